import type { Point } from '../../../model/briefing.js';
import type { Annotation } from '../../annotate/annotation.js';

/** Whether lines are told of one section: times that stand apart in an article are those of several matters. */
export const areOfOneSection = ({ reading: { sentences } }: Annotation, points: readonly Point[]): boolean => {
  const sections = points.flatMap(({ evidence }) =>
    evidence.map(({ start: at }) => sentences.find(({ start, end }) => at >= start && at < end)?.section),
  );
  return new Set(sections).size <= 1;
};
