import type { Briefing } from '../../model/briefing.js';
import type { Sheet } from './sheet.js';
import type { Context } from '../context.js';
import { dateText } from './date-text.js';
import type { Entry } from './entry.js';
import { plainEntry } from './entry.js';
import { sourceName } from './source-name.js';
import { tidyOptional } from './tidy-text.js';

/**
 * Where the briefing comes from: each source with its date and address, and how lines are traced to it. None where a file is all
 * that is known of every source: its name, which stands in the footer, tells nobody more on a slide of its own.
 */
export function sourceSheet({ briefing, pack, notes }: Context): Sheet | undefined {
  const known = briefing.sources.filter((source) => sourceName(source) !== undefined);
  if (known.length === 0) return undefined;
  const inNotes = notes === 'evidence' || notes === 'both';
  const tracing = tidyOptional(inNotes ? pack.labels.tracedInNotes : pack.labels.traced);
  return {
    id: 'sources',
    kind: 'sources',
    role: 'sources',
    heading: pack.labels.sources,
    label: pack.labels.briefing,
    entries: [
      ...known.flatMap((source) => entriesOf(source)),
      ...(tracing === undefined ? [] : [plainEntry('sources-tracing', tracing)]),
    ],
  };

  function entriesOf(source: Briefing['sources'][number]): Entry[] {
    const { id, uri, published } = source;
    const shown = sourceName(source) ?? '';
    const date = published === undefined ? undefined : (dateText(published, pack) ?? tidyOptional(published));
    const text = [shown, date].filter((part) => part !== undefined && part !== '').join(', ');
    const address = tidyOptional(uri);
    return [
      plainEntry(`source-${id}`, text, { start: 0, end: shown.length }),
      ...(address === undefined || address === shown ? [] : [plainEntry(`source-${id}-uri`, address)]),
    ];
  }
}
