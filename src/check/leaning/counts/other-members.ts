import { anyPhraseAt, phraseAt, phraseIn, phrasesOf, type LanguagePack } from '../../../language/index.js';
import { endsClause } from '../../words/clause-end.js';
import { isNumber, type Token } from '../../words/words.js';

/**
 * The place of the word by which a sentence tells others from those that the one before it names, where nothing in it says from which: "We also settled the other
 * rules", "No other crew was there". Undefined where its own words name or count the first of them, and where what sets a noun apart stands behind it.
 */
export const otherMembers = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined =>
  pack.typology.demonstratives === 'before'
    ? (noneElse(words, pack) ?? addedOthers(words, text, pack) ?? theOthers(words, text, pack))
    : undefined;

/** "No other crew was there"; "no other crew than ours" says itself from which. */
const noneElse = (words: readonly Token[], pack: LanguagePack): number | undefined => {
  const length = phraseAt(pack, 'negations', words, 0);
  return length > 0 &&
    phraseAt(pack, 'partOpeners', words, length) > 0 &&
    phraseIn(pack, 'comparers', words, length) < 0
    ? length
    : undefined;
};

/** "… is also paid for other piers": what adds them, adds them to those of the sentence before. */
const addedOthers = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  const added = phraseIn(pack, 'additives', words, 1, furthest);
  if (
    added < 0 ||
    words.slice(1, added + 1).some((_, at) => /[.!?]/u.test(text.slice(words[at]?.end, words[at + 1]?.start)))
  )
    return undefined;
  for (let index = added + 1; index <= added + nearAddition && !parts(words, index, text); index += 1) {
    if (anyPhraseAt(pack, listing, words, index)) return undefined;
    if (phraseAt(pack, 'partOpeners', words, index) > 0)
      return phraseIn(pack, 'comparers', words, index) < 0 && phraseAt(pack, 'anaphorStops', words, index) === 0
        ? index
        : undefined;
  }
  return undefined;
};
/** In words. */
const nearAddition = 6;

/** "… the other rules", behind a verb or a preposition, where nobody and nothing was counted before it. */
const theOthers = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  if (phraseIn(pack, 'partOpeners', words, 1, furthest) < 0) return undefined;
  for (let index = 0; index < Math.min(furthest, words.length - 1); index += 1) {
    const word = words[index];
    if (word === undefined || (index > 0 && parts(words, index, text))) return undefined;
    if (isCount(word, pack) || anyPhraseAt(pack, listing, words, index)) return undefined;
    if (index === 0) continue;
    const length = phraseAt(pack, 'definites', words, index) > 0 ? phraseAt(pack, 'partOpeners', words, index) : 0;
    const noun = words[index + length];
    // "the remaining six shows" are those to come.
    if (length < 2 || noun === undefined || anyPhraseAt(pack, stops, words, index)) continue;
    if (phraseAt(pack, 'restWords', words, index + length - 1) > 0) continue;
    return words.slice(0, index).some(({ key }) => key === noun.key) ? undefined : index;
  }
  return undefined;
};
/** In words: further on its own sentence has mostly named the first. */
const furthest = 14;
const listing = ['coordinators', 'singlers'] as const;
const stops = ['anaphorStops'] as const;

/** A line may have several sentences. */
const parts = (words: readonly Token[], index: number, text: string): boolean =>
  endsClause(words, index, text) || /[.!?]/u.test(text.slice(words[index - 1]?.end, words[index]?.start));

const isCount = (word: Token, pack: LanguagePack): boolean =>
  isNumber(word) || word.key in pack.numerals || phrasesOf(pack, 'collectives').hasKey(word.key);
