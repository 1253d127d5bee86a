import type { Annotation } from '../../annotate/annotation.js';
import { length } from './length.js';
import { marks } from './marks.js';
import { numbers } from './numbers.js';
import { place } from './place.js';
import { speech } from './speech.js';
import { termWeight } from './term-weight.js';
import { terms } from './terms.js';
import { wording } from './wording.js';

/** What a sentence is valued by, each from 0 to about 1 but for `termWeight`. */
export type UnitFeatures = Readonly<
  Of<typeof length> &
    Of<typeof marks> &
    Of<typeof numbers> &
    Of<typeof place> &
    Of<typeof speech> &
    Of<typeof terms> &
    Of<typeof termWeight> &
    Of<typeof wording>
>;
type Of<Group extends (annotation: Annotation) => (index: number) => Record<string, number>> = ReturnType<
  ReturnType<Group>
>;

export type UnitFeatureName = keyof UnitFeatures;

/** The features of every sentence, in order. */
export const unitFeatures = (annotation: Annotation): UnitFeatures[] => {
  const [ofLength, ofMarks, ofNumbers] = [length(annotation), marks(annotation), numbers(annotation)];
  const [ofPlace, ofSpeech, ofTerms] = [place(annotation), speech(annotation), terms(annotation)];
  const [ofWording, ofTermWeight] = [wording(annotation), termWeight(annotation)];
  return annotation.reading.sentences.map(({ index }) => ({
    ...ofLength(index),
    ...ofMarks(index),
    ...ofNumbers(index),
    ...ofPlace(index),
    ...ofSpeech(index),
    ...ofTerms(index),
    ...ofWording(index),
    ...ofTermWeight(index),
  }));
};
