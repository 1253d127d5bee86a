import { wordsOf } from '../language/index.js';
import type { Briefing, Evidence, Point } from '../model/briefing.js';

/**
 * A Briefing without the shorter forms of lines that somebody has worded anew: they would bring the old wording back
 * where the new one does not fit.
 */
export const withoutStaleForms = (briefing: Briefing): Briefing => ({
  ...briefing,
  topics: briefing.topics.map((topic) => ({ ...topic, points: topic.points.map((point) => fresh(point, briefing)) })),
});

function fresh(point: Point, briefing: Briefing): Point {
  const { shorter, children, ...rest } = point;
  const isWordedAsTaken =
    keysOf(point.text) === keysOf(point.evidence.map((span) => takenFrom(span, briefing)).join(' '));
  return {
    ...rest,
    ...(shorter === undefined || !isWordedAsTaken ? {} : { shorter }),
    ...(children === undefined ? {} : { children: children.map((child) => fresh(child, briefing)) }),
  };
}

const takenFrom = ({ start, end, quote }: Evidence, { text }: Briefing): string =>
  quote ?? text?.slice(start, end) ?? '';

const keysOf = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(' ');
