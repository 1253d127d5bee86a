import { contentWords, holdsPhrase, phraseBefore, type LanguagePack, type Word } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Reading, Sentence } from '../../annotate/reading.js';

/** A sentence that says how many things it is about to tell, and the sentences that tell them. */
export interface StatedRun {
  readonly announcer: number;
  readonly told: readonly number[];
}

/**
 * "The return is subject to three conditions.", and the three sentences to the end of its paragraph: no mark counts them, and one of them
 * alone says nothing of what it is a condition of.
 */
export const statedRuns = onceFor(({ sentences, pack, text }: Reading): StatedRun[] =>
  sentences.flatMap(({ index, block, item, words, start, end }) => {
    const counted = item === undefined && text.slice(start, end).endsWith('.') ? countAtEnd(words, pack) : undefined;
    // "I make two promises.": each of them is understood by itself.
    if (counted === undefined || saysOnlyThat(words.slice(0, counted.from), pack)) return [];
    const rest = sentences.slice(index + 1).filter((sentence) => sentence.block === block);
    const own = [words, ...rest.map((sentence) => sentence.words)];
    const isBrief = own.reduce((sum, each) => sum + each.length, 0) <= pack.slideWords * mostOfSlide;
    return rest.length === counted.number && isBrief && words.length <= longest && !asks(rest, text)
      ? [{ announcer: index, told: rest.map((sentence) => sentence.index) }]
      : [];
  }),
);
/** In words: who says more tells something of the matter as well. */
const longest = 16;
/** In slides. */
const mostOfSlide = 1.3;

const asks = (sentences: readonly Sentence[], text: string): boolean =>
  sentences.some(({ start, end }) => /[?？]/u.test(text.slice(start, end)));

/** How many are to come: "two promises", "hai điều"; of "the first two proposals" it is known. */
export const countAtEnd = (
  words: readonly Word[],
  pack: LanguagePack,
): { readonly number: number; readonly from: number } | undefined => {
  const end = endOfCount(words, pack);
  const noun = phraseBefore(pack, 'announcers', words, end);
  const at = end - noun - 1;
  const key = words[at]?.key ?? '';
  const number = Object.hasOwn(pack.numerals, key) ? pack.numerals[key] : undefined;
  const isKnown = [at, at - 1].some((place) => known.some((list) => phraseBefore(pack, list, words, place) > 0));
  return noun === 0 || number === undefined || number < 2 || isKnown ? undefined : { number, from: at };
};
const known = ['definites', 'demonstratives', 'possessives', 'shares'] as const;

/** Behind the noun may stand a few words of no meaning: "two tasks before us", "three reasons for this". */
const endOfCount = (words: readonly Word[], pack: LanguagePack): number => {
  for (let end = words.length; end > 0 && words.length - end <= mostBehind; end -= 1) {
    if (phraseBefore(pack, 'announcers', words, end) > 0) return end;
    if (contentWords(words.slice(end - 1, end), pack).length > 0) break;
  }
  return words.length;
};
const mostBehind = 2;

/** Whether whoever speaks says that they say, have or ask something, and neither of whom nor about what. */
export const saysOnlyThat = (words: readonly Word[], pack: LanguagePack): boolean =>
  holdsPhrase(pack, 'firstPersons', words) &&
  contentWords(words, pack).length <= (pack.typology.writtenWords === 'syllables' ? mostSyllables : mostWords);
const mostWords = 2;
const mostSyllables = 7;
