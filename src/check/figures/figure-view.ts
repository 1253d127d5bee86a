import { phraseAt, phraseBefore, type LanguagePack, type WordList } from '../../language/index.js';
import { qualifierBefore } from '../sentence/qualifier.js';
import type { Checked } from '../rule.js';
import { isNumber, isYear, tokensIn, tokensOf, type Token } from '../words/words.js';
import type { Statement } from '../statements.js';

/** A figure in the sentence that its value stands in. */
export interface FigureView {
  readonly article: string;
  readonly pack: LanguagePack;
  readonly words: readonly Token[];
  /** Place of its number among the words, and of the first word behind its value. */
  readonly index: number;
  readonly behind: number;
  /** Where the value begins with its qualifier, and where its clause does and ends. */
  readonly from: number;
  readonly clause: { readonly from: number; readonly to: number };
  /** What is counted; and all that the slide shows beside the number. */
  readonly of: readonly Token[];
  readonly beside: readonly Token[];
}

/** A figure of a briefing in its sentence: the words of that, and which of them are the number. Undefined where the evidence holds none. */
export const figureView = ({ units, text, pack }: Checked, statement: Statement): FigureView | undefined => {
  const { figure, evidence, topic, point } = statement;
  const [value] = evidence;
  if (figure === undefined || value === undefined) return undefined;
  const sentence = units.at(value.start);
  const words = tokensIn(text, sentence.start, sentence.end);
  const isInside = ({ start, end }: Token): boolean => start >= value.start && end <= value.end;
  const first = words.findIndex(isInside);
  if (first < 0) return undefined;
  const number = words.findIndex((word) => isInside(word) && isNumber(word));
  const index = number < 0 ? first : number;
  const behind = words.findLastIndex(isInside) + 1;
  const parts = (at: number): boolean => /[,;:–—(]|\.\s/u.test(text.slice(words[at - 1]?.end, words[at]?.start));
  let [from, to] = [index, behind];
  while (from > 0 && !parts(from)) from -= 1;
  while (to < words.length && !parts(to)) to += 1;
  const shown = [
    topic?.heading,
    point?.text,
    ...(point === undefined ? (topic?.points ?? []).map((one) => one.text) : []),
  ];
  return {
    article: text,
    pack,
    words,
    index,
    behind,
    from: index - qualifierBefore(words, index, pack),
    clause: { from, to },
    of: tokensOf(figure.of),
    beside: tokensOf([figure.value, figure.of, ...shown].join(' \n ')),
  };
};

/** The first word of a range at which a phrase of a list begins. */
export const phraseIn = (
  { words, pack }: Pick<FigureView, 'words' | 'pack'>,
  list: WordList,
  from: number,
  to: number,
): number | undefined => {
  for (let index = Math.max(0, from); index < to; index += 1)
    if (phraseAt(pack, list, words, index, to) > 0) return index;
  return undefined;
};

/** Whether the words of a range are among others. */
export const holdsWord = (words: readonly Token[], key: string): boolean => words.some((word) => word.key === key);

/** A number that counts or measures: no year, no day of a month, none that names. */
export const isValue = ({ words, pack }: Pick<FigureView, 'words' | 'pack'>, index: number): boolean => {
  const word = words[index];
  if (word === undefined || !isNumber(word) || isYear(word)) return false;
  return phraseBefore(pack, 'numbered', words, index) === 0 && phraseAt(pack, 'months', words, index + 1) === 0;
};
