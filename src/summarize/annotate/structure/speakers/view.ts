import { phrasesOf, type LanguagePack, type Word } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import type { Reading, Sentence } from '../../reading.js';
import { quotesAround } from '../quotations/passages.js';
import { onceFor } from '../../../../model/once-for.js';

/** One or more sentences of a block as words, with the marks between them: what speakers are looked for in. */
export interface View extends Span {
  readonly text: string;
  readonly pack: LanguagePack;
  readonly words: readonly Word[];
  /** Places of the words that begin a sentence. */
  readonly starts: ReadonlySet<number>;
  readonly capitals: readonly boolean[];
  /** Whether a mark parts each word from the one before it. */
  readonly breaks: readonly boolean[];
  /** What is quoted in the passage, marks left out. */
  readonly quotes: readonly Span[];
  /** Words that the article writes with a capital inside a sentence. */
  readonly proper: ReadonlySet<string>;
}

/** A half-open range of the words of a view. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** @param sentences neighbours in one block, in order; at least one */
export const viewOf = (reading: Reading, sentences: readonly Sentence[]): View => {
  const first = sentences[0];
  const known = first === undefined || sentences.length > 1 ? undefined : singles.get(first);
  if (known !== undefined) return known;
  const words = first !== undefined && sentences.length === 1 ? first.words : sentences.flatMap((one) => one.words);
  const starts = sentences.length === 1 ? startOfOne : startsOf(sentences);
  const { text, pack } = reading;
  const capitals = words.map((word) => isUpper(text, word.start));
  const breaks = words.map((_, index) => starts.has(index) || isParted(text, pack, words, index, capitals));
  const [start, end] = [first?.start ?? 0, sentences.at(-1)?.end ?? 0];
  const [quotes, proper] = [quotesAround(reading, { start, end }), properWords(reading)];
  const view = { text, pack, words, starts, capitals, breaks, start, end, quotes, proper };
  if (first !== undefined && sentences.length === 1) singles.set(first, view);
  return view;
};
const singles = new WeakMap<Sentence, View>();

/** The same for all views of one sentence: a text may have a hundred thousand of them. */
const startOfOne: ReadonlySet<number> = new Set([0]);

const startsOf = (sentences: readonly Sentence[]): ReadonlySet<number> => {
  const starts = new Set<number>();
  let behind = 0;
  for (const { words } of sentences) {
    starts.add(behind);
    behind += words.length;
  }
  return starts;
};

const properWords = onceFor((reading: Reading): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { words } of reading.sentences)
    for (const [index, word] of words.entries())
      if (index > 0 && isUpper(reading.text, word.start)) found.add(word.key);
  return found;
});

const isUpper = (text: string, offset: number): boolean => {
  const letter = text.charAt(offset);
  return letter !== letter.toLowerCase();
};

/** What stands between a word and the one before it; at the ends, between a word and the end of the view. */
export const gapBefore = (view: View, index: number): string =>
  view.text.slice(view.words[index - 1]?.end ?? view.start, view.words[index]?.start ?? view.end);

/** Whether an offset stands inside a quotation. */
export const isQuoted = (view: View, offset: number): boolean =>
  view.quotes.some(({ start, end }) => offset >= start && offset < end);

/** Whether a mark parts a word from the one before it. A dash before a capital is part of a name, unless a title follows. */
export const breaksBefore = (view: View, index: number): boolean => view.breaks[index] ?? true;

/** Whether a word is written with a capital. */
export const isCapital = (view: View, index: number): boolean => view.capitals[index] === true;

const isParted = (
  text: string,
  pack: LanguagePack,
  words: readonly Word[],
  index: number,
  capitals: readonly boolean[],
): boolean => {
  const gap = text.slice(words[index - 1]?.end, words[index]?.start);
  if (gap === ' ') return false;
  if (partingMarks.test(gap)) return gap !== ', ' || !isInName(pack, words, index);
  const inName = capitals[index] === true && phrasesOf(pack, 'speakerTitles').matchAt(words, index) === 0;
  return partingDash.test(gap) && !inName;
};
/** Whether the word stands behind a comma that is part of an office's name. */
const isInName = (pack: LanguagePack, words: readonly Word[], index: number): boolean => {
  const names = phrasesOf(pack, 'commaNames');
  for (let start = index - 1; start >= Math.max(0, index - longestBeforeComma); start -= 1)
    if (names.matchAt(words, start) > index - start) return true;
  return false;
};
const longestBeforeComma = 8;

const partingMarks = /[,;:!?…()[\]“”„«»"—]|\.\./u;
const partingDash = /\s[–-]+\s/u;

/** Where the part begins that holds a word: behind the last mark before it. */
export const partStart = (view: View, index: number): number => {
  let start = index;
  while (start > 0 && !breaksBefore(view, start)) start -= 1;
  return start;
};

/** Where the part ends that begins at or holds a word. */
export const partEnd = (view: View, index: number): number => {
  let end = index + 1;
  while (end < view.words.length && !breaksBefore(view, end)) end += 1;
  return Math.min(end, view.words.length);
};

/** The place of a range in the article's text. */
export const spanOf = (view: View, range: Range): Span => ({
  start: view.words[range.from]?.start ?? view.start,
  end: view.words[range.to - 1]?.end ?? view.start,
});
