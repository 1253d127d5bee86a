import { finding, type Checked, type Rule } from '../rule.js';
import type { Statement } from '../statements.js';
import type { Unit } from '../units.js';

const mostSpans = 3;

/** At most three spans, in order, of one sentence; or of a list item and the sentence that announces the list. */
export const evidenceSentence: Rule = (checked) =>
  checked.statements.flatMap((statement) => {
    if (!isExtract(statement)) return [];
    const spans = statement.evidence;
    if (spans.length > mostSpans)
      return [finding('too-many-spans', statement, `is joined of ${spans.length} spans; ${mostSpans} are allowed`)];
    if (spans.some(({ start }, index) => start < (spans[index - 1]?.end ?? 0)))
      return [finding('spans-order', statement, 'takes its spans in another order than the article')];
    return stayTogether(checked, statement) ? [] : [finding('several-sentences', statement, 'joins several sentences')];
  });

/** A quotation may run over sentences; figures, cells and captions have rules of their own. */
export const isExtract = ({ kind, evidence }: Statement): boolean =>
  evidence.length > 0 && (kind === 'line' || kind === 'heading' || kind === 'title' || kind === 'lead');

const stayTogether = ({ units, article }: Checked, { evidence }: Statement): boolean => {
  const [first, ...others] = evidence.flatMap(({ start, end }) => [
    units.at(start),
    units.at(Math.max(start, end - 1)),
  ]);
  return (
    first === undefined || others.every((unit) => unit.start === first.start || announces(first, unit, article.blocks))
  );
};

const announces = (first: Unit, item: Unit, blocks: Checked['article']['blocks']): boolean =>
  item.item !== undefined && item.block === first.block + 1 && blocks?.[item.block]?.kind === 'list';
