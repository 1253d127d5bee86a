import type { Span } from '../../model/span.js';
import type { Words } from './phrases.js';
import type { SourceSentence } from './source-words.js';

/**
 * The spans of a sentence that words are made of, in order; undefined where it does not hold them so. At every gap the
 * longest run that follows is taken.
 */
export const alignedIn = ({ words: own, tokens }: SourceSentence, words: Words): Span[] | undefined => {
  const spans: Span[] = [];
  for (let [at, from] = [0, 0]; at < words.length;) {
    const run = longestRun(own, from, words, at);
    const [first, last] = [tokens[run.from], tokens[run.from + run.length - 1]];
    if (first === undefined || last === undefined || run.length === 0) return undefined;
    spans.push({ start: first.start, end: last.end });
    at += run.length;
    from = run.from + run.length;
  }
  return spans;
};

const longestRun = (own: Words, start: number, words: Words, at: number) => {
  let best = { from: start, length: 0 };
  for (let from = start; from < own.length; from += 1) {
    let length = 0;
    while (at + length < words.length && own[from + length] === words[at + length]) length += 1;
    if (length > best.length) best = { from, length };
  }
  return best;
};
