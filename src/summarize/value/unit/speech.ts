import { startsUpperCase, wordsOf } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import { leansBack } from '../../annotate/leaning.js';
import type { Sentence } from '../../annotate/reading.js';
import { hasPredicate } from '../../shorten/predicate.js';

/** Who speaks in a sentence and of whom, and whether it says something by itself. */
export const speech = ({ reading: { sentences, text, pack }, attributions, quotations }: Annotation) => {
  const quotedWords = new Map<number, number>();
  for (const { sentence, text: own } of quotations)
    quotedWords.set(sentence, (quotedWords.get(sentence) ?? 0) + wordsOf(text, own.start, own.end).length);
  return (index: number) => {
    const sentence = sentences[index];
    const words = sentence?.words ?? [];
    return {
      /** The share of its words that somebody says word for word. */
      quoted: Math.min(1, (quotedWords.get(index) ?? 0) / Math.max(1, words.length)),
      attributed: attributions[index] === undefined ? 0 : 1,
      leaning: sentence !== undefined && leansBack(text, sentence, pack) ? 1 : 0,
      names: sentence === undefined ? 0 : Math.min(1, namesIn(text, sentence) / 4),
      /** It says something of something. */
      verb: hasPredicate(words, 1, words.length, pack) ? 1 : 0,
    };
  };
};

/** Runs of words with a capital that do not open the sentence. */
const namesIn = (text: string, { words }: Sentence): number => {
  let names = 0;
  for (let index = 1; index < words.length; index += 1) {
    const capital = startsUpperCase(text.slice(words[index]?.start, words[index]?.end));
    const before = startsUpperCase(text.slice(words[index - 1]?.start, words[index - 1]?.end));
    if (capital && (!before || index === 1)) names += 1;
  }
  return names;
};
