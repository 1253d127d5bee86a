import { lettersOpen } from '../../../check/index.js';
import { startsUpperCase, wordsOf, type Word } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import { isAbbreviation } from '../abbreviations.js';
import type { Reading } from '../reading.js';
import { isJoined } from './joined-word.js';
import { longestExpansion as mostWords, namedBefore } from './named-before.js';
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
        const span = before(wordsOf(text, start, at), inner, text) ?? namedBefore(reading, index, at);
        if (span !== undefined && !found.has(inner)) found.set(inner, span);
        continue;
      }
      const short = /(?<letters>\p{Lu}{2,6})\s$/u.exec(text.slice(start, at))?.groups?.['letters'];
      const words = wordsOf(text, at + 1, at + 1 + inner.length);
      const [first, last] = [words[0], words.at(-1)];
      if (short === undefined || found.has(short) || first === undefined || last === undefined) continue;
      if (words.length <= mostWords && lettersOpen(words, 0, short, text) === words.length)
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
  const length = lettersOpen(words, from, short, text);
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
