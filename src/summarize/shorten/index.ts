import { wordsOf, type LanguagePack, type Word } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { enclosuresOf, type Enclosure } from './depth.js';
import { endsOf } from './ends.js';
import type { KeptExtract } from './extract.js';
import { joinSpans } from './join.js';
import { hasPredicate } from './predicate.js';
import { canOpen } from './standalone.js';
import { adverbialEnd, startsOf, type Boundary } from './starts.js';

export type { KeptExtract } from './extract.js';
export { joinSpans, raiseFirst } from './join.js';
export { piecesOf } from './pieces.js';

const mostBoundaries = 24;

/**
 * The extracts of a piece of a sentence that can stand alone, the whole piece first where it can, then by loss.
 * Every cut is one that the language pack licenses; see the files of this folder for each kind.
 */
export const extractsOf = (text: string, piece: Span, pack: LanguagePack): KeptExtract[] => {
  const words = wordsOf(text, piece.start, piece.end);
  const enclosure = enclosuresOf(text, piece);
  if (words.length === 0 || !enclosure.balanced) return [];
  const extracts: KeptExtract[] = [];
  const ends = endsOf(text, words, enclosure, pack).slice(0, mostBoundaries);
  for (const start of startsOf(text, words, enclosure, pack)) {
    if (!canOpen(words, start.word, text, pack)) continue;
    const main = adverbialEnd(text, words, start.word, enclosure, pack) ?? start.word;
    for (const end of ends) {
      if (end.word < words.length && !saysSomething(words, main, end.word, pack)) continue;
      for (const bracketed of enclosure.brackets.length > 0 ? [true, false] : [true])
        extracts.push(extractOf(text, piece, words, start, end, enclosure, bracketed));
    }
  }
  return unique(extracts).sort((one, other) => one.loss - other.loss || other.length - one.length);
};

const saysSomething = (words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean =>
  to - from >= 4 && hasPredicate(words, from, to, pack);

const extractOf = (
  text: string,
  piece: Span,
  words: readonly Word[],
  start: Boundary,
  end: Boundary,
  enclosure: Enclosure,
  bracketed: boolean,
): KeptExtract => {
  const from = start.word === 0 ? piece.start : (words[start.word]?.start ?? piece.start);
  const to = end.word >= words.length ? piece.end : (words[end.word - 1]?.end ?? piece.end);
  const whole = { start: openingMark(text, piece, from), end: closingMark(text, piece, to) };
  const spans = bracketed ? [whole] : without(text, whole, enclosure.brackets);
  const joined = joinSpans(text, spans);
  return { spans, text: joined, length: wordsOf(joined).length, loss: start.loss + end.loss + (bracketed ? 0 : 0.05) };
};

/** A quotation mark or bracket that stands straight before the first word goes with it. */
const openingMark = (text: string, piece: Span, from: number): number => {
  let start = from;
  while (start > piece.start && /[“"«„([]/.test(text.charAt(start - 1))) start -= 1;
  return start;
};

const closingMark = (text: string, piece: Span, to: number): number => {
  let end = to;
  while (end < piece.end && /[”"»)\]%]/.test(text.charAt(end))) end += 1;
  return end;
};

/** A span without the bracketed parts inside it; at most two of them, so that three spans are left. */
const without = (text: string, span: Span, brackets: readonly Span[]): Span[] => {
  const spans: Span[] = [];
  let start = span.start;
  for (const bracket of brackets.filter((part) => part.start > span.start && part.end <= span.end).slice(0, 2)) {
    spans.push(trimmed(text, { start, end: bracket.start }));
    start = bracket.end;
  }
  const last = trimmed(text, { start, end: span.end });
  if (/[\p{L}\p{N}]/u.test(text.slice(last.start, last.end))) spans.push(last);
  return spans;
};

const trimmed = (text: string, span: Span): Span => {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
};

const unique = (extracts: readonly KeptExtract[]): KeptExtract[] => [
  ...new Map(extracts.map((extract) => [extract.text, extract])).values(),
];
