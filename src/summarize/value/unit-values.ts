import { wordsOf } from '../../language/index.js';
import type { Annotation } from '../annotate/annotation.js';
import { coiningSentences } from './coined.js';
import { decisiveSentences } from './decisive.js';
import { weightedFeatures } from './unit/index.js';
import { numbers } from './unit/numbers.js';
import { likelihoods, unitWeights } from './unit-weights.js';

/**
 * What each sentence is worth to a deck, from 0 to about 1: how likely it holds a key message, with places kept for figures, for
 * what somebody says word for word, and for what its kind of document is read for.
 */
export const unitValues = (annotation: Annotation): number[] => {
  const quoted = quotedSentences(annotation);
  const ofNumbers = numbers(annotation);
  const decisive = decisiveSentences(annotation);
  const coining = coiningSentences(annotation.reading);
  return likelihoods(weightedFeatures(annotation, unitWeights)).map(
    (likelihood, index) =>
      likelihood +
      figurePlace * ofNumbers(index).figure +
      (quoted.get(index) ?? 0) +
      (decisive.has(index) ? decisivePlace : 0) +
      (coining.has(index) ? coiningPlace : 0),
  );
};

const figurePlace = 0.2;
const decisivePlace = 0.3;
/** Of what says how the article calls what it is about. */
const coiningPlace = 0.3;
/** Of words that somebody says who is named, and of words that nobody is named for: many, or what a passage comes to. */
const quotationPlace = 0.6;
const unnamedPlace = 0.3;
/** Of what the same person goes on to say in the same paragraph. */
const furtherPlace = 0.3;

/** Where whole words of somebody stand, at a length that is worth a slide. */
const quotedSentences = ({ reading, quotations }: Annotation): ReadonlyMap<number, number> =>
  new Map(
    quotations.flatMap(({ sentence, speaker, text }, index): [number, number][] => {
      const length = wordsOf(reading.text, text.start, text.end).length;
      const before = quotations[index - 1];
      const goesOn =
        before !== undefined &&
        speaker !== undefined &&
        before.speaker?.name.start === speaker.name.start &&
        reading.sentences[before.sentence]?.block === reading.sentences[sentence]?.block;
      const place = speaker === undefined ? unnamedPlace : goesOn ? furtherPlace : quotationPlace;
      return length < fewestWords ? [] : [[sentence, place]];
    }),
  );
const fewestWords = 10;
