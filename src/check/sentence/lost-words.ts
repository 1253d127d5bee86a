import { ordinalsOf, phraseAt, phraseBefore, type LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { cutsOf, type Cut } from './cuts.js';
import { saysSomething } from './predicate.js';
import { datesPaper } from '../words/dates-paper.js';
import { isDateline } from './sure-cut.js';
import { isNumber, isYear, type Token } from '../words/words.js';

/** What a cut loses, by the code of its finding. */
export interface Lost {
  readonly code: 'hedge-cut' | 'time-cut' | 'former-cut' | 'scope-cut';
  readonly words: string;
}

/**
 * A word that an extract cuts off and that says how sure, when, of how many or of whom it is so; undefined where none is lost.
 *
 * @param sentence the sentence, or list item, that all spans stand in
 */
export const losesWords = (
  sentence: Span,
  spans: readonly Span[],
  article: string,
  pack: LanguagePack,
): Lost | undefined => {
  for (const cut of cutsOf(article, sentence, spans, pack)) {
    const before = besideKept(article, cut, pack);
    if (before !== undefined) return before;
    const near = sameClause(article, cut);
    const hedge = hedgeIn(article, near, cut, pack);
    if (hedge !== undefined) return { code: 'hedge-cut', words: hedge };
    // "Thông tư số 6/2024/TT-BGDĐT | ngày 10/4/2024": a paper is named by its number.
    const [opening] = near;
    const isOfPaper = opening !== undefined && datesPaper(article, opening);
    if (!isOfPaper && isTime(article, near, cut, pack))
      return { code: 'time-cut', words: article.slice(near[0]?.start, near.at(-1)?.end) };
  }
  return undefined;
};

/** "former | minister", "most | residents": straight before what is kept. */
const besideKept = (article: string, { words, behind }: Cut, pack: LanguagePack): Lost | undefined => {
  const last = words.at(-1);
  if (behind === undefined || last === undefined || !/^[\s-]$/.test(article.slice(last.end, behind.start)))
    return undefined;
  for (const [list, code] of beside) {
    const length = phraseBefore(pack, list, words, words.length);
    if (length > 0) return { code, words: article.slice(words[words.length - length]?.start, last.end) };
  }
  return undefined;
};
const beside = [
  ['formers', 'former-cut'],
  ['shares', 'scope-cut'],
] as const;

/** The words of a cut that stand in one clause with what is kept: up to a stop, a semicolon or a quotation. */
const sameClause = (article: string, { words, place, before, behind }: Cut): readonly Token[] => {
  const parts = (index: number): boolean => {
    const [one, other] = [words[index - 1] ?? before, words[index] ?? behind];
    return one !== undefined && other !== undefined && /[;.!?…“”"«»„]|:\s/u.test(article.slice(one.end, other.start));
  };
  if (place === 'before') {
    for (let index = words.length; index > 0; index -= 1) if (parts(index)) return words.slice(index);
    return words;
  }
  for (let index = 0; index < words.length; index += 1) if (parts(index)) return words.slice(0, index);
  return words;
};

/** What weakens what is kept stands in its clause: "Dự kiến, | …", "Officers expect | …", "… | if approved". */
const hedgeIn = (article: string, words: readonly Token[], { place }: Cut, pack: LanguagePack): string | undefined => {
  const near =
    place === 'behind' ? words.slice(0, 4) : place === 'before' ? words.slice(lastSegment(article, words)) : words;
  const wording = (from: number, length: number): string =>
    article.slice(near[from]?.start, near[from + length - 1]?.end);
  const reach = place === 'behind' ? Math.min(2, near.length) : near.length;
  for (let index = 0; index < reach; index += 1) {
    const length = phraseAt(pack, 'hedges', near, index);
    if (length > 0 && !isMonth(near, index, pack)) return wording(index, length);
  }
  if (place !== 'before') return undefined;
  // A verb of saying that changes what is said stands straight before it.
  const end = near.length - phraseBefore(pack, 'complementisers', near, near.length);
  const verb = phraseBefore(pack, 'keptSpeechVerbs', near, end);
  return verb === 0 || (verb === 1 && pack.typology.writtenWords === 'syllables')
    ? undefined
    : wording(end - verb, verb);
};

/** "13 May 2032": no hedge, whatever the word is elsewhere. */
const isMonth = (words: readonly Token[], index: number, pack: LanguagePack): boolean =>
  phraseAt(pack, 'months', words, index) > 0 &&
  [words[index - 1], words[index + 1]].some((word) => word !== undefined && isNumber(word));

/** Where the words behind the last comma begin. */
const lastSegment = (article: string, words: readonly Token[]): number => {
  for (let index = words.length - 1; index > 0; index -= 1)
    if (article.slice(words[index - 1]?.end, words[index]?.start).includes(',')) return index;
  return 0;
};

/** A time that opens or closes the sentence: "In 2019, | …", "… | by 30 April". What says more than a time is no time. */
const isTime = (article: string, words: readonly Token[], cut: Cut, pack: LanguagePack): boolean => {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return false;
  const end = cut.place === 'behind' ? Math.min(words.length, longestTime) : words.length;
  const dated = words
    .slice(0, end)
    .some(
      (word, index) =>
        isYear(word) || isDay(words, index, pack) || dateLists.some((list) => phraseAt(pack, list, words, index) > 0),
    );
  if (ordinalsOf(pack).matchAt(words, 0) === words.length) return false;
  const opens = timeLists.some((list) => phraseAt(pack, list, words, 0) > 0) || isYear(first);
  if (!dated || !opens) return false;
  if (cut.place === 'before' && isDateline(article.slice(last.end, cut.behind?.start))) return false;
  return cut.place === 'behind' || !saysSomething(article.slice(first.start, last.end), pack);
};
const longestTime = 7;
const timeLists = ['timeOpeners', 'relativeTimes', 'dateOpeners', 'months', 'weekdays'] as const;
const dateLists = ['relativeTimes', 'months', 'weekdays'] as const;

/** "ngày 12", "12 May". */
const isDay = (words: readonly Token[], index: number, pack: LanguagePack): boolean => {
  const word = words[index];
  return word !== undefined && isNumber(word) && phraseBefore(pack, 'dateOpeners', words, index) > 0;
};
