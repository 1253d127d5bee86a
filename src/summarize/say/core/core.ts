import { hasLetterOrDigit, onOneLine, wordsOf } from '../../../language/index.js';
import type { Reading } from '../../annotate/reading.js';
import { extractsOf } from '../../shorten/index.js';
import type { Span } from '../../../model/span.js';
import { raiseFirst } from '../../shorten/join.js';
import { citedProvisions } from './cited-provisions.js';
import { quietOf } from './quiet.js';
import type { Statement } from '../statement.js';
import { onceFor } from '../../../model/once-for.js';

/** A shorter text needs no core: all of it is read at a glance. */
const fewestWords = 14;
/** What holds less than this share of the words says too little, and what holds more sets nothing off. */
const leastShare = 0.3;
const mostShare = 0.8;

/**
 * The words of a statement that carry its message: what is left where adverbials, asides and what follows go. Slides mute the
 * rest, so a core that is poorly chosen makes nothing false. Found once, as a deck is put together several times before its words
 * are right.
 *
 * @returns parts of the text in order; undefined where all of it matters
 */
export const coreOf = onceFor(({ text, spans, words }: Statement, reading: Reading): string[] | undefined => {
  const [span] = spans;
  if (span === undefined || spans.length > 1 || words < fewestWords) return undefined;
  const best = extractsOf(reading.text, span, reading.pack)
    .filter(({ length, loss }) => loss > 0 && length >= words * leastShare && length <= words * mostShare)
    .sort((one, other) => one.loss - other.loss || one.length - other.length)[0];
  return wordsIn(text, span, best?.spans ?? loudOf(reading, span, quietOf(reading.text, span, reading.pack)), reading);
});

/** The same of an item of a list, which is whole as its list is: only where a provision is laid down is quieter than what it rules. */
export const coreOfItem = (text: string, span: Span, reading: Reading): string[] | undefined =>
  wordsIn(text, span, loudOf(reading, span, citedProvisions(reading.text, span, reading.pack)), reading);

/** Parts of the article as a line shows them; undefined where there are none, or the line words them otherwise. */
const wordsIn = (text: string, span: Span, kept: readonly Span[], reading: Reading): string[] | undefined => {
  const parts = kept.map((part) => {
    const said = onOneLine(reading.text, part).replace(/[\s,.;:–—]+$/u, '');
    return part.start === span.start ? raiseFirst(said) : said;
  });
  return parts.length > 0 && isIn(text, parts) ? parts : undefined;
};

/** What is left where some of a sentence stands quieter; nothing where that is hardly any of it, or nearly all. */
const loudOf = ({ text }: Reading, span: Span, quiet: readonly Span[]): Span[] => {
  const starts = [span.start, ...quiet.map(({ end }) => end)];
  const ends = [...quiet.map(({ start }) => start), span.end];
  const loud = starts
    .map((start, index) => ({ start, end: ends[index] ?? span.end }))
    .filter(({ start, end }) => hasLetterOrDigit(text.slice(start, end)));
  const [set, kept] = [countIn(text, quiet), countIn(text, loud)];
  return set >= fewestQuiet && kept >= (set + kept) * leastShare ? loud : [];
};

const countIn = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + wordsOf(text, start, end).length, 0);

/** Words that are set off: fewer only flicker. */
const fewestQuiet = 4;

const isIn = (text: string, parts: readonly string[]): boolean => {
  let from = 0;
  return parts.every((part) => {
    const at = text.indexOf(part, from);
    from = at + part.length;
    return at >= 0 && wordsOf(part).length > 0;
  });
};
