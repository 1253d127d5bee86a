import { hasLetterOrDigit, onOneLine, wordsOf } from '../../../language/index.js';
import { contains } from '../../../model/overlap.js';
import { onceFor } from '../../../model/once-for.js';
import type { Span } from '../../../model/span.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import { extractsOf, type KeptExtract } from '../../shorten/index.js';
import { raiseFirst } from '../../shorten/join.js';
import { sentencesOf } from '../evidence.js';
import type { Statement } from '../statement.js';
import { attributionIn } from './attribution.js';
import { citedProvisions } from './cited-provisions.js';
import { apart, quietOf } from './quiet.js';

/** A shorter text needs no core: all of it is read at a glance. */
const fewestWords = 14;
/** What holds less than this share of the words says too little, and what holds more sets nothing off. */
const leastShare = 0.3;
const mostShare = 0.8;
/** What costs more is the rest of a list, which looks torn where its first members are set off. */
const mostLoss = 0.4;

/**
 * The words of a statement that carry its message: what is left of each of its sentences where adverbials, asides, what follows and who
 * says it go. Slides mute the rest, so a core that is poorly chosen makes nothing false. Found once, as a deck is put together several
 * times before its words are right.
 *
 * @returns parts of the text in order; undefined where all of it matters
 */
export const coreOf = onceFor((statement: Statement, annotation: Annotation): string[] | undefined => {
  const { text, spans, words } = statement;
  const { reading } = annotation;
  const sentences = words < fewestWords ? undefined : sentencesOfSpans(reading, spans);
  if (sentences === undefined) return undefined;
  const loud = sentences.map((sentence, index) => loudOfSentence(annotation, spans[index] ?? sentence, sentence));
  if (loud.every((parts) => parts.length === 0)) return undefined;
  return wordsIn(
    text,
    spans,
    loud.flatMap((parts, index) => (parts.length > 0 ? parts : spans.slice(index, index + 1))),
    reading,
  );
});

/** The same of an item of a list, which is whole as its list is: only where a provision is laid down is quieter than what it rules. */
export const coreOfItem = (text: string, span: Span, reading: Reading): string[] | undefined =>
  wordsIn(text, [span], loudOf(reading, span, citedProvisions(reading.text, span, reading.pack)), reading);

/** The sentence that each span of a statement shows; undefined where one is shown in parts, of which each would be taken for a sentence. */
const sentencesOfSpans = (reading: Reading, spans: readonly Span[]): Sentence[] | undefined => {
  const shown = spans.flatMap(
    (span) => sentencesOf(reading, [span]).find((sentence) => contains(sentence, span)) ?? [],
  );
  return shown.length === spans.length && new Set(shown).size === shown.length ? shown : undefined;
};

/** What of a sentence, as far as it is shown, carries its message; nothing where all of it does. */
const loudOfSentence = (annotation: Annotation, span: Span, sentence: Sentence): Span[] => {
  const { reading } = annotation;
  const attribution = attributionIn(annotation, span, sentence);
  const best = attribution.length > 0 ? undefined : shortestOf(reading, span);
  if (best !== undefined) return [...best.spans];
  return loudOf(reading, span, apart([...quietOf(reading.text, span, reading.pack), ...attribution]));
};

/** What a shorter form of a sentence would keep, where that is neither too little nor nearly all of it. */
const shortestOf = ({ text, pack }: Reading, span: Span): KeptExtract | undefined => {
  const words = wordsOf(text, span.start, span.end).length;
  return extractsOf(text, span, pack)
    .filter(
      ({ length, loss }) =>
        loss > 0 &&
        loss < mostLoss &&
        length >= words * leastShare &&
        length <= Math.min(words * mostShare, words - fewestQuiet),
    )
    .sort((one, other) => one.loss - other.loss || one.length - other.length)[0];
};

/** Parts of the article as a line shows them; undefined where there are none, or the line words them otherwise. */
const wordsIn = (
  text: string,
  spans: readonly Span[],
  kept: readonly Span[],
  reading: Reading,
): string[] | undefined => {
  const starts = new Set(spans.map(({ start }) => start));
  const parts = kept.map((part) => {
    const said = onOneLine(reading.text, part).replace(/[\s,.;:–—]+$/u, '');
    return starts.has(part.start) ? raiseFirst(said) : said;
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
  return set >= fewestQuiet && kept >= Math.max(fewestLoud, (set + kept) * leastLoud) ? loud : [];
};

const countIn = (text: string, spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + wordsOf(text, start, end).length, 0);

/** Words that are set off: fewer only flicker. */
const fewestQuiet = 4;
/** Words that are left: "it will not be used" behind a long concession says all that the sentence is for. */
const fewestLoud = 5;
const leastLoud = 0.2;

const isIn = (text: string, parts: readonly string[]): boolean => {
  let from = 0;
  return parts.every((part) => {
    const at = text.indexOf(part, from);
    from = at + part.length;
    return at >= 0 && wordsOf(part).length > 0;
  });
};
