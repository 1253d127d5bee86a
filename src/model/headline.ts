import type { Topic } from './briefing.js';
import { contains } from './overlap.js';
import { withChildren } from './points.js';

/**
 * Whether a topic is headed by what a line of it says, which stands whole below, with the fixed label that would head it otherwise above it.
 * Where a sentence of the slide or nothing has to stand in the title, the label heads it.
 */
export const isHeadline = (
  topic: Pick<Topic, 'kind' | 'heading' | 'headingEvidence' | 'label' | 'points'>,
): boolean => {
  const { kind, headingEvidence = [], label, points } = topic;
  if (!headed.has(kind) || label === undefined || headingEvidence.length === 0) return false;
  const told = points.flatMap(withChildren).flatMap(({ evidence }) => evidence);
  const last = headingEvidence.at(-1);
  return last !== undefined && told.some((span) => contains(span, last));
};

const headed: ReadonlySet<Topic['kind']> = new Set(['summary', 'points', 'voices']);
