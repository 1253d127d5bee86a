import { anyPhraseAt, phraseAt, phraseBefore, type LanguagePack } from '../../language/index.js';
import { isPredicateAt } from '../sentence/predicate.js';
import { isCapital, type Token } from '../words/words.js';

/**
 * The place of an auxiliary that its clause ends with, so that only the sentence before says what is done: "Most streets do.", "It would not, since …".
 * Undefined where a verb, a question or a comparison before it may be what it stands for ("as they do", "what it was"), and where no word of the
 * pack stands for a predicate.
 */
export const elidedPredicate = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  // "If you can, bring a torch.": what is meant follows.
  if (phraseAt(pack, 'conditions', words, 0) > 0 || phraseAt(pack, 'proVerbs', words, 0) > 0) return undefined;
  for (let index = 1; index < Math.min(furthest, words.length); index += 1) {
    if (/[;:–—("“]/u.test(text.slice(words[index - 1]?.end, words[index]?.start))) return undefined;
    const word = words[index];
    // "… in May."
    const length = word === undefined || isCapital(text, word) ? 0 : phraseAt(pack, 'proVerbs', words, index);
    if (length > 0) {
      if (isOfRelative(words, index, length, pack)) return index;
      const denied = index + length + phraseAt(pack, 'auxiliaries', words, index + length);
      return endsThere(words, denied, text, pack) ? index : undefined;
    }
    if (isPredicateAt(words, index, pack) && phraseAt(pack, 'additives', words, index) === 0) return undefined;
    if (anyPhraseAt(pack, taken, words, index - 1)) return undefined;
  }
  return undefined;
};

/** "The thirteen who did not were …": behind it comes the verb of the clause around. */
const isOfRelative = (words: readonly Token[], index: number, length: number, pack: LanguagePack): boolean => {
  if (phraseBefore(pack, 'relatives', words, index) === 0) return false;
  const behind = index + length + phraseAt(pack, 'negations', words, index + length);
  return phraseAt(pack, 'finiteForms', words, behind) > 0;
};

/** In words: "For the small boats of the club, you must". */
const furthest = 9;
/** What opens a clause of its own, or compares. */
const taken = ['relatives', 'questionWords', 'comparers', 'complementisers', 'causes', 'phraseOpeners'] as const;

/** Before a stop, or before a comma and the reason for it, or who else may not. */
const endsThere = (words: readonly Token[], from: number, text: string, pack: LanguagePack): boolean => {
  const next = words[from];
  const end = words[from - 1]?.end ?? 0;
  if (next === undefined) return /^["”’»)]*(?:[.!…]|$)/u.test(text.slice(end, end + longestMark));
  const between = text.slice(end, next.start);
  return /^["”’»)]*[.!;]/u.test(between) || (between.startsWith(',') && anyPhraseAt(pack, reasons, words, from));
};
/** Of a quotation's end and a stop. */
const longestMark = 3;
const reasons = ['causes', 'alternatives'] as const;
