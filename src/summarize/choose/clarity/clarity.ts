import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../../annotate/annotation.js';
import { titleWords } from '../../annotate/title-words.js';
import { likelihood, weightedSum } from '../../log-odds.js';
import { clarityWeights, type ContextFeature } from './clarity-weights.js';
import { ownFeatures } from './own-features.js';
import { earlierTerms } from './earlier-terms.js';

/** How well sentences are understood on slides that show only some of those before them. */
export interface Clarity {
  /**
   * How likely somebody who has seen only what is shown knows whom and what a sentence speaks of, and takes it as the article means it:
   * from 0 to 1.
   *
   * @param also sentences that would be shown with it
   */
  of(index: number, also?: readonly number[]): number;
  /** A sentence is shown from now on: where those are that are asked about, or elsewhere in the deck before them. */
  show(index: number, where: 'here' | 'elsewhere'): void;
}

/**
 * The clarity of an article's sentences while nothing is shown but its title: a logistic regression learnt from lines of decks that
 * readers marked (`docs/adr/0036-clear-where-it-stands.md`).
 *
 * @param asked the sentences that will be asked about: what is kept of each grows with no others
 */
export const clarityOf = (annotation: Annotation, asked: readonly number[]): Clarity => {
  const { sentences } = annotation.reading;
  const { earlier, termCount } = earlierTerms(annotation);
  const own = ownClarity(annotation);
  const [shown, here] = [new Set<number>(), new Set<number>()];
  const known = new Set(titleWords(annotation.reading).map(({ key }) => key));
  /** How many terms of a sentence stand before it in the article, but nowhere on the slides. */
  const unknownTerms = new Map(asked.map((index) => [index, earlier(index).filter((term) => !known.has(term)).length]));
  const askedWith = new Map<string, number[]>();
  for (const index of asked)
    for (const term of earlier(index)) {
      const places = askedWith.get(term);
      if (places === undefined) askedWith.set(term, [index]);
      else places.push(index);
    }
  return {
    of: (index, also = []) => {
      const isShown = (other: number): boolean => shown.has(other) || also.includes(other);
      const names = annotation.introductions.get(index) ?? [];
      const introduced = names.filter((places) => places.some(isShown)).length;
      const unknown = (annotation.abbreviations.get(index) ?? []).filter((place) => !isShown(place)).length;
      // What a slide names in full itself needs no sentence before it.
      const forms = annotation.shortForms.get(index) ?? [];
      const named = forms.filter(({ before }) => before !== undefined).length;
      return likelihood(
        own(index) +
          weightedSum(
            {
              behind: index === 0 || here.has(index - 1) || also.includes(index - 1) ? 1 : 0,
              unknownTerms: (unknownTerms.get(index) ?? 0) / Math.max(1, termCount(index)),
              introduced: Math.min(names.length, introduced + named),
              abbreviated: unknown > forms.length - named ? 1 : 0,
            } satisfies Record<ContextFeature, number>,
            clarityWeights,
          ),
      );
    },
    show: (index, where) => {
      shown.add(index);
      if (where === 'here') here.add(index);
      for (const { key } of sentences[index]?.words ?? []) {
        if (known.has(key)) continue;
        known.add(key);
        for (const place of askedWith.get(key) ?? []) unknownTerms.set(place, (unknownTerms.get(place) ?? 0) - 1);
      }
    },
  };
};

/** What a sentence brings by itself, looked at once, as a deck is put together several times before its words are right. */
const ownClarity = onceFor((annotation: Annotation) => {
  const features = ownFeatures(annotation);
  const sums = new Map<number, number>();
  return (index: number): number => {
    let sum = sums.get(index);
    if (sum === undefined) sums.set(index, (sum = clarityWeights.bias + weightedSum(features(index), clarityWeights)));
    return sum;
  };
});
