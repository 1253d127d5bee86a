import type { Point, Topic } from './briefing.js';

/** The points of a topic and what stands below them, in order. */
export const pointsOf = (topic: Topic): Point[] => topic.points.flatMap(withChildren);

/** A point and what stands below it, in order. */
export const withChildren = (point: Point): Point[] => [point, ...(point.children ?? []).flatMap(withChildren)];

/** Whom the points and the quotation of a topic are printed as said by. */
export const speakersOf = ({ points, quote }: Speaking): string[] =>
  [quote, ...points].flatMap((one) => one?.speaker ?? []);

interface Speaking {
  readonly points: readonly Spoken[];
  readonly quote?: Spoken | undefined;
}

interface Spoken {
  readonly speaker?: string | undefined;
}
