import { firstPlaces, phrasesOf } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../../annotate/annotation.js';

/** What each sentence takes up of those before it; words of little meaning and numbers are no terms. */
export const earlierTerms = onceFor(({ reading: { sentences, pack } }: Annotation) => {
  const stop = phrasesOf(pack, 'stopwords');
  const first = firstPlaces(sentences, ({ words }) => words);
  const termsOf = (index: number): string[] =>
    (sentences[index]?.words ?? []).flatMap(({ key }) => (stop.hasKey(key) || /^\d/.test(key) ? [] : [key]));
  const keysOf = new Map<number, ReadonlySet<string>>();
  const found = new Map<number, { readonly earlier: readonly string[]; readonly count: number }>();
  const at = (index: number): { readonly earlier: readonly string[]; readonly count: number } => {
    let known = found.get(index);
    if (known === undefined) {
      const terms = termsOf(index);
      known = { earlier: terms.filter((term) => (first.get(term) ?? index) < index), count: terms.length };
      found.set(index, known);
    }
    return known;
  };
  return {
    /** The terms of a sentence that the article has used before it, as often as it uses them. */
    earlier: (index: number): readonly string[] => at(index).earlier,
    /** How many terms a sentence has. */
    termCount: (index: number): number => at(index).count,
    /** All words of a sentence, folded. */
    keys: (index: number): ReadonlySet<string> => {
      let keys = keysOf.get(index);
      if (keys === undefined) keysOf.set(index, (keys = new Set(sentences[index]?.words.map(({ key }) => key))));
      return keys;
    },
  };
});
