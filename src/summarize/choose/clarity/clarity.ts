import { addToGroup } from '../../../model/collections/add-to-group.js';
import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../../annotate/annotation.js';
import { goesOnInParagraph } from '../../annotate/reading.js';
import { titleWords } from '../../annotate/title-words.js';
import { weightedSum } from '../../../model/collections/weighted-sum.js';
import { likelihood } from '../../log-odds.js';
import { openingSentence } from '../../value/opening.js';
import { clarityWeights, type ContextFeature } from './clarity-weights.js';
import { ownFeatures } from './own-features.js';
import { earlierTerms } from './earlier-terms.js';

/**
 * How well sentences are understood on slides that show only some of those before them: while nothing is shown but the title of their
 * article, a logistic regression learnt from lines of decks that readers marked (`docs/adr/0036-clear-where-it-stands.md`).
 */
export class Clarity {
  readonly #annotation: Annotation;
  readonly #own: (index: number) => number;
  readonly #earlier: (index: number) => readonly string[];
  readonly #termCount: (index: number) => number;
  readonly #keys: (index: number) => ReadonlySet<string>;
  readonly #shown = new Set<number>();
  readonly #here = new Set<number>();
  /** Words that stand on a slide, or in the title. */
  readonly #known: Set<string>;
  /** How many terms of a sentence stand before it in the article, but nowhere on the slides. */
  readonly #unknownTerms: Map<number, number>;
  readonly #askedWith = new Map<string, number[]>();
  /** Before it stand bylines, and nothing that it could lean on. */
  readonly #opening: number | undefined;

  /** @param asked the sentences that will be asked about: what is kept of each grows with no others */
  constructor(annotation: Annotation, asked: readonly number[]) {
    const { earlier, termCount, keys } = earlierTerms(annotation);
    this.#annotation = annotation;
    this.#opening = openingSentence(annotation.reading);
    this.#own = ownClarity(annotation);
    this.#earlier = earlier;
    this.#termCount = termCount;
    this.#keys = keys;
    this.#known = new Set(titleWords(annotation.reading).map(({ key }) => key));
    this.#unknownTerms = new Map(
      asked.map((index) => [index, earlier(index).filter((term) => !this.#known.has(term)).length]),
    );
    for (const index of asked) for (const term of earlier(index)) addToGroup(this.#askedWith, term, index);
  }

  /**
   * How likely somebody who has seen only what is shown knows whom and what a sentence speaks of, and takes it as the article means it:
   * from 0 to 1.
   *
   * @param also sentences that would be shown with it
   */
  of(index: number, also: readonly number[] = []): number {
    const { introductions, abbreviations, shortForms } = this.#annotation;
    const isShown = (other: number): boolean => this.#shown.has(other) || also.includes(other);
    const names = introductions.get(index) ?? [];
    const introduced = names.filter((places) => places.some(isShown)).length;
    const unknown = (abbreviations.get(index) ?? []).filter((place) => !isShown(place)).length;
    // What a slide names in full itself needs no sentence before it.
    const forms = shortForms.get(index) ?? [];
    const named = forms.filter(({ before }) => before !== undefined).length;
    return likelihood(
      this.#own(index) +
        weightedSum(
          {
            torn: this.#leansBack(index, isShown) ? 1 : 0,
            apart: this.#isApart(index, isShown, also) ? 1 : 0,
            unknownTerms: this.#unknownTermsBeside(index, also) / Math.max(1, this.#termCount(index)),
            unintroduced: names.length - Math.min(names.length, introduced + named),
            abbreviated: unknown > forms.length - named ? 1 : 0,
          } satisfies Record<ContextFeature, number>,
          clarityWeights,
        ),
    );
  }

  /** Whether it stands inside its paragraph, without the sentence before it. */
  #leansBack(index: number, isShown: (other: number) => boolean): boolean {
    return index !== this.#opening && goesOnInParagraph(this.#annotation.reading, index) && !isShown(index - 1);
  }

  /** What is shown with a sentence and before it tells its terms as well. */
  #unknownTermsBeside(index: number, also: readonly number[]): number {
    const unknown = this.#unknownTerms.get(index) ?? 0;
    const before = unknown === 0 ? [] : also.filter((other) => other < index);
    if (before.length === 0) return unknown;
    const told = before.map((other) => this.#keys(other));
    let count = 0;
    for (const term of this.#earlier(index))
      if (!this.#known.has(term) && !told.some((keys) => keys.has(term))) count += 1;
    return count;
  }

  /** Whether the sentence before it in its paragraph is shown elsewhere in the deck. */
  #isApart(index: number, isShown: (other: number) => boolean, also: readonly number[]): boolean {
    const isNear = this.#here.has(index - 1) || also.includes(index - 1);
    return goesOnInParagraph(this.#annotation.reading, index) && isShown(index - 1) && !isNear;
  }

  /** A sentence is shown from now on: where those are that are asked about, or elsewhere in the deck before them. */
  show(index: number, where: 'here' | 'elsewhere'): void {
    this.#shown.add(index);
    if (where === 'here') this.#here.add(index);
    for (const { key } of this.#annotation.reading.sentences[index]?.words ?? []) {
      if (this.#known.has(key)) continue;
      this.#known.add(key);
      for (const place of this.#askedWith.get(key) ?? [])
        this.#unknownTerms.set(place, (this.#unknownTerms.get(place) ?? 0) - 1);
    }
  }
}

/** How clear sentences are while nothing is shown but the title: built once, as nothing is shown in it. */
export const clarityOfTitle = onceFor(
  (annotation: Annotation): Pick<Clarity, 'of'> =>
    new Clarity(
      annotation,
      annotation.reading.sentences.map(({ index }) => index),
    ),
);

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
