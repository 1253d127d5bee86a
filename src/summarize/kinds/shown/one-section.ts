import type { Point } from '../../../model/briefing.js';
import type { Annotation } from '../../annotate/annotation.js';
import { sentencesOf } from '../../say/evidence.js';

/** Whether lines are told of one section: times that stand apart in an article are those of several matters. */
export const areOfOneSection = ({ reading }: Annotation, points: readonly Point[]): boolean =>
  new Set(points.flatMap(({ evidence }) => sentencesOf(reading, evidence).map(({ section }) => section))).size <= 1;
