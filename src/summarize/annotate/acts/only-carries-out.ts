import { anyPhraseAt, phraseAt } from '../../../language/index.js';
import type { Reading, Sentence } from '../reading.js';
import { ownPaper } from './own-paper.js';
import type { Series } from '../structure/found.js';

/**
 * "Chủ trì, phối hợp với các cơ quan liên quan tổ chức triển khai thực hiện Quyết định này": a task that every act gives somebody, and that
 * says no more than that the act is to be carried out. By when, how much, or what else is to be done would be something of the matter.
 */
export const onlyCarriesOut = ({ article, pack, text }: Reading, { words, start, end }: Sentence): boolean =>
  article.genre !== 'news' &&
  words.length <= pack.slideWords &&
  !/\d|;/u.test(text.slice(start, end).replace(/^\s*\d{1,2}[.)]\s/u, '')) &&
  words.some((_, at) => {
    const length = phraseAt(pack, 'implementations', words, at);
    const own = length === 0 ? 0 : ownPaper(pack, words, at + length);
    return own > 0 && !goesOn(words.slice(at + length + own), pack);
  });

/** "… này được bố trí từ ngân sách", "… này có trách nhiệm lập dự toán": the paper is part of what is told of. */
const goesOn = (behind: Sentence['words'], pack: Reading['pack']): boolean =>
  behind.length > mostBehind || behind.slice(0, nearBehind).some((_, at) => anyPhraseAt(pack, predicates, behind, at));
const predicates = ['finites', 'passives', 'needs'] as const;
/** In words. */
const mostBehind = 24;
const nearBehind = 4;

/** A list of which half only says so: what else stands in it is told by itself. */
export const onlyCarryOut = ({ reading }: { readonly reading: Reading }, { items }: Series): boolean =>
  items.filter(({ sentences: own }) => own.length > 0 && own.every((index) => isSo(reading, index))).length * 2 >=
  items.length;

const isSo = (reading: Reading, index: number): boolean => {
  const sentence = reading.sentences[index];
  return sentence !== undefined && onlyCarriesOut(reading, sentence);
};
