import { phrasesOf, wordsOf, type LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { enclosuresOf } from './depth.js';

/** Shorter parts stay with the part before them. */
const leastWords = 5;

/**
 * The parts of a sentence that say something by themselves: those parted by semicolons, and by a comma with a connective
 * that adds ("đồng thời"). A contrast stays with what it contrasts.
 */
export const piecesOf = (text: string, span: Span, pack: LanguagePack): Span[] => {
  const enclosure = enclosuresOf(text, span);
  const pieces: Span[] = [];
  let start = span.start;
  for (let offset = span.start; offset < span.end; offset += 1) {
    const mark = text.charAt(offset);
    if ((mark !== ';' && mark !== ',') || enclosure.inside(offset)) continue;
    if (mark === ',' && !addsBehind(text, offset + 1, span.end, pack)) continue;
    if (isLong(text, start, offset) && isLong(text, offset, span.end)) {
      pieces.push({ start, end: offset });
      start = offset + 1;
    }
  }
  pieces.push({ start, end: span.end });
  return pieces.map((piece) => trim(text, piece));
};

const isLong = (text: string, start: number, end: number): boolean => wordsOf(text, start, end).length >= leastWords;

const addsBehind = (text: string, start: number, end: number, pack: LanguagePack): boolean => {
  const words = wordsOf(text, start, Math.min(end, start + 40));
  const length = phrasesOf(pack, 'connectives').matchAt(words, 0);
  return (
    length > 1 &&
    phrasesOf(pack, 'contrasts').matchAt(words, 0) === 0 &&
    phrasesOf(pack, 'clauseOpeners').matchAt(words, 0) < length
  );
};

const trim = (text: string, span: Span): Span => {
  let { start, end } = span;
  while (start < end && /[\s,;]/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
};
