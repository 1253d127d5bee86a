import { phraseAt } from '../../../language/index.js';
import type { Reading, Sentence } from '../reading.js';

/**
 * "Giá dịch vụ trông giữ xe được thực hiện theo quy định của pháp luật về giá.": says that another rule holds for a matter, and nothing of
 * what it rules. News may report just that.
 */
export const refersOnly = ({ article, text, pack }: Reading, { words, end }: Sentence): boolean => {
  if (article.genre === 'news' || words.length > longest) return false;
  const at = words.findIndex((_, index) => phraseAt(pack, 'ruleReferences', words, index) > 0);
  const first = words[at];
  if (at < 0 || at > mostBefore || first === undefined) return false;
  const before = text.slice(words[0]?.start, first.start);
  const behind = text.slice(first.start, end);
  return !/[;:]|,\s/u.test(behind) && !/[;:]/u.test(before) && !saysIf(words, at, pack);
};
/** In words: what is longer says something of the matter as well. */
const longest = 45;
const mostBefore = 20;

/** "Trường hợp quá hạn, …": when the other rule holds is something of the matter. */
const saysIf = (words: Sentence['words'], to: number, pack: Reading['pack']): boolean =>
  words.slice(0, to).some((_, index) => phraseAt(pack, 'conditions', words, index) > 0);
