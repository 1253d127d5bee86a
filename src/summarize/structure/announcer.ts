import { phraseAt, phrasesOf, type LanguagePack, type Word } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Reading } from '../reading.js';
import { phraseEnd, type Phrase } from './announcer-phrase.js';
import type { Series } from './found.js';
import { gapBefore, isOpenGap } from './punctuation.js';

export interface Announcement {
  readonly announcer?: Span;
  readonly announcerSentence?: number;
  /** How many items it says there are. */
  readonly stated?: number;
}

/**
 * What announces a series: the plural noun phrase before its first item, in the same sentence or the one before.
 *
 * @param sentence of the first item
 * @param before where the first item begins, its ordinal included
 * @param count how many items there are: a phrase that states their number is preferred
 */
export const announcementOf = (
  reading: Reading,
  sentence: number,
  before: number,
  count: number,
): Announcement | undefined => {
  const own = rangeOf(reading, sentence, before);
  const inside = own === undefined ? undefined : announcerIn(reading, own, count);
  if (inside !== undefined) return { ...inside, announcerSentence: sentence };
  const first = reading.sentences[sentence];
  const previous = reading.sentences[sentence - 1];
  const joined = own !== undefined && (own.closes || own.words.length > 6);
  if (!joined && previous !== undefined && previous.section === first?.section) {
    const range = rangeOf(reading, sentence - 1, previous.end);
    const announcer = range === undefined ? undefined : announcerIn(reading, range, count);
    if (announcer !== undefined) return { ...announcer, announcerSentence: sentence - 1 };
    if (range?.closes === true) return { announcerSentence: sentence - 1 };
  }
  return own === undefined ? undefined : { announcerSentence: sentence };
};

/** What of an announcement a series keeps. */
export const announcedBy = (found: Announcement | undefined): Pick<Series, 'announcer' | 'announcerSentence'> => ({
  ...(found?.announcer === undefined ? {} : { announcer: found.announcer }),
  ...(found?.announcerSentence === undefined ? {} : { announcerSentence: found.announcerSentence }),
});

/** The words that may hold an announcer. */
interface Range {
  readonly words: readonly Word[];
  /** Whether a colon or a word such as "gồm" closes them, so that a list must follow. */
  readonly closes: boolean;
}

const rangeOf = (reading: Reading, sentence: number, before: number): Range | undefined => {
  const words = reading.sentences[sentence]?.words.filter((word) => word.end <= before) ?? [];
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const colon = /^\s*["”’)]*\s*:/.test(reading.text.slice(last.end, last.end + 6));
  return { words, closes: colon || phrasesOf(reading.pack, 'listOpeners').matchBefore(words, words.length) > 0 };
};

const announcerIn = (reading: Reading, range: Range, count: number): Announcement | undefined => {
  const phrases = pluralPhrases(reading, range.words);
  const counted = phrases.filter((phrase) => phrase.named && phrase.number === count);
  const numbered = phrases.filter((phrase) => phrase.named && phrase.number !== undefined);
  const unnamed = phrases.filter((phrase) => phrase.number === count && !measures(reading.pack, range.words, phrase));
  const named = phrases.filter((phrase) => phrase.named && (range.closes || range.words.length - phrase.to <= nearEnd));
  const closing = (ones: readonly PluralPhrase[]): PluralPhrase | undefined =>
    range.closes ? ones.findLast((phrase) => reachesEnd(reading.pack, range.words, phrase)) : undefined;
  const best =
    counted.at(-1) ??
    numbered.at(-1) ??
    named.at(-1) ??
    closing(phrases) ??
    closing(lastPhrases(reading, range.words)) ??
    unnamed.at(-1);
  const [first, last] = [range.words[best?.from ?? -1], range.words[(best?.to ?? 0) - 1]];
  if (best === undefined || first === undefined || last === undefined) return undefined;
  const announcer = { start: first.start, end: last.end };
  return best.number === undefined ? { announcer } : { announcer, stated: best.number };
};

/** "Hai năm", "three hours": a number of these states no number of items. */
const measures = (pack: LanguagePack, words: readonly Word[], phrase: Phrase): boolean =>
  (['units', 'lesserUnits'] as const).some((list) => phraseAt(pack, list, words, phrase.from + 1) > 0);

/** Without a colon, a plural that many words follow announces nothing. */
const nearEnd = 6;

interface PluralPhrase extends Phrase {
  /** Whether its noun is one that announces series. */
  readonly named: boolean;
  readonly number?: number;
}

/** Noun phrases with a plural or a number before their noun: "những giá trị cốt lõi của Công ước", "three main reasons". */
const pluralPhrases = (reading: Reading, words: readonly Word[]): PluralPhrase[] => {
  const { pack } = reading;
  const phrases: PluralPhrase[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const plural = pluralAt(words, index, pack);
    if (plural === undefined) continue;
    const noun = nounBehind(reading, words, index + plural.length);
    const from = index + plural.length;
    if (!isOpenGap(gapBefore(reading.text, words, from, 0)) || leads(words, from, pack)) continue;
    const to = phraseEnd(reading, words, index, noun?.end ?? from + 1, noun !== undefined);
    if (to > from)
      phrases.push({
        from: index,
        to,
        named: noun !== undefined,
        ...(plural.number === undefined ? {} : { number: plural.number }),
      });
  }
  return phrases;
};

/** Whether a word opens a predicate or a list, so that no noun stands there: "đứng thứ 2 là". */
const leads = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  (['auxiliaries', 'listOpeners', 'prepositions'] as const).some((list) => phraseAt(pack, list, words, index) > 0);

const pluralAt = (
  words: readonly Word[],
  index: number,
  pack: LanguagePack,
): { length: number; number?: number } | undefined => {
  const length = phraseAt(pack, 'plurals', words, index);
  if (length > 1) return { length };
  const key = words[index]?.key ?? '';
  const number = /^\d{1,2}$/.test(key) ? Number(key) : pack.numerals[key];
  if (number !== undefined) return number >= 2 && number <= 20 ? { length: 1, number } : undefined;
  return length === 0 ? undefined : { length };
};

/** The announcing noun that stands behind a plural, with at most two describing words in between. */
const nounBehind = (reading: Reading, words: readonly Word[], from: number): { end: number } | undefined => {
  for (let index = from; index <= from + 2; index += 1) {
    const length = phraseAt(reading.pack, 'announcers', words, index);
    if (length > 0) return { end: index + length };
    const next = words[index + 1];
    const word = words[index];
    if (word === undefined || next === undefined || reading.text.slice(word.end, next.start).trim() !== '')
      return undefined;
    if (
      phraseAt(reading.pack, 'prepositions', words, index) > 0 ||
      phraseAt(reading.pack, 'auxiliaries', words, index) > 0
    )
      return undefined;
  }
  return undefined;
};

/** Where a colon follows: an announcing noun that opens a clause ("Giải pháp:"), or a noun behind an article ("a timetable:"). */
const lastPhrases = (reading: Reading, words: readonly Word[]): PluralPhrase[] => {
  const { pack } = reading;
  const phrases: PluralPhrase[] = [];
  for (let index = Math.max(0, words.length - longestClosing); index < words.length; index += 1) {
    const opensClause = index === 0 || !isOpenGap(gapBefore(reading.text, words, index, 0));
    const noun = opensClause ? phraseAt(pack, 'announcers', words, index) : 0;
    const article = phraseAt(pack, 'determiners', words, index);
    const opens = noun > 0 ? noun : article > 0 ? article + 1 : 0;
    if (opens === 0) continue;
    const to = phraseEnd(reading, words, index, index + opens, noun > 0);
    if (to >= index + opens) phrases.push({ from: index, to, named: noun > 0 });
  }
  return phrases;
};

const longestClosing = 8;

/** Whether nothing but words such as "sau đây" stands behind a phrase. */
const reachesEnd = (pack: LanguagePack, words: readonly Word[], phrase: Phrase): boolean => {
  let index = phrase.to;
  while (index < words.length) {
    const length = Math.max(phraseAt(pack, 'listOpeners', words, index), phraseAt(pack, 'auxiliaries', words, index));
    if (length === 0) return false;
    index += length;
  }
  return true;
};
