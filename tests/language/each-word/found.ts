import { briefingOf } from '../../../bench/check/briefing-of.js';
import { slideSchema } from '../../../bench/check/records.js';
import { checkBriefing, leaningWord, takesUp } from '../../../src/check/index.js';
import { saysSomething } from '../../../src/check/sentence/predicate.js';
import { languagePack, wordsOf } from '../../../src/language/index.js';
import { findCredit } from '../../../src/read/lines/credit.js';
import { attributionOf } from '../../../src/summarize/annotate/structure/attribution/attribution.js';
import { findDates } from '../../../src/summarize/annotate/structure/dates/dates.js';
import { findFigures } from '../../../src/summarize/annotate/structure/figures/figures.js';
import { findPhraseLists } from '../../../src/summarize/annotate/structure/lists/phrase-lists.js';
import { findSeries } from '../../../src/summarize/annotate/structure/series/series.js';
import { mayHead } from '../../../src/summarize/head/title/may-head.js';
import { extractsOf } from '../../../src/summarize/shorten/index.js';
import { cutSign } from '../../check/sentence/cut-sign.js';
import { marked } from '../../check/sentence/marked.js';
import { readingFrom, textOf } from '../../summarize/structure/attribution-reading.js';
import type { Place } from './hosts.js';

type Find = (language: string, text: string) => string;

/** Whether it leans on a sentence before it, and may head a slide. */
const stands: Find = (language, text) => {
  const pack = languagePack(language);
  const words = wordsOf(text);
  return `${leaningWord(words, text, pack) === undefined ? 'stands' : 'leans'}${mayHead(words, text, pack) ? ', heads' : ''}`;
};

const figures: Find = (language, text) => {
  const reading = readingFrom(language, [text]);
  return findFigures(reading)
    .map(({ value, of, number, qualifier, unit, worth }) =>
      [textOf(reading, value), textOf(reading, of), number, qualifier, unit, worth.toFixed(1)].join(' | '),
    )
    .join('; ');
};

const dates: Find = (language, text) => {
  const reading = readingFrom(language, [text]);
  return findDates(reading)
    .map(({ span, iso }) => `${textOf(reading, span) ?? ''} = ${iso}`)
    .join('; ');
};

const said: Find = (language, text) => {
  const reading = readingFrom(language, [text]);
  const found = attributionOf(reading, 0);
  if (found === undefined) return 'nobody';
  const { name, role } = found.speaker;
  return `${[name, role].map((span) => textOf(reading, span)).join(' / ')}: ${textOf(reading, found.content) ?? ''}`;
};

const lists: Find = (language, text) => {
  const reading = readingFrom(language, [text]);
  const series = findSeries(reading).map(
    ({ announcer, items }) =>
      `${textOf(reading, announcer) ?? ''}: ${items.map(({ span }) => textOf(reading, span)).join(' / ')}`,
  );
  const phrases = findPhraseLists(reading).map(
    ({ head, items }) => `of ${textOf(reading, head) ?? ''}: ${items.map((span) => textOf(reading, span)).join(' / ')}`,
  );
  return [...series, ...phrases].join('; ');
};

/** What is left of it where it is told more shortly. */
const shorter: Find = (language, text) =>
  extractsOf(text, { start: 0, end: text.length }, languagePack(language), true)
    .map((one) => one.text)
    .join('; ');

const says: Find = (language, text) =>
  saysSomething(text, languagePack(language)) ? 'says something' : 'says nothing';

const cut: Find = (language, told) => cutSign({ ...marked(told), pack: languagePack(language) }).trim();

const credit: Find = (language, text) => {
  const found = findCredit(text, languagePack(language), false);
  return found === undefined ? 'no credit' : text.slice(found.start, found.end);
};

/** What is said of the first number with its unit, shown big. */
const bigFigure: Find = (language, text) => {
  const { article } = readingFrom(language, [text]);
  const value = /\d+(?: ?%| \p{L}+)/u.exec(text)?.[0] ?? '';
  const of = /\p{L}+(?: \p{L}+)?(?=\P{L}*$)/u.exec(text)?.[0] ?? '';
  const slide = slideSchema.parse({
    kind: 'figure',
    points: [],
    figure: { value, of, number: Number.parseInt(value) },
  });
  return checkBriefing(briefingOf(slide, article), article, languagePack(language))
    .map(({ code }) => code.replace('check.', ''))
    .filter((code) => code !== 'text-changed')
    .join(' ');
};

/** By which word the last sentence takes up what the one before it tells. */
const takenUp: Find = (language, text) => {
  const pack = languagePack(language);
  const [before, own] = readingFrom(language, [text]).sentences;
  if (before === undefined || own === undefined) return 'one sentence';
  return (
    takesUp({ own: own.words, before: before.words, isSaidEarlier: () => false }, text, pack) ?? 'takes up nothing'
  );
};

const whole =
  (find: Find): Find =>
  (language, text) =>
    find(language, text.replaceAll('|', ''));

/** What is asked of the sentence for each place in it. */
const asked: Readonly<Record<Place, readonly Find[]>> = {
  aside: [stands],
  subject: [stands],
  amount: [figures],
  change: [figures],
  unit: [figures],
  year: [dates, figures],
  day: [dates],
  says: [said],
  said: [said],
  titled: [said],
  speaks: [said],
  counted: [lists],
  plural: [lists],
  credit: [credit],
  figure: [bigFigure],
  second: [takenUp],
  opening: [lists],
  examples: [lists],
  predicate: [says, shorter],
  tail: [cut, whole(shorter)],
  word: [cut],
  lead: [cut, whole(shorter), whole(stands)],
  end: [shorter, stands],
};

/** All that is found in a sentence with a word in a place of it, in one line. */
export const foundAt = (language: string, place: Place, text: string): string =>
  asked[place].map((find) => find(language, text)).join('; ');
