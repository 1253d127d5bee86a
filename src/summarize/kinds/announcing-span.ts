import { ordinalsOf, wordsOf, scriptedPattern, type LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { leansBack } from '../annotate/leaning.js';
import type { Reading, Sentence } from '../annotate/reading.js';
import type { SeriesItem } from '../annotate/structure/found.js';
import { namesList } from '../annotate/structure/lists/runs.js';
import type { ShownSeries } from '../choose/lists/shown-series.js';
import { announcedWith } from '../choose/lists/announced-with.js';
import { isOpenEnded } from '../choose/lists/inside-sentence.js';
import { standsBelowItem } from '../head/announcer/announcer.js';
import { announcingSentence } from '../head/announcer/announcing-sentence.js';
import { longestOfAuthor } from '../head/author/author.js';

/** The sentence before a colon, the one that announces by its noun, or the words of the items' own sentence before the first: "…, alleging that the dealer (1) sells …". */
export const announcingSpan = (reading: Reading, series: ShownSeries['series']): Span | undefined => {
  const { sentences, text } = reading;
  const {
    announcerSentence,
    items: [first],
  } = series;
  const sentence = sentences[announcerSentence ?? first?.sentences[0] ?? -1];
  if (sentence === undefined || first === undefined) return undefined;
  const above = announcerSentence === undefined ? headingAbove(reading, sentence, first) : undefined;
  if (above !== undefined) return above;
  const end = Math.min(sentence.end, first.span.start);
  const head = text.slice(sentence.start, end);
  const isInside = first.span.start > sentence.start && first.span.start < sentence.end;
  if (!isInside) {
    // "Conditions of entry", a line of a few words, is no half of a sentence.
    const isHalf = isOpenEnded(head) && !namesList(reading, { start: sentence.start, end });
    // Acts of some countries announce with a dash.
    const leads =
      /(?:[:：–—]| -)\s*$/u.test(head) || isHalf || standsBelowItem(reading, series) || isToldWhole(reading, series);
    return leads ? { start: sentence.start, end } : undefined;
  }
  const announcing = head.replace(firstMarker.in(head), '').replace(firstOrdinal, '');
  if (onlyCounts(announcing, reading.pack)) return undefined;
  return { start: sentence.start, end: sentence.start + announcing.length };
};

/** Whether a sentence announces by its noun, or stands before the first of what is counted, and is understood by itself or with the one before it. */
const isToldWhole = (reading: Reading, series: ShownSeries['series']): boolean => {
  const { text, pack, article } = reading;
  const sentence = announcingSentence(reading, series) ?? leadingSentence(reading, series);
  return (
    sentence !== undefined &&
    (!leansBack(text, sentence, pack, { isNews: article.genre === 'news' }) ||
      announcedWith(reading, series) !== undefined)
  );
};

/** "The year was a hard one for the port. First, …": a sentence that says no number of them. */
const leadingSentence = (
  { sentences }: Reading,
  { kind, announcer, announcerSentence = -1 }: ShownSeries['series'],
): Sentence | undefined => (kind === 'ordinals' && announcer === undefined ? sentences[announcerSentence] : undefined);

/** "Điểm thứ nhất,", "Nên vấn đề thứ nhất", "Nội dung 1 -": what counts the first item announces none. */
const onlyCounts = (announcing: string, pack: LanguagePack): boolean => {
  const words = wordsOf(announcing);
  const isNumbered = /^\d{1,2}$/u.test(words.at(-1)?.key ?? '');
  const length = isNumbered ? 1 : ordinalsOf(pack).matchBefore(words, words.length);
  return length > 0 && words.length - length <= mostBeforeOrdinal;
};
/** In words. */
const mostBeforeOrdinal = 3;

/**
 * "Điều 2. Ủy quyền cho Giám đốc Sở …, như sau:": a heading right above the list that is too long to head a slide, or only announces: what
 * holds for all items stands in it.
 */
const headingAbove = (
  { sections, text, pack }: Reading,
  { section }: Sentence,
  first: SeriesItem,
): Span | undefined => {
  const { heading } = sections[section] ?? {};
  if (heading === undefined || heading.end > first.span.start) return undefined;
  const between = text.slice(heading.end, first.span.start);
  const said = text.slice(heading.start, heading.end);
  const announces = /[:：][*_\s]*$/u.test(said) || /^[*_\s]*[:：]/u.test(between);
  if (!announces && said.length <= longestOfAuthor) return undefined;
  const isRightAbove = /^[*_\s:：]*\n[^\p{L}\d]*[\p{L}\d]{0,3}[).]?\s*$/u.test(between);
  const fits = wordsOf(said).length <= pack.slideWords * mostOfAnnouncer;
  return isRightAbove && fits ? heading : undefined;
};
/** In slides: a longer one is a text by itself. */
const mostOfAnnouncer = 1.6;

/** "…: thứ nhất: " */
const firstOrdinal = /:\s*[^:]{1,20}:?\s*$/u;

/** "(1) ", behind a colon or without one. */
const firstMarker = scriptedPattern('[\\s:：]*\\(?[\\p{L}\\d]{1,3}[).]\\s*$');
