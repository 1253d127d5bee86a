import { finding, type Rule } from '../rule.js';

/** What is shown as a quotation is one in the article, from its first word or a sentence of it on. */
export const quotations: Rule = ({ statements, text, article }) =>
  statements.flatMap((statement) => {
    const [first] = statement.evidence;
    const last = statement.evidence.at(-1);
    if (statement.kind !== 'quote' || first === undefined || last === undefined) return [];
    const block = article.blocks?.find(({ span }) => first.start >= span.start && first.start < span.end);
    const opens = /[“"«„»‘「『.!?…]\s*$/u.test(text.slice(Math.max(0, first.start - 3), first.start));
    const closes =
      /^[,.!?…]?\s*[”"»“«’」』]/u.test(text.slice(last.end, last.end + 4)) ||
      /[.!?…]$/u.test(text.slice(first.start, last.end));
    if (block?.kind === 'quote' || (opens && closes)) return [];
    return [finding('quotation-parted', statement, 'is not a whole quotation of the article')];
  });
