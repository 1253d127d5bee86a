import type { Point, Topic } from './briefing.js';

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
