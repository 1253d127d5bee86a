import { anyPhraseAt, phraseAt, wordsOf } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Reading } from '../../annotate/reading.js';
import { headingOf, mostLetters, type Heading } from '../heading.js';

/**
 * What a turn asks for that holds no question mark, from the word that asks: "I wonder if you could tell us | how the crews choose their day."
 *
 * @param sentences those of the turn
 * @returns undefined where its last sentence, but for a word of thanks, asks nobody for anything
 */
export const askedIndirectly = (reading: Reading, sentences: readonly Span[]): Heading | undefined => {
  const { text, pack } = reading;
  const last = sentences.findLast(({ start, end }) => wordsOf(text, start, end).length > longestThanks);
  if (last === undefined) return undefined;
  const words = wordsOf(text, last.start, last.end);
  const at = words.findIndex((_, index) => index > 1 && phraseAt(pack, 'questionWords', words, index) > 0);
  const [first, end] = [words[at], words.at(-1)?.end];
  if (first === undefined || end === undefined || words.length - at < fewestWords) return undefined;
  if (!words.slice(0, at).some((_, index) => anyPhraseAt(pack, speaking, words, index))) return undefined;
  return end - first.start > longestAsked ? undefined : headingOf(reading, { start: first.start, end });
};
/** In words: "Thank you very much." */
const longestThanks = 5;
const fewestWords = 5;
/** Three lines of a title. */
const longestAsked = mostLetters * 1.2;
/** Who asks, and who is asked. */
const speaking = ['firstPersons', 'addresses'] as const;
