import { dateText } from '../content/date-text.js';
import { citedSource, citedSources } from '../content/source-name.js';
import type { Context } from '../context.js';

/** Where the numbers of a table or chart come from, as it stands below them, if it is known: "Nguồn: Báo Sông Hồng". */
export function sourceLine(context: Context): string | undefined {
  const { briefing, pack, cite } = context;
  if (cite === 'none') return undefined;
  if (cite === 'slide') return citation(context);
  return labelled(citedSources(briefing.sources).join(', '), pack.labels.sources);
}

/** Who published what the briefing is made of, and when: "Nguồn: Báo Sông Hồng, 12/10/2026". */
export function citation({ briefing: { sources }, pack }: Context): string | undefined {
  const cited = sources.flatMap((source) => {
    const name = citedSource(source);
    const date = source.published === undefined ? undefined : dateText(source.published, pack);
    return name === undefined ? [] : [[name, date].filter((part) => part !== undefined).join(', ')];
  });
  return labelled([...new Set(cited)].join('; '), pack.labels.sources);
}

const labelled = (names: string, label: string): string | undefined =>
  names === '' ? undefined : `${label}: ${names}`;
