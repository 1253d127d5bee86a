import { wordsOf } from '../../language/index.js';
import type { Span } from '../../model/span.js';

/**
 * A span without brackets that say what something is called from there on: "Sở Giao thông (sau đây gọi tắt là Sở) đề nghị", "the Harbour Board (the
 * Board)". A heading is read once; what the bracket ends with stands right before it.
 */
export const withoutAliases = (text: string, { start, end }: Span): Span[] => {
  const spans: Span[] = [];
  let from = start;
  for (const { index, 0: whole, 1: inside = '' } of text.slice(start, end).matchAll(/\s*\(([^()]*)\)/gu)) {
    const before = wordsOf(text, from, start + index).slice(-nearest);
    const last = wordsOf(inside).at(-1);
    const isName = last !== undefined && /\p{Lu}/u.test(inside) && before.some(({ key }) => key === last.key);
    if (!isName) continue;
    spans.push({ start: from, end: start + index });
    from = start + index + whole.length;
  }
  return [...spans, { start: from, end }].filter((span) => span.end > span.start);
};

/** In words. */
const nearest = 12;
