import type { Evidence, Point, Topic } from './briefing.js';

/** The points of a topic and what stands below them, in order. */
export const pointsOf = (topic: Topic): Point[] => topic.points.flatMap(withChildren);

/** A point and what stands below it, in order. */
export const withChildren = (point: Point): Point[] => [point, ...(point.children ?? []).flatMap(withChildren)];

/** The evidence of all that a topic says below its heading: its points with their figures, its quotation, figure, table and chart. */
export const evidenceOfContent = (topic: Topic): Evidence[] =>
  [
    ...pointsOf(topic),
    topic.quote,
    topic.figure,
    topic.table,
    topic.chart,
    ...pointsOf(topic).map(({ figure }) => figure),
  ].flatMap((one) => one?.evidence ?? []);

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

/** The last line of those that a topic counts, and how deep it stands: the last point, or below one that announces them ("as follows:") its last child. */
export const lastCounted = ({ points }: Topic): { readonly point: Point; readonly level: number } | undefined => {
  let found: { readonly point: Point; readonly level: number } | undefined;
  for (let point = points.at(-1), level = 0; point !== undefined; level += 1) {
    found = { point, level };
    point = /[:：]\s*$/u.test(point.text) ? point.children?.at(-1) : undefined;
  }
  return found;
};
