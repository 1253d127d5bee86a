import { finding, type Checked, type Rule } from '../../rule.js';
import type { Statement } from '../../statements.js';
import { headingYear } from '../../words/heading-year.js';

/** Below "Targets for 2030" a target is one for 2030; in a summary nothing says so but the line itself. */
export const sectionYears: Rule = (checked) =>
  checked.statements.flatMap((statement) => {
    if (statement.kind !== 'line' || statement.topic?.kind !== 'summary') return [];
    const year = yearAbove(checked, statement);
    return year === undefined || statement.text.includes(year)
      ? []
      : [finding('time-cut', statement, `is told below a heading of ${year}, and shown without the year`)];
  });

const yearAbove = (
  { indexed, text, pack, briefing }: Checked,
  { evidence: [first] }: Statement,
): string | undefined => {
  const heading = first === undefined ? undefined : indexed.sections.at(first.start)?.section.heading;
  const year = heading === undefined ? undefined : headingYear(text, heading, pack);
  return year === undefined || briefing.title.includes(year) ? undefined : year;
};
