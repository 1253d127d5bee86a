import type { Briefing } from '../../../model/briefing.js';
import type { Sheet } from '../sheet.js';
import type { Context } from '../../context.js';
import { picturesOf, type ShownPicture } from '../shown-picture.js';
import type { AddressCode } from '../../options.js';
import { sameButForMarks } from '../text/wording.js';
import { dateText } from '../text/date-text.js';
import type { Entry } from '../entry.js';
import { plainEntry } from '../entry.js';
import { nameOfStdin } from '../../../model/sources.js';
import { sourceName } from '../source-name.js';
import { tidyOptional } from '../text/tidy-text.js';

type Source = Briefing['sources'][number];

/**
 * Where the briefing comes from: each source with its title, who wrote it, its date, its address and whom to ask, who made the
 * pictures, and how lines are traced to it. Where a file is all that is known of every source, or its title, which the cover says, there
 * is none, but where it is asked for: its name tells nobody anything on a slide. What belongs to a source stands below it.
 */
export function sourceSheet(context: Context): Sheet | undefined {
  const { briefing, pack, notes, sources: choice, code } = context;
  const known = choice === 'always' ? briefing.sources : briefing.sources.filter(isKnown);
  if ((choice === 'never' && code === undefined) || known.length === 0) return undefined;
  const inNotes = notes === 'evidence' || notes === 'both';
  const tracing = tidyOptional(inNotes ? pack.labels.tracedInNotes : pack.labels.traced);
  const credits = creditsOf(context);
  return {
    id: 'sources',
    kind: 'sources',
    role: 'sources',
    heading: pack.labels.sources,
    label: pack.labels.briefing,
    entries: [
      ...known.flatMap((source) => entriesOf(source, context)),
      ...[
        ...(credits.length === 0 ? [] : [plainEntry('sources-credits', credits.join(' · '))]),
        ...(tracing === undefined ? [] : [plainEntry(tracingId, tracing)]),
      ].map((entry) => ({ ...entry, level: known.length === 1 ? 1 : 0 })),
    ],
    ...(code === undefined ? {} : { pictures: codePictures(code, context) }),
  };
}

/** How lines are traced to their source, which is no line of it. */
export const tracingId = 'sources-tracing';

/** A code is known by its short name in every language. */
function codePictures({ image, address }: AddressCode, { pictures }: Context): ShownPicture[] {
  const size = pictures?.get(image);
  const said = { id: 'sources-code', image, alternative: `QR: ${address}` };
  return size === undefined
    ? []
    : [{ ...said, ...size, caption: undefined, credit: undefined, showsPeople: false, whole: true }];
}

const isKnown = (source: Source): boolean =>
  [sourceName(source), source.contact, source.author, source.published].some((known) => known !== undefined);

/** A line for what it is called, one for who published and wrote it and when, and one each for where it is and whom to ask. */
function entriesOf(source: Source, { pack }: Pick<Context, 'pack'>): Entry[] {
  const { id, uri, published } = source;
  const title = tidyOptional(source.title);
  const name =
    sourceName(source) ?? (title === undefined && source.name !== nameOfStdin ? tidyOptional(source.name) : undefined);
  const date = published === undefined ? undefined : (dateText(published, pack) ?? tidyOptional(published));
  const from = [name, tidyOptional(source.author), date].filter((part) => part !== undefined).join(', ');
  const lines = [title, from, tidyOptional(uri), tidyOptional(source.contact)];
  const [first, ...others] = lines.flatMap((line) => (line === undefined || line === '' ? [] : [line]));
  if (first === undefined) return [];
  const bold = { start: 0, end: title === undefined && name !== undefined ? name.length : first.length };
  return [
    plainEntry(`source-${id}`, first, bold),
    ...others
      .filter((line) => !sameButForMarks(line, first))
      .map((line, index) => ({ ...plainEntry(`source-${id}-${index + 2}`, line), level: 1 })),
  ];
}

/** Who made the pictures that are shown, each once. */
function creditsOf(context: Context): string[] {
  const credits = context.briefing.topics.flatMap((topic) =>
    picturesOf(topic, context).flatMap(({ credit }) => credit ?? []),
  );
  return [...new Set(credits)];
}
