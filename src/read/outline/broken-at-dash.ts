import type { Block } from '../../model/article.js';
import { readMarker } from '../lines/marker.js';
import type { DraftArticle } from '../steps/draft-article.js';

/**
 * "2. … phối hợp với Cục Hàng hải" above "- cơ quan thường trực của Ban chỉ đạo …": a sentence broke before its dash, where the item above
 * is longer than any title, no announcement and opens with no dash, and of the lines below only the next does. Of running text without a number
 * what goes on in a small letter does so: "… The club was founded after the flood" above "- to keep the lock open.".
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
    (readMarker(line) !== undefined ||
      (/\p{Ll}[.!?]["”’»)]* \p{Lu}/u.test(line) && /^[-–] \p{Ll}/u.test(lineAt(place)))) &&
    !opensWithDash.test(line) &&
    /[\p{L}\p{N}]$/u.test(line) &&
    /^[-–] \p{L}.*[.;][”"’»)\]]*\s*$/su.test(lineAt(place)) &&
    !opensWithDash.test(lineAt(place + 1))
  );
}

const opensWithDash = /^[-–] /u;

/** In letters: no title of an item is as long. */
const longestTitle = 160;
