import type { Annotation } from '../../annotate/annotation.js';
import { onceFor } from '../../../model/once-for.js';
import { weightedSum } from '../../../model/collections/weighted-sum.js';
import { length } from './length.js';
import { marks } from './marks.js';
import { numbers } from './numbers.js';
import { place } from './place.js';
import { speech } from './speech.js';
import { termWeight } from './term-weight.js';
import { terms } from './terms.js';
import { wording } from './wording.js';

/** Looks once at an annotation, then tells some features of each of its sentences. */
type Group = (annotation: Annotation) => (index: number) => Readonly<Record<string, number>>;
const groups = [length, marks, numbers, place, speech, terms, termWeight, wording] as const satisfies readonly Group[];

/** What a sentence is valued by, each from 0 to about 1 but for `termWeight`. */
export type UnitFeatures = Readonly<Joined<ReturnType<ReturnType<(typeof groups)[number]>>>>;
/** Of "this or that" what is "this and that". */
type Joined<Each> = (Each extends unknown ? (each: Each) => void : never) extends (all: infer All) => void
  ? All
  : never;

export type UnitFeatureName = keyof UnitFeatures;

/** What each group tells of every sentence, in order: two learnt sums of it are asked for. */
const toldOf = onceFor((annotation: Annotation) => {
  const tell: ReturnType<Group>[] = groups.map((group) => group(annotation));
  return annotation.reading.sentences.map(({ index }) => tell.map((of) => of(index)));
});

/** The features of every sentence, in order. */
export const unitFeatures = (annotation: Annotation): UnitFeatures[] =>
  // Every group tells its own features.
  toldOf(annotation).map((told) => Object.assign({}, ...told) as UnitFeatures);

/** The sum of every sentence's features, each times its weight: as of `unitFeatures`, without joining them. */
export const weightedFeatures = (
  annotation: Annotation,
  weights: Readonly<Partial<Record<UnitFeatureName, number>>>,
): number[] =>
  toldOf(annotation).map((told) => told.reduce((sum, features) => sum + weightedSum(features, weights), 0));
