import type { TimePoint } from './time-label.js';

/** How labels that are times follow each other. */
export interface TimeOrder {
  /** The latest stands first. */
  readonly backwards: boolean;
  /** A line may join the points: between any two of them stands the same time. */
  readonly even: boolean;
}

/** The order of labels that are all times, named alike, and go one way; undefined for others. */
export const timeOrder = (times: readonly (TimePoint | undefined)[]): TimeOrder | undefined => {
  const known = times.flatMap((time) => time ?? []);
  const [first] = known;
  if (first === undefined || known.length < times.length) return undefined;
  if (known.some(({ kind, hasYear }) => kind !== first.kind || hasYear !== first.hasYear)) return undefined;
  const steps = known.slice(1).map(({ order }, index) => order - (known[index]?.order ?? 0));
  const backwards = steps.length > 0 && steps.every((step) => step < 0);
  if (!backwards && !steps.every((step) => step > 0)) return undefined;
  return { backwards, even: new Set(steps).size === 1 };
};
