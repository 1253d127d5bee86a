import { onOneLine } from '../../language/index.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Briefing, Evidence } from '../../model/briefing.js';
import type { Annotation } from '../annotate/annotation.js';
import { overlaps } from '../../model/overlap.js';
import { evidenceOfContent } from '../../model/points.js';

/** The sentences that no line of a briefing is taken from, the weightiest first. */
export const leftOut = (annotation: Annotation, briefing: Briefing): Diagnostic[] => {
  const { reading, scores } = annotation;
  const told = evidenceIn(briefing);
  return reading.sentences
    .filter((sentence) => !told.some((span) => overlaps(span, sentence)))
    .sort((one, other) => (scores[other.index] ?? 0) - (scores[one.index] ?? 0))
    .map((sentence) => ({
      code: 'summarize.left-out',
      severity: 'info' as const,
      message: `Left out: ${onOneLine(reading.text, sentence)}`,
      place: { offset: sentence.start },
    }));
};

const evidenceIn = ({ topics }: Briefing): Evidence[] =>
  topics.flatMap((topic) => [...(topic.headingEvidence ?? []), ...evidenceOfContent(topic)]);
