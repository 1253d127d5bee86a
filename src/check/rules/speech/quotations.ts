import type { Unit } from '../../article/units.js';
import { finding, type Checked, type Rule } from '../../rule.js';
import type { Statement } from '../../statements.js';

/** What is shown as a quotation is one in the article, or whole sentences of one; a voice among others is named. */
export const quotations: Rule = (checked) =>
  checked.statements.flatMap((statement) => {
    if (statement.kind !== 'quote' || statement.evidence.length === 0) return [];
    const unnamed = statement.point !== undefined && statement.point.speaker === undefined;
    return [
      ...(isQuotation(checked, statement)
        ? []
        : [finding('quotation-parted', statement, 'is not a whole quotation of the article')]),
      ...(unnamed ? [finding('voice-unnamed', statement, 'has no speaker')] : []),
    ];
  });

/** From the first word of a quotation or of a sentence in it to the last of one; turns of a conversation need no marks. */
const isQuotation = (checked: Checked, { evidence }: Statement): boolean => {
  const { text, article, indexed, units } = checked;
  const [first, last] = [evidence[0], evidence.at(-1)];
  if (first === undefined || last === undefined) return false;
  const [start, end] = [wordAt(text, first.start), lastWordBefore(text, last.end)];
  const unit = units.at(start);
  const isSpoken =
    unit.kind === 'quote' ||
    article.genre === 'speech' ||
    isLabelled(checked, unit) ||
    article.turns?.some(({ kind, span }) => kind !== 'question' && start >= span.start && end <= span.end) === true;
  const quoted = indexed.quoted.at(start);
  if (!isSpoken && quoted === undefined) return false;
  const opens = start === unit.start || text.slice(unit.start, start).trim() === '' || beginsQuoted(text, start);
  return opens && endsQuoted(text, end, units.at(Math.max(start, end - 1)).end);
};

/** A paragraph that begins with a name and a colon is what they say. */
const isLabelled = ({ text, article }: Checked, { block }: Unit): boolean => {
  const span = article.blocks?.[block]?.span;
  return span !== undefined && /^[^.!?:\n]{2,60}:\s/u.test(text.slice(span.start, span.start + longestLabel));
};
const longestLabel = 64;

const beginsQuoted = (text: string, start: number): boolean =>
  /[“"«„»‘「『.!?…:]\s*$/u.test(text.slice(Math.max(0, start - 3), start));

const endsQuoted = (text: string, end: number, sentence: number): boolean =>
  end >= sentence || /^[,.!?…;]{0,3}\s*[”"»“«’」』]/u.test(text.slice(end, end + 5)) || /^[.!?…]/.test(text.slice(end));

/** The place behind the marks that a span may begin with, and before those that it may end with. */
const wordAt = (text: string, start: number): number => {
  let at = start;
  while (at < text.length && /[“"«„‘「『\s]/u.test(text.charAt(at))) at += 1;
  return at;
};
const lastWordBefore = (text: string, end: number): number => {
  let at = end;
  while (at > 0 && /[”"»’」』\s,.!?…;]/u.test(text.charAt(at - 1))) at -= 1;
  return at;
};
