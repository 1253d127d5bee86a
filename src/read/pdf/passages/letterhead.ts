import { endsSentence } from '../../lines/line.js';
import { lengthOf, lastLine, type Passage } from './passage.js';

/**
 * What stands above the title on the first page, where all of it is short and no sentence: the name of a section, a letterhead.
 * It belongs to the paper rather than to the article.
 */
export function letterheadAbove(standing: readonly { readonly kind: string }[], title: Passage | undefined): Passage[] {
  const above = title === undefined ? [] : standing.slice(0, standing.indexOf(title));
  const passages = above.filter((each): each is Passage => each.kind === 'passage');
  const isShort = (passage: Passage): boolean => lengthOf(passage) <= longest && !endsSentence(lastLine(passage).text);
  return passages.length <= most && passages.every(isShort) ? passages : [];
}

const longest = 120;
const most = 12;
