import type { Topic } from '../../../model/briefing.js';
import type { Placed } from '../../article/sections.js';
import { finding, shortened, type Checked, type Rule } from '../../rule.js';
import type { Statement } from '../../statements.js';

/**
 * What stands under a heading of the article belongs to its section, and no slide holds lines of two sections but the summary, and
 * the key figures, the tasks and the sides of a comparison under their label. What stands before the first heading is a section too.
 */
export const sections: Rule = (checked) => {
  let [topic, under]: [unknown, Placed | undefined] = [undefined, undefined];
  let mixes: Placed | undefined;
  return checked.statements.flatMap((statement) => {
    if (statement.topic !== topic) [topic, under, mixes] = [statement.topic, undefined, undefined];
    const last = statement.evidence.at(-1);
    if (last === undefined || statement.topic === undefined || !isPlaced(statement)) return [];
    if (statement.kind === 'heading') {
      under = checked.indexed.sections.headedAt(last.start);
      if (under !== undefined) return [];
    }
    const own = checked.indexed.sections.at(last.start);
    if (own === undefined) return [];
    if (under !== undefined) return isBelow(under, last.start) ? [] : [foreign(checked, statement, under)];
    if (gathers(statement.topic)) return [];
    mixes ??= own;
    return own.top === mixes.top ? [] : [mixed(checked, statement, own, mixes)];
  });
};

const gathers = ({ kind, headingEvidence }: Topic): boolean =>
  kind === 'summary' || (gathering.some((one) => one === kind) && headingEvidence === undefined);
const gathering = ['figure', 'tasks', 'comparison'] as const;

/** Captions stand by their pictures, and a lead may be a name from anywhere. */
const isPlaced = ({ kind }: Statement): boolean => kind !== 'caption' && kind !== 'lead' && kind !== 'title';

const isBelow = ({ section, end }: Placed, offset: number): boolean => offset >= section.span.start && offset < end;

const foreign = (checked: Checked, statement: Statement, { section }: Placed) =>
  finding(
    'section-foreign',
    statement,
    `does not belong to the section "${nameOf(checked, section)}" that it stands under`,
  );

const mixed = (checked: Checked, statement: Statement, own: Placed, other: Placed) =>
  finding(
    'sections-mixed',
    statement,
    `is of the section "${nameOf(checked, own.top)}", and what stands before it of "${nameOf(checked, other.top)}"`,
  );

const nameOf = ({ text }: Checked, { heading, label }: Placed['section']): string => {
  const span = heading ?? label;
  return span === undefined ? '…' : shortened(text.slice(span.start, span.end));
};
