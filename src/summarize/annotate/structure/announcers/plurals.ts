import { phraseAt, phraseBefore, type LanguagePack, type Word } from '../../../../language/index.js';
import type { Reading } from '../../reading.js';
import { phraseEnd, type Phrase } from './phrase.js';
import { gapBefore, isOpenGap } from '../punctuation.js';

export interface PluralPhrase extends Phrase {
  /** Whether its noun is one that announces series. */
  readonly named: boolean;
  readonly number?: number;
}

/** Noun phrases with a plural or a number before their noun: "những giá trị cốt lõi của Công ước", "three main reasons". */
export const pluralPhrases = (reading: Reading, words: readonly Word[]): PluralPhrase[] => {
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
  // "Điều 6 Quyết định 51", "Article 3 rules": the number belongs to the noun before it.
  if (number !== undefined && phraseBefore(pack, 'numbered', words, index) > 0) return undefined;
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
export const lastPhrases = (reading: Reading, words: readonly Word[]): PluralPhrase[] => {
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
export const reachesEnd = (pack: LanguagePack, words: readonly Word[], phrase: Phrase): boolean => {
  let index = phrase.to;
  while (index < words.length) {
    const length = Math.max(phraseAt(pack, 'listOpeners', words, index), phraseAt(pack, 'auxiliaries', words, index));
    if (length === 0) return false;
    index += length;
  }
  return true;
};

/** "Hai năm", "three hours": a number of these states no number of items. */
export const measures = (pack: LanguagePack, words: readonly Word[], phrase: Phrase): boolean =>
  (['units', 'lesserUnits'] as const).some((list) => phraseAt(pack, list, words, phrase.from + 1) > 0);
