import type { LanguagePack, Word } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../../annotate/annotation.js';

/**
 * What the words of a sentence tell of its worth, on the scale of log odds: the sum of what the language's pack has learnt of each
 * term, over the root of the sentence's length, so that a long sentence is worth no more for having many.
 */
export const termWeight =
  ({ reading: { sentences, pack } }: Annotation) =>
  (index: number) => {
    const weights = weightsOf(pack);
    const words = sentences[index]?.words ?? [];
    const sum = termsIn(words).reduce((all, term) => all + (weights.get(term) ?? 0), 0);
    return { termWeight: sum / Math.sqrt(Math.max(1, words.length)) };
  };

const weightsOf = onceFor(({ termWeights }: LanguagePack) => new Map(Object.entries(termWeights)));

/** The terms of a sentence, each once: words, and two words in a row; none with a digit. */
export const termsIn = (words: readonly Pick<Word, 'key'>[]): string[] => {
  const terms = new Set<string>();
  for (const [at, { key }] of words.entries()) {
    if (hasDigit.test(key)) continue;
    terms.add(key);
    const next = words[at + 1]?.key;
    if (next !== undefined && !hasDigit.test(next)) terms.add(`${key} ${next}`);
  }
  return [...terms];
};
const hasDigit = /\d/;
