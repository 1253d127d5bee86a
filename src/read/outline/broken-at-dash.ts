import type { Block } from '../../model/article.js';
import { readMarker } from '../lines/marker.js';
import type { DraftArticle } from '../steps/draft-article.js';

/**
 * "2. … phối hợp với Cục Hàng hải" above "- cơ quan thường trực của Ban chỉ đạo …": a sentence broke before its dash, where the item above
 * is longer than any title and no announcement, and has no dash of its own, and the line below is the only one with one.
 *
 * @param place of the line below
 */
export function breaksAtDash(
  { blocks, text }: Pick<DraftArticle, 'blocks' | 'text'>,
  above: Block,
  place: number,
): boolean {
  const lineAt = (at: number): string => text.slice(blocks[at]?.span.start ?? text.length, blocks[at]?.span.end);
  const line = above.kind === 'paragraph' ? lineAt(place - 1) : '';
  return (
    line.length >= longestTitle &&
    readMarker(line) !== undefined &&
    !opensWithDash.test(line) &&
    /[\p{L}\p{N}]$/u.test(line) &&
    /^[-–] \p{L}.*[.;][”"’»)\]]*\s*$/su.test(lineAt(place)) &&
    !opensWithDash.test(lineAt(place + 1))
  );
}

const opensWithDash = /^[-–] /u;

/** In letters: no title of an item is as long. */
const longestTitle = 160;
