import { phraseAt, phraseBefore, type LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { isNumber, tokensIn, type Token } from '../words/words.js';

/**
 * The first number whose qualifier ("gần", "at least") or unit ("triệu", "%") an extract cuts off, with what was cut; undefined
 * where every kept number says what it said.
 *
 * @param sentence the sentence, or list item, that all spans stand in
 * @param shown what is shown beside them, where that is more: what a figure counts
 */
export const losesQualifier = (
  sentence: Span,
  spans: readonly Span[],
  article: string,
  pack: LanguagePack,
  shown: readonly Span[] = spans,
): string | undefined => {
  const words = tokensIn(article, sentence.start, sentence.end);
  const isKept = (word: Token | undefined): boolean => isIn(word, shown);
  for (const [index, word] of words.entries()) {
    if (!isNumber(word) || !isIn(word, spans)) continue;
    const qualifier = adjoins(article, words[index - 1], word) ? qualifierBefore(words, index, pack) : 0;
    if (qualifier > 0 && !isKept(words[index - 1])) return textOf(article, words[index - qualifier], word);
    const measure = measureBehind(article, words, index, pack);
    const gone = measure.find((one) => !isKept(one));
    if (gone !== undefined) return textOf(article, word, measure.at(-1) ?? gone);
    if (/^\s?[%‰°]/.test(article.slice(word.end)) && spans.some(({ end }) => end === word.end))
      return textOf(article, word, { ...word, end: word.end + 1 });
  }
  return undefined;
};

/** How many words a qualifier before a number has; one that belongs to a verb or is a plain preposition ("about 2 things") is none. */
export const qualifierBefore = (words: readonly Token[], index: number, pack: LanguagePack): number => {
  const length = phraseBefore(pack, 'qualifiers', words, index);
  if (length === 0 || phraseBefore(pack, 'looseQualifiers', words, index) >= length) return 0;
  const small = /^\d$/.test(words[index]?.key ?? '');
  return small && phraseAt(pack, 'adverbialOpeners', words, index - length, index) === length ? 0 : length;
};

const isIn = (word: Token | undefined, spans: readonly Span[]): boolean =>
  word !== undefined && spans.some(({ start, end }) => word.start >= start && word.end <= end);

const adjoins = (article: string, one: Token | undefined, other: Token): boolean =>
  one !== undefined && /^[ \u00a0]$/.test(article.slice(one.end, other.start));

/** The multipliers behind a number and the unit behind them: "38 | triệu USD". */
const measureBehind = (
  article: string,
  words: readonly Token[],
  index: number,
  pack: LanguagePack,
): readonly Token[] => {
  let end = index + 1;
  const follows = (): boolean => words[end] !== undefined && adjoins(article, words[end - 1], words[end] ?? nothing);
  while (follows() && (words[end]?.key ?? '') in pack.multipliers) end += 1;
  if (follows()) end += Math.max(...unitLists.map((list) => phraseAt(pack, list, words, end)));
  return words.slice(index + 1, end);
};
const nothing: Token = { start: 0, end: 0, key: '' };
const unitLists = ['units', 'currencies'] as const;

const textOf = (article: string, from: Token | undefined, to: Token): string =>
  article.slice(from?.start ?? to.start, to.end);
