import type { Reading } from '../../annotate/reading.js';
import type { Series } from '../../annotate/structure/found.js';

/**
 * The lists that say again what another one of their section says, item by item: pages that explain a law quote it and tell its points
 * once more. Of two the longer stays, of two as long the one that was set as a list, else the first. In another section the same items
 * are of something else.
 */
export function listsToldAgain(series: readonly Series[], { text, sentences }: Reading): ReadonlySet<Series> {
  const again = new Set<Series>();
  const keys = new Map(
    series.map((each) => [each, each.items.map(({ span }) => lettersOf(text.slice(span.start, span.end)))]),
  );
  const sectionOf = ({ items }: Series): number => sentences[items[0]?.sentences[0] ?? -1]?.section ?? -1;
  const rankOf = (each: Series): number => 2 * each.items.length + (each.kind === 'list' ? 1 : 0);
  series.forEach((own, at) => {
    const said = keys.get(own) ?? [];
    const isCopy = series.some((other, place) => {
      if (other === own || again.has(other) || said.length < fewest || sectionOf(other) !== sectionOf(own))
        return false;
      const isFuller = rankOf(other) > rankOf(own) || (rankOf(other) === rankOf(own) && place < at);
      if (!isFuller) return false;
      const known = new Set(keys.get(other));
      return said.filter((key) => known.has(key)).length >= mostAgain * said.length;
    });
    if (isCopy) again.add(own);
  });
  return again;
}

const fewest = 3;
/** The last item of one may hold what stands behind it. */
const mostAgain = 0.7;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
