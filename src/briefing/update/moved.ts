import type { Briefing } from '../../model/briefing.js';
import { pointsOf } from '../../model/points.js';
import type { finder } from './found-again.js';

/** A line whose sentence stands elsewhere in the article now. */
export interface MovedLine {
  readonly topic: string;
  readonly text: string;
}

/** The fewest lines that must have moved for all others to follow one another as before. */
export function movedEvidence({ topics }: Briefing, find: ReturnType<typeof finder>): MovedLine[] {
  const seen = new Set<number>();
  const lines = topics
    .flatMap(({ heading, ...topic }) =>
      pointsOf({ heading, ...topic }).flatMap(({ text, evidence: [first] }) => {
        const found = first === undefined ? undefined : find(first);
        if (first === undefined || found?.isSame !== true || seen.has(first.start)) return [];
        seen.add(first.start);
        return [{ topic: heading, text, from: first.start, to: found.evidence.start }];
      }),
    )
    .sort((one, other) => one.from - other.from);
  const lengths: number[] = [];
  const previous: number[] = [];
  for (const [index, { to }] of lines.entries()) {
    const before = lines.slice(0, index).map((line, at) => (line.to < to ? (lengths[at] ?? 0) : 0));
    const longest = Math.max(0, ...before);
    lengths.push(longest + 1);
    previous.push(longest === 0 ? -1 : before.indexOf(longest));
  }
  const inOrder = new Set<number>();
  for (let at = lengths.indexOf(Math.max(0, ...lengths)); at >= 0; at = previous[at] ?? -1) inOrder.add(at);
  return lines.filter((_, index) => !inOrder.has(index));
}
