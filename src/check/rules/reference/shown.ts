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

/** Whether what a line leans on stands before it on its slide: the sentence before it in the article, or the same one. */
export const followsShown = (checked: Checked, { first, before }: Shown): boolean =>
  before !== undefined && (before.index === first.index || before.index === beforeIn(checked, first)?.index);

/** The sentence before one in the article: no caption, and nothing that a document carries beside its message. */
export const beforeIn = ({ units, indexed }: Checked, first: Unit): Unit | undefined => {
  for (let index = first.index - 1; index >= 0; index -= 1) {
    const unit = units.all[index];
    if (unit === undefined) return undefined;
    if (unit.kind !== 'figure' && indexed.furniture(unit.start, unit.end) === undefined) return unit;
  }
  return undefined;
};
