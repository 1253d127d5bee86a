import {
  anyPhraseAt,
  phraseAt,
  phraseBefore,
  startsUpperCase,
  type LanguagePack,
  type Word,
} from '../../language/index.js';
import { predicateAt, verbAt, verbBefore } from './predicate.js';

/**
 * Whether what a deed was for opens at a word: "đã tuyệt thực | để phản đối dự luật". What was done stays true without it. Not
 * behind a word that needs it ("đủ bằng chứng để …"), and not straight behind a verb, which it may complete.
 *
 * @param clause where the clause begins that is cut into
 */
export const opensPurpose = (words: readonly Word[], index: number, clause: number, pack: LanguagePack): boolean => {
  const opener = phraseAt(pack, 'purposeOpeners', words, index);
  if (opener === 0 || verbAt(words, index + opener, pack) === 0 || verbBefore(words, index, pack)) return false;
  return isDone(words, clause, index, pack) && !holds('purposeStops', words, clause, index, pack);
};

/**
 * Whether the end of a sentence, from a word on, tells only when or where something was done: "đã bắt hai nghi phạm | tại một nhà
 * trọ ở Huế". What is said to be so in general, or more than elsewhere, is said of that place.
 *
 * @param clause where the clause begins that is cut into
 */
export const opensSetting = (
  text: string,
  words: readonly Word[],
  index: number,
  clause: number,
  pack: LanguagePack,
): boolean => {
  const opener = phraseAt(pack, 'settings', words, index);
  const next = words[index + opener];
  if (opener === 0 || next === undefined || !isDone(words, clause, index, pack)) return false;
  const named = startsUpperCase(text.slice(next.start, next.end)) || phraseAt(pack, 'placeNouns', words, index + 1) > 0;
  if (opener === 1 && !named) return false;
  if (holds('scopes', words, 0, index, pack) || compares(words, index, pack) || completes(words, index, pack))
    return false;
  for (let place = index + 1; place < words.length; place += 1)
    if (predicateAt(words, place, pack) > 1 || anyPhraseAt(pack, predicates, words, place)) return false;
  return true;
};
const predicates = ['auxiliaries', 'finites', 'relatives'] as const;

/** Whether what stands before a word is more, or earlier, than all else: of when and where, what follows may tell. */
export const compares = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  holds('superlatives', words, 0, index, pack);

const isDone = (words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean =>
  holds('deeds', words, from + 1, to, pack);

const holds = (
  list: 'deeds' | 'purposeStops' | 'scopes' | 'superlatives',
  words: readonly Word[],
  from: number,
  to: number,
  pack: LanguagePack,
): boolean => {
  for (let index = from; index < to; index += 1) if (phraseAt(pack, list, words, index, to) > 0) return true;
  return false;
};

/** A known verb, or any word close behind an auxiliary, may need the place that follows: "đã diễn ra tại …". */
const completes = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  verbBefore(words, index, pack) ||
  phraseBefore(pack, 'danglers', words, index) > 0 ||
  [1, 2, 3].some((back) => phraseAt(pack, 'auxiliaries', words, index - back) > 0);
