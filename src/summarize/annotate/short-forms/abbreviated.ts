import { fold, phraseBefore, startsUpperCase, withoutMarks, wordsOf, type Word } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import { isAbbreviation } from '../abbreviations.js';
import type { Reading } from '../reading.js';
import { mentionsOf } from '../structure/speakers/mentions.js';
import { isJoined } from './joined-word.js';
import type { ShortForm } from './short-forms.js';

/** By sentence: abbreviations that the article says in full somewhere, "Consumer Product Safety Commission (CPSC)", but not there. */
export const abbreviatedForms = (reading: Reading): ReadonlyMap<number, readonly ShortForm[]> => {
  const expansions = expansionsIn(reading);
  const found = new Map<number, ShortForm[]>();
  if (expansions.size === 0) return found;
  for (const { index, words, start, end } of reading.sentences) {
    const forms = words.flatMap((word): ShortForm[] => {
      const full = expansions.get(reading.text.slice(word.start, word.end));
      // "(CPSC)": what stands before the bracket says it in other words.
      const isHere = full !== undefined && ((full.start >= start && full.end <= end) || isJoined(reading.text, word));
      return full === undefined || isHere ? [] : [{ span: { start: word.start, end: word.end }, behind: full, full }];
    });
    if (forms.length > 0) found.set(index, forms);
  }
  return found;
};

/** What each abbreviation stands for, where a sentence says both, one of them in brackets. */
const expansionsIn = (reading: Reading): ReadonlyMap<string, Span> => {
  const { text, sentences } = reading;
  const found = new Map<string, Span>();
  for (const sentence of sentences) {
    const { start, end, index } = sentence;
    for (const [short, span] of coinedIn(sentence.words, text)) if (!found.has(short)) found.set(short, span);
    for (const match of text.slice(start, end).matchAll(/\((?<inner>[^()\n]{2,90})\)/gu)) {
      const inner = match.groups?.['inner'] ?? '';
      const at = start + match.index;
      if (isAbbreviation(inner)) {
        const span = before(wordsOf(text, start, at), inner, text) ?? bodyBefore(reading, index, at);
        if (span !== undefined && !found.has(inner)) found.set(inner, span);
        continue;
      }
      const short = /(?<letters>\p{Lu}{2,6})\s$/u.exec(text.slice(start, at))?.groups?.['letters'];
      const words = wordsOf(text, at + 1, at + 1 + inner.length);
      const [first, last] = [words[0], words.at(-1)];
      if (short === undefined || found.has(short) || first === undefined || last === undefined) continue;
      if (words.length <= mostWords && opens(words, 0, short, text) === words.length)
        found.set(short, { start: first.start, end: last.end });
    }
  }
  return found;
};

/** "… zero emission certificates, or ZEC, …", "… the Board of Public Utilities, I will call it the BPU": said beside it, behind a mark. */
const coinedIn = (words: readonly Word[], text: string): [string, Span][] =>
  words.flatMap((word, index): [string, Span][] => {
    const short = text.slice(word.start, word.end);
    if (short.length < fewestCoined || !isAbbreviation(short) || isJoined(text, word)) return [];
    for (let last = index - 1; last >= Math.max(0, index - furthestCoined); last -= 1) {
      const gap = text.slice(words[last]?.end, word.start);
      const span = /^\s*(?:,|[–—]|--)/u.test(gap)
        ? before(words.slice(Math.max(0, last - mostWords), last + 1), short, text)
        : undefined;
      if (span !== undefined) return [[short, span]];
    }
    return [];
  });
/** In letters: two are the beginnings of many words. */
const fewestCoined = 3;
/** In words. */
const furthestCoined = 9;

/** Of what stands for an abbreviation on a slide. */
const mostWords = 10;

/** The words straight before a bracket that the letters in it are the beginnings of. */
const before = (words: readonly Word[], short: string, text: string): Span | undefined => {
  const last = words.at(-1);
  for (let from = words.length - 2; last !== undefined && from >= Math.max(0, words.length - mostWords); from -= 1)
    if (isNamed(words, from, short, text) && !opensSmall(words.slice(from), text))
      return { start: words[from]?.start ?? last.start, end: last.end };
  return undefined;
};

/** Whether words from one on are what letters stand for, be it without the country at their end: "Ngân hàng Nhà nước Việt Nam (NHNN)". */
const isNamed = (words: readonly Word[], from: number, short: string, text: string): boolean => {
  const length = opens(words, from, short, text);
  const rest = words.slice(from + length);
  return (
    length > 0 &&
    (rest.length === 0 ||
      (rest.length === wordsOfCountry && short.length > rest.length && !rest.some((word) => isSmall(word, text))))
  );
};
const wordsOfCountry = 2;

/** "of the Comptroller of the Currency": a name that is written with capitals begins with one. */
const opensSmall = ([first, ...others]: readonly Word[], text: string): boolean =>
  first !== undefined && isSmall(first, text) && others.some((word) => !isSmall(word, text));

const isSmall = ({ start }: Word, text: string): boolean => !startsUpperCase(text.charAt(start));

/**
 * "Công ty Đầu tư Dầu khí (PVFI)": a body that is named up to the bracket, though the letters are those of another language; and none that is
 * the end of a longer name: "Hiệp định Thương mại giữa Việt Nam và Liên minh châu Âu (EVFTA)".
 */
const bodyBefore = (reading: Reading, sentence: number, bracket: number): Span | undefined => {
  const { text } = reading;
  const body = mentionsOf(reading)[sentence]?.find(
    ({ kind, speaker: { span } }) => kind === 'body' && text.slice(span.end, bracket).trim() === '',
  )?.speaker.span;
  const words = body === undefined ? 0 : wordsOf(text, body.start, body.end).length;
  const above = wordsOf(text, reading.sentences[sentence]?.start ?? 0, body?.start ?? 0);
  const isEnd = phraseBefore(reading.pack, 'coordinators', above, above.length) > 0;
  return words > 2 && words <= mostWords && !isEnd ? body : undefined;
};

/**
 * How many words, from one on, the letters of an abbreviation open, each in turn; 0 where they do not. Small words between may have no
 * letter in it: "Ministry of Finance (MF)".
 */
const opens = (words: readonly Word[], from: number, short: string, text: string): number => {
  const letters = Array.from(short, baseLetter);
  let letter = 0;
  let index = from;
  for (; index < words.length && letter < letters.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const isNext = baseLetter(text.charAt(word.start)) === letters[letter];
    if (isNext) letter += 1;
    else if (letter === 0 || word.end - word.start > longestSmallWord) return 0;
  }
  return letter === letters.length ? index - from : 0;
};
const longestSmallWord = 3;

/** A letter in lower case, without what stands above or below it: Đ opens "đại". */
const baseLetter = (letter: string): string => withoutMarks(fold(letter));
