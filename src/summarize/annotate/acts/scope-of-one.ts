import { genreWords } from '../../../language/index.js';
import type { Reading, Sentence } from '../reading.js';

/**
 * "Đối tượng áp dụng: Người đang hưởng …", in an article on something else: whom that article is for. By itself it reads as the scope of the
 * whole act, which an article of that name tells.
 */
export const namesScopeOfOne = ({ article, sections, text, pack }: Reading, sentence: Sentence): boolean => {
  if (article.genre !== 'legal') return false;
  const label = /^(?:\p{L}{1,2}[.)]\s|\d{1,2}[.)]\s)?([^:：.]{4,60})[:：]\s/u.exec(
    text.slice(sentence.start, sentence.end),
  )?.[1];
  const heading = sections[sentence.section]?.heading;
  if (label === undefined || heading === undefined) return false;
  const { headings } = genreWords(pack, 'legal');
  const above = text.slice(heading.start, heading.end);
  return headings.has(label) && !headings.has(above) && !above.toLowerCase().includes(label.toLowerCase());
};
