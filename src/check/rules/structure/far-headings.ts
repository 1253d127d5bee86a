import { optionNameAt } from '../../../language/index.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { Topic } from '../../../model/briefing.js';
import { isNamedBy } from '../../article/near-heading.js';
import { finding, type Checked, type Rule } from '../../rule.js';
import type { Statement } from '../../statements.js';
import { tokensIn } from '../../words/words.js';

/**
 * A line or two under the article's own heading stand near it there, or say a word of it: readers found them under a heading that promises
 * something else. An item stands for its list, and an answer under its question.
 */
export const farHeadings: Rule = (checked) =>
  checked.briefing.topics.flatMap((topic): Diagnostic[] => {
    const lines = checked.statements.filter((one) => one.topic === topic && one.kind === 'line');
    if (topic.kind !== 'points' || lines.length === 0 || lines.length > mostLines) return [];
    return isFar(checked, topic, lines)
      ? lines.map((line) => finding('heading-far', line, `stands far behind the heading, and says nothing of it`))
      : [];
  });

/** A longer slide tells more of a section than where it begins. */
const mostLines = 2;

const isFar = (
  { indexed, units, text, pack, article }: Checked,
  topic: Topic,
  lines: readonly Statement[],
): boolean => {
  const at = topic.headingEvidence?.at(-1)?.start;
  const heading = at === undefined ? undefined : indexed.sections.headedAt(at)?.section.heading;
  if (heading === undefined || at === undefined || at < heading.start) return false;
  return lines.every(({ evidence }) =>
    evidence.every(
      (span) =>
        units.at(span.start).item === undefined &&
        // "Option C is …", which is one of those that the section is of.
        optionNameAt(tokensIn(text, span.start, span.end), 0, text, pack) === undefined &&
        !(article.turns ?? []).some((turn) => span.start >= turn.span.start && span.start < turn.span.end) &&
        !isNamedBy(text, heading, span, pack),
    ),
  );
};
