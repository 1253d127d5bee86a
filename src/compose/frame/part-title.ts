import { furtherHeadings } from '../../language/index.js';
import type { Sheet } from '../content/sheet.js';
import { sameButForMarks } from '../content/text/wording.js';
import type { Context } from '../context.js';
import type { Entry } from '../content/entry.js';
import type { TitleWish } from './title.js';

/** Which of the slides of a sheet it is. */
export interface Part {
  /** From 0 on. */
  readonly index: number;
  /** How many there are. */
  readonly count: number;
  /** The items of a list that stand on it: "3–5", where each of the slides shows some that have numbers. */
  readonly items?: string | undefined;
}

/**
 * What a slide is called where its sheet takes several. What to remember goes on as further facts, then as what else is said, as far as
 * no topic is called so; a list says which of its items are shown, also where those before them stand elsewhere, or nowhere. Of all else the second of two slides says that it goes on, and of more each says
 * where it stands: "(2/3)" behind a heading without a number has a room look for the slide that it missed.
 */
export function partTitle(
  sheet: Sheet,
  wordings: readonly string[],
  { index, count, items }: Part,
  context: Context,
): TitleWish {
  const further = freeHeadings(sheet, context);
  // "Rules (2) (3–4)" would count twice.
  const areSome = count > 1 || (items !== undefined && !opensList.test(items));
  if (items !== undefined && areSome && !isCounted.test(sheet.heading)) return { wordings, part: `(${items})` };
  const last = Math.min(further.length, count - 1);
  if (index < last) return { wordings: [wordings, ...further.map((label) => [label])][index] ?? wordings };
  return {
    wordings: last === 0 ? wordings : further.slice(last - 1, last),
    ...partOf(index - last, count - last, context),
  };
}

/**
 * What to remember goes on under the headline that its first slide has, where the title of its layout holds that: "Summary: Flood gates
 * close (continued)" says more than "Details", which of 27 such titles readers called good not once.
 *
 * @param shown the headline as the first slide shows it, and whether a title shows all of a text
 * @returns undefined where the first slide has another title, or there is no room
 */
export function continuedHeadline(
  { headline, holds }: { readonly headline: string | undefined; readonly holds: (title: string) => boolean },
  { index, count }: Part,
  context: Pick<Context, 'pack'>,
): TitleWish | undefined {
  if (headline === undefined || index === 0) return undefined;
  const counted = partOf(index, count, context);
  const shown = [counted.part, counted.briefPart].find((one) => one !== undefined && holds(`${headline} ${one}`));
  return shown === undefined ? undefined : { wordings: [headline], ...counted, part: shown };
}

/** "1", "1–3" */
const opensList = /^1(?!\d)/u;
const isCounted = / \(\d+\)$/u;

function freeHeadings({ kind, heading }: Sheet, { pack, briefing: { topics } }: Context): string[] {
  if (kind !== 'summary' || !sameButForMarks(heading, pack.labels.summaryHeading)) return [];
  return furtherHeadings(pack).filter((label) => !topics.some((topic) => sameButForMarks(topic.heading, label)));
}

/** What stands behind a heading on the slides that it goes on over; nothing on the first of two. */
function partOf(
  index: number,
  of: number,
  { pack: { labels } }: Pick<Context, 'pack'>,
): Pick<TitleWish, 'part' | 'briefPart'> {
  if (of < 2 || (of === 2 && index === 0)) return {};
  const counted = labels.part.replaceAll('{part}', String(index + 1)).replaceAll('{of}', String(of));
  return of === 2 ? { part: labels.continued, briefPart: counted } : { part: counted };
}

/** The items of a list on each of its slides: "1–3", "4"; undefined where a slide shows none of them by its number. */
export function itemsOnEach(slides: readonly (readonly Entry[])[]): readonly string[] | undefined {
  const items = slides.map((entries) => {
    const numbers = entries.flatMap(({ number }) => number ?? []);
    const [first, last] = [numbers[0], numbers.at(-1)];
    return first === last ? first?.toString() : `${first}–${last}`;
  });
  return items.every((one) => one !== undefined) ? items : undefined;
}
