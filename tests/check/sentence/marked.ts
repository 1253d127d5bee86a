import type { Span } from '../../../src/model/span.js';

/** A sentence in which what goes stands between bars: "|In 2019,| traffic fell." */
export interface Marked {
  readonly text: string;
  readonly sentence: Span;
  /** What is kept, in order. */
  readonly spans: readonly Span[];
}

export const marked = (sentence: string): Marked => {
  const spans: Span[] = [];
  let text = '';
  for (const [index, part] of sentence.split('|').entries()) {
    if (index % 2 === 0 && part.trim() !== '') {
      const start = text.length + part.length - part.trimStart().length;
      spans.push({ start, end: start + part.trim().length });
    }
    text += part;
  }
  return { text, sentence: { start: 0, end: text.length }, spans };
};
