import type { Point, Topic } from './briefing.js';
import { contains } from './overlap.js';

/** The points of a topic and what stands below them, in order. */
export const pointsOf = (topic: Topic): Point[] => topic.points.flatMap(withChildren);

/** A point and what stands below it, in order. */
export const withChildren = (point: Point): Point[] => [point, ...(point.children ?? []).flatMap(withChildren)];

/** Whom a topic, its points and its quotation are printed as said by. */
export const speakersOf = ({ speaker, points, quote }: Speaking): string[] =>
  [{ speaker }, quote, ...points].flatMap((one) => one?.speaker ?? []);

interface Speaking extends Spoken {
  readonly points: readonly Spoken[];
  readonly quote?: Spoken | undefined;
}

interface Spoken {
  readonly speaker?: string | undefined;
}

/**
 * Whether a topic is headed by what a line of it says, which stands whole below, with the fixed label that would head it otherwise above it.
 * Where a sentence of the slide or nothing has to stand in the title, the label heads it.
 */
export const isHeadline = (
  topic: Pick<Topic, 'kind' | 'heading' | 'headingEvidence' | 'label' | 'points'>,
): boolean => {
  const { kind, headingEvidence = [], label, points } = topic;
  if (!mayHaveHeadline(kind) || label === undefined || headingEvidence.length === 0) return false;
  const told = points.flatMap(withChildren).flatMap(({ evidence }) => evidence);
  const last = headingEvidence.at(-1);
  return last !== undefined && told.some((span) => contains(span, last));
};

/** Lists, figures, tables and the like are called after what they hold. */
export const mayHaveHeadline = (kind: Topic['kind']): boolean =>
  kind === 'summary' || kind === 'points' || kind === 'voices';
