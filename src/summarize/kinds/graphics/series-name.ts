import { holdsPhrase, phraseAt, phraseBefore, wordsOf, type Word } from '../../../language/index.js';
import { overlaps } from '../../../model/overlap.js';
import type { Span } from '../../../model/span.js';
import { isBalanced } from '../../../check/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Reading, Sentence } from '../../annotate/reading.js';
import { areShares } from '../../annotate/numbers/shares.js';
import { authorHeading } from '../../head/author/author.js';
import { leansBack } from '../../annotate/leaning.js';
import { mostLetters, type Heading } from '../../head/heading.js';
import { joinSpans } from '../../shorten/index.js';
import { holdsPointer } from '../../shorten/pointing.js';
import { predicateAt } from '../../shorten/predicate.js';
import { canClose, canOpen } from '../../shorten/standalone.js';
import type { NumberSeries } from '../../annotate/structure/number-series/number-series.js';
import { evidenceOf } from '../../say/evidence.js';

/**
 * What a number series is of: over names, the words that announce them; over times, what the first value measures or counts. Else
 * the heading of its section.
 */
export const seriesName = (annotation: Annotation, series: NumberSeries): Heading | undefined => {
  const { reading } = annotation;
  const sentence = reading.sentences[series.sentences[0] ?? -1];
  const [first] = series.pairs;
  if (sentence === undefined || first === undefined) return undefined;
  if (first.time === undefined)
    return (
      announcedName(annotation, sentence, first.label.start < first.value.start ? first.label : first.value) ??
      // The parts of a whole are all that their passage has; of other names it may be a part.
      (areWhole(reading, series) || isAllOfSection(reading, series, sentence)
        ? headingOfSection(reading, sentence.section)
        : undefined)
    );
  return (
    (series.isDeed === true ? undefined : measuredName(annotation, series)) ??
    headingOfSection(reading, sentence.section) ??
    (series.isDeed === true ? (wholeSentence(annotation, series) ?? measuredName(annotation, series)) : undefined)
  );
};

/** "The harbour sold 214 licences in 2020, 251 in 2021 and 290 in 2022": who did it is said nowhere else. */
const wholeSentence = (
  { reading }: Annotation,
  { sentences: [index = -1, ...others] }: NumberSeries,
): Heading | undefined => {
  const sentence = reading.sentences[index];
  if (sentence === undefined || others.length > 0) return undefined;
  const { text, pack } = reading;
  const end = sentence.start + text.slice(sentence.start, sentence.end).replace(/[\s.]+$/u, '').length;
  const span = { start: sentence.start, end };
  const heading = joinSpans(text, [span]);
  return heading.length > mostLetters || leansBack(text, span, pack)
    ? undefined
    : { heading, headingEvidence: evidenceOf(reading, [span]) };
};

/** Of a longer section its heading may name something else. */
const isAllOfSection = (
  { text, sentences }: Reading,
  { areAll }: NumberSeries,
  { section, start, end }: Sentence,
): boolean =>
  areAll === true &&
  !text.slice(start, end).includes(': ') &&
  sentences.filter((one) => one.section === section).length <= mostOfSection;
const mostOfSection = 3;

/** The heading of a series' section. The article's title is too wide a name for one series of it. */
const headingOfSection = (reading: Reading, section: number): Heading | undefined =>
  reading.sections[section]?.level === 0 ? undefined : authorHeading(reading, section);

/**
 * Whether a series tells the parts of one whole by their names. By how much names grew or fell is no part of anything, though such
 * percentages may add up to a hundred; and where more names are only hinted at ("…"), the whole is not told.
 */
export const areWhole = (
  { text, pack, sentences }: Reading,
  { pairs, unit, sentences: own }: NumberSeries,
): boolean => {
  if (pairs.some(({ time }) => time !== undefined)) return false;
  const values = pairs.map(({ number }) => number.value);
  if (!areShares(values, unit, pack)) return false;
  const stretch = own.flatMap((index) => sentences[index] ?? []);
  return !stretch.some(
    ({ start, end }) =>
      /(?:…|\.{3})\W*$/u.test(text.slice(start, end)) || holdsPhrase(pack, 'directions', wordsOf(text, start, end)),
  );
};

/** "5 nước chi nhiều nhất: | Mỹ (649 tỷ USD), …", "các tỉnh mưa lớn gồm | Huế 312 mm, …". */
const announcedName = (annotation: Annotation, { start }: Span, label: Span): Heading | undefined => {
  const { text, pack } = annotation.reading;
  const words = wordsOf(text, start, label.start);
  const opener = Math.max(
    ...(['listOpeners', 'exampleOpeners'] as const).map((list) => phraseBefore(pack, list, words, words.length)),
  );
  const last = words[words.length - opener - 1];
  const head = text.slice(start, label.start);
  const colon = head.search(/\s*:\s*$/);
  const end = opener > 0 ? last?.end : colon < 0 ? undefined : start + colon;
  // Another sentence or list may stand before the words that announce.
  return end === undefined || /[.;:]\s/.test(text.slice(start, end))
    ? undefined
    : nameIn(annotation, { start, end }, furtherWords);
};
/** What announces names is a clause, and may be longer than a name. */
const furtherWords = 5;

/** What a key figure of the first value would count, without the time in it and the verb behind it. */
const measuredName = (annotation: Annotation, { pairs, counted }: NumberSeries): Heading | undefined => {
  const { reading, figures } = annotation;
  const value = pairs.map((pair) => pair.value).reduce((one, other) => (other.start < one.start ? other : one));
  const own = figures.find((figure) => figure.value.start <= value.start && figure.value.end >= value.end);
  const subject = counted === undefined ? subjectName(annotation, value.start, pairs) : undefined;
  if (subject !== undefined) return subject;
  const candidates = counted === undefined ? (own === undefined ? [] : [own.of]) : [counted];
  for (const span of candidates) {
    const name = counted === undefined ? beforePredicate(annotation, besideLabel(reading.text, span, pairs)) : span;
    const heading = name && nameIn(annotation, name, 0);
    if (heading !== undefined) return heading;
  }
  return undefined;
};

/** "Use | fell from 18 litres per head of cattle in 2021 to …": what changes opens the sentence, before its verb. */
const subjectName = (annotation: Annotation, before: number, pairs: NumberSeries['pairs']): Heading | undefined => {
  const { sentences, pack } = annotation.reading;
  const sentence = sentences.find(({ start, end }) => before >= start && before < end);
  if (sentence === undefined || pairs.some(({ label }) => label.start < before)) return undefined;
  const words = sentence.words.filter(({ start }) => start < before);
  const verb = words.findIndex((_, index) => index > 0 && phraseAt(pack, 'directions', words, index) > 0);
  const [first, last] = [words[0], words[verb - 1]];
  return verb < 0 || first === undefined || last === undefined
    ? undefined
    : nameIn(annotation, { start: first.start, end: last.end }, 0);
};

/** "Sản lượng lúa của tỉnh | năm 2022". */
const besideLabel = (text: string, { start, end }: Span, pairs: NumberSeries['pairs']): Span => {
  const label = pairs.map((pair) => pair.label).find((one) => overlaps(one, { start, end }));
  if (label === undefined) return { start, end };
  const behind = wordsOf(text, label.end, end)[0]?.start;
  return label.start > start ? { start, end: label.start } : { start: behind ?? end, end };
};

/** "Exports | rose"; "rice exports" is a plural. */
const beforePredicate = ({ reading }: Annotation, span: Span): Span | undefined => {
  const words: readonly Word[] = wordsOf(reading.text, span.start, span.end);
  const { pack } = reading;
  const isPlural = (word: Word): boolean => pack.pluralEndings.some((ending) => word.key.endsWith(ending));
  const verb = words.findIndex((word, index) => index > 0 && !isPlural(word) && predicateAt(words, index, pack) > 0);
  const last = words[(verb < 0 ? words.length : verb) - 1];
  return last === undefined ? undefined : { start: span.start, end: last.end };
};

const nameIn = (annotation: Annotation, span: Span, further: number): Heading | undefined => {
  const { text, pack } = annotation.reading;
  const words = wordsOf(text, span.start, span.end);
  const fits = words.length >= fewestWords(annotation) && words.length <= pack.headingWords + further;
  if (!fits || holdsPointer(words, pack) || !canOpen(words, 0, text, pack) || !canClose(words, words.length, pack))
    return undefined;
  const heading = joinSpans(text, [span]);
  return isBalanced(heading) ? { heading, headingEvidence: evidenceOf(annotation.reading, [span]) } : undefined;
};

/** A syllable is no name where words are made of several. */
const fewestWords = ({ reading }: Annotation): number => (reading.pack.typology.writtenWords === 'syllables' ? 2 : 1);
