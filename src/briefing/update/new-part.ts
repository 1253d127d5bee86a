import type { Evidence, Point } from '../../model/briefing.js';
import { withoutStop } from './updated-point.js';

/**
 * What of a line the text before did not say: the line, or, where it is whole sentences one behind the other, those that are new.
 *
 * @param wordsAt the words that evidence stands for
 * @returns undefined where nothing of it is new, or what is new can't be told by itself
 */
export const newPart = (
  point: Point,
  isNew: (evidence: Evidence) => boolean,
  wordsAt: (evidence: Evidence) => string,
): Point | undefined => {
  const fresh = point.evidence.filter(isNew);
  if (fresh.length === 0) return undefined;
  if (fresh.length === point.evidence.length) return point;
  const textOf = (all: readonly Evidence[]): string => withoutStop(all.map(wordsAt).join(' '));
  const isPlain = point.children === undefined && point.lead === undefined && point.speaker === undefined;
  return isPlain && point.text === textOf(point.evidence)
    ? { id: point.id, text: textOf(fresh), evidence: fresh, origin: point.origin }
    : undefined;
};
