import { phraseAt, trimSpan, wordsOf, type LanguagePack, type Word, hasLetterOrDigit } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { asidesOf } from './asides.js';
import { enclosuresOf } from './depth.js';
import { endsOf } from './ends.js';
import type { KeptExtract } from './extract.js';
import { joinSpans } from './join.js';
import { hasPredicate } from './predicate.js';
import { canOpen } from './standalone.js';
import { mainClause, opensSubordinate, startsOf, type Boundary } from './starts.js';

export type { KeptExtract } from './extract.js';
export { joinSpans, raiseFirst } from './join.js';
export { piecesOf } from './pieces.js';

const mostBoundaries = 24;
/** What is longer than any sentence is left whole: to look for its clauses takes the square of its length. */
const longestPiece = 400;

/**
 * The extracts of a piece of a sentence that can stand alone, the whole piece first where it can, then by loss.
 * Every cut is one that the language pack licenses; see the files of this folder for each kind.
 *
 * @param tight as a heading needs it: prepositional phrases may go too
 */
export const extractsOf = (text: string, piece: Span, pack: LanguagePack, tight = false): KeptExtract[] => {
  const words = wordsOf(text, piece.start, piece.end);
  const enclosure = enclosuresOf(text, piece);
  if (words.length === 0 || words.length > longestPiece || !enclosure.balanced) return [];
  const extracts: KeptExtract[] = [];
  const ends = endsOf(text, words, enclosure, pack, tight).slice(0, mostBoundaries);
  const asides = asidesOf(text, words, enclosure, pack);
  for (const start of startsOf(text, words, enclosure, pack)) {
    if (!canOpen(words, start.word, text, pack)) continue;
    const subordinate = opensSubordinate(words, start.word, pack);
    const main = subordinate ? mainClause(text, words, start.word, enclosure, pack) : start.word;
    if (main !== undefined && main !== start.word && !canOpen(words, main, text, pack)) continue;
    for (const end of ends) {
      if (end.word < words.length && (main === undefined || !saysSomething(words, main, end.word, pack))) continue;
      for (const gone of asides.length > 0 ? [[], asides] : [[]])
        extracts.push(extractOf(text, piece, words, start, end, gone));
    }
  }
  return unique(extracts).sort((one, other) => one.loss - other.loss || other.length - one.length);
};

/** Verbs that a nominalizer makes nouns of ("việc khen thưởng, biểu dương …") say nothing yet: an auxiliary does. */
const saysSomething = (words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean => {
  if (to - from < 4) return false;
  if (phraseAt(pack, 'nominalizers', words, from) === 0) return hasPredicate(words, from, to, pack);
  for (let index = from + 2; index < to; index += 1) if (phraseAt(pack, 'auxiliaries', words, index) > 0) return true;
  return false;
};

const extractOf = (
  text: string,
  piece: Span,
  words: readonly Word[],
  start: Boundary,
  end: Boundary,
  gone: readonly Span[],
): KeptExtract => {
  const from = start.word === 0 ? piece.start : (words[start.word]?.start ?? piece.start);
  const to = end.word >= words.length ? piece.end : (words[end.word - 1]?.end ?? piece.end);
  const whole = { start: openingMark(text, piece, from), end: closingMark(text, piece, to) };
  const spans = gone.length === 0 ? [whole] : without(text, whole, gone);
  const joined = joinSpans(text, spans);
  return {
    spans,
    text: joined,
    length: wordsOf(joined).length,
    loss: start.loss + end.loss + (spans.length > 1 ? 0.08 : 0),
  };
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

/** A span without the asides inside it; at most two of them, so that at most three spans are left. */
const without = (text: string, span: Span, asides: readonly Span[]): Span[] => {
  const spans: Span[] = [];
  let start = span.start;
  for (const aside of asides.filter((part) => part.start > span.start && part.end < span.end)) {
    spans.push(trimSpan(text, { start, end: aside.start }));
    start = aside.end;
  }
  const last = trimSpan(text, { start, end: span.end });
  if (hasLetterOrDigit(text.slice(last.start, last.end))) spans.push(last);
  return spans;
};

const unique = (extracts: readonly KeptExtract[]): KeptExtract[] => [
  ...new Map(extracts.map((extract) => [extract.text, extract])).values(),
];
