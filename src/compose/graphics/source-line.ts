import { citedSources } from '../content/source-name.js';
import type { Context } from '../context.js';

/** Where the numbers of a table or chart come from, as it stands below them, if it is known: "Nguồn: Báo Sông Hồng". */
export function sourceLine({ briefing, pack }: Context): string | undefined {
  const names = citedSources(briefing.sources);
  return names.length === 0 ? undefined : `${pack.labels.sources}: ${names.join(', ')}`;
}
