import type { Topic } from '../../../model/briefing.js';
import { onceFor } from '../../../model/once-for.js';
import { overlaps } from '../../../model/overlap.js';
import type { Unit } from '../../article/units.js';
import type { Checked } from '../../rule.js';
import type { Statement } from '../../statements.js';

/** A line of a slide and the sentences that it is taken from. */
export interface Shown {
  readonly statement: Statement;
  readonly first: Unit;
  readonly last: Unit;
  /** What stands straight before it on its slide: the line before, else the heading where it is taken from sentences. */
  readonly before: Unit | undefined;
}

/** The lines of each slide in their order. */
export const shownLines = ({ statements, units }: Checked): Shown[] => {
  let [topic, before]: [unknown, Unit | undefined] = [undefined, undefined];
  return statements.flatMap((statement): Shown[] => {
    if (statement.topic !== topic) [topic, before] = [statement.topic, undefined];
    const { kind, evidence } = statement;
    const [start, end] = [evidence[0], evidence.at(-1)];
    if (start === undefined || end === undefined) return [];
    const [first, last] = [units.at(start.start), units.at(Math.max(start.start, end.end - 1))];
    if (kind === 'heading') before = last;
    if ((kind !== 'line' && kind !== 'quote') || first.index < 0) return [];
    const shown = { statement, first, last, before };
    before = last;
    return [shown];
  });
};

/** Whether a slide shows something of a sentence. */
export const isOnSlide = ({ statements }: Checked, topic: Topic | undefined, unit: Unit): boolean =>
  statements.some((one) => one.topic === topic && one.evidence.some((span) => overlaps(span, unit)));

/** A line, and the sentence behind it in the article. */
export interface Unfollowed extends Shown {
  readonly next: Unit;
}

/** Lines of whose next sentence, which is of the same kind, the line below them says nothing; items of lists are none. */
export const unfollowedLines = (checked: Checked): Unfollowed[] => {
  const lines = shownLines(checked);
  return lines.flatMap((line, place): Unfollowed[] => {
    const { statement, last } = line;
    const next = checked.units.all[last.index + 1];
    const below = lines[place + 1];
    if (statement.kind !== 'line' || statement.read.length === 0 || last.item !== undefined) return [];
    if (next?.kind !== last.kind) return [];
    return below?.statement.topic === statement.topic && below?.first.index === next.index ? [] : [{ ...line, next }];
  });
};

/**
 * Whether what a line leans on stands before it on its slide: the sentence before it in the article, or the same one; before a step that is one
 * of all, the step before, whatever of it is told.
 */
export const followsShown = (checked: Checked, { statement, first, before }: Shown): boolean =>
  before !== undefined &&
  (before.index === first.index ||
    before.index === beforeIn(checked, first)?.index ||
    (statement.topic?.kind === 'enumeration' && opensItem(checked, first) && isItemBefore(checked, first, before)));

const opensItem = ({ units }: Checked, { index, item }: Unit): boolean =>
  item !== undefined && units.all[index - 1]?.item !== item;

const isItemBefore = ({ article: { blocks = [] } }: Checked, { block, item = 0 }: Unit, before: Unit): boolean => {
  const list = blocks[block];
  if (before.item === undefined || list?.kind !== 'list') return false;
  // A paragraph may stand between two steps.
  if (before.block < block)
    return item === 0 && blocks.slice(before.block, block).every(({ kind }) => kind !== 'heading');
  const depthOf = (place: number): number => list.items[place]?.depth ?? 0;
  const above = Array.from({ length: item }, (_, place) => place).findLast((place) => depthOf(place) <= depthOf(item));
  return before.item === above;
};

/** The sentence before one in the article: no caption, nothing that was said before, and nothing that stands beside the message. */
export const beforeIn = (checked: Checked, first: Unit): Unit | undefined => {
  const { units, indexed } = checked;
  for (let index = first.index - 1; index >= 0; index -= 1) {
    const unit = units.all[index];
    if (unit === undefined) return undefined;
    const isBeside = unit.kind === 'figure' || indexed.furniture(unit.end - 1, unit.end) !== undefined;
    if (!isBeside && !saidBefore(checked).has(index)) return unit;
  }
  return undefined;
};

/** Sentences that stand in the article a second time. */
const saidBefore = onceFor(({ units, text }: Checked): ReadonlySet<number> => {
  const said = new Set<string>();
  return new Set(
    units.all.flatMap(({ index, start, end }) => {
      const words = text.slice(start, end);
      if (said.has(words)) return [index];
      said.add(words);
      return [];
    }),
  );
});
