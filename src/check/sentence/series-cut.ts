import { holdsPhrase, phraseAt, phraseBefore, type LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { cutsOf, isCountOnly, type Cut } from './cuts.js';
import { isNumber, isYear, tokensIn, type Token } from '../words/words.js';

/**
 * What an extract cuts from a series that it keeps a part of: further values with their times, one end of a change, further
 * members of a list; undefined where it cuts no series.
 *
 * @param sentence the sentence, or list item, that all spans stand in
 */
export const cutsSeries = (
  sentence: Span,
  spans: readonly Span[],
  article: string,
  pack: LanguagePack,
): string | undefined => {
  const words = tokensIn(article, sentence.start, sentence.end);
  for (const cut of cutsOf(article, sentence, spans, pack)) {
    if (isCountOnly(cut, pack)) continue;
    const kept = keptBeside(words, cut);
    if (cutsValues(article, kept, cut, pack) || cutsEnd(kept, cut, pack) || cutsMembers(article, kept, cut, pack))
      return article.slice(cut.words[0]?.start, cut.words.at(-1)?.end);
  }
  return undefined;
};

/** The words before what goes from the end or the middle; behind what goes from the start. */
const keptBeside = (words: readonly Token[], cut: Cut): readonly Token[] => {
  const [first, last] = [cut.words[0], cut.words.at(-1)];
  return cut.place === 'before'
    ? words.filter(({ start }) => start > (last?.start ?? 0))
    : words.filter(({ start }) => start < (first?.start ?? 0));
};

/** "900 in 2027 |, 1,700 in 2028": a value is kept and one of its kind goes that stands beside it without another clause. */
const cutsValues = (article: string, kept: readonly Token[], cut: Cut, pack: LanguagePack): boolean => {
  const [one, other] = cut.place === 'before' ? [cut.words, kept] : [kept, cut.words];
  const first = valuesIn(one, pack).at(-1);
  const second = valuesIn(other, pack)[0];
  if (first === undefined || second === undefined) return false;
  if (cut.place === 'before' && isLabel(article, cut, kept)) return false;
  const alike = kindOf(article, first, one, pack) === kindOf(article, second, other, pack);
  const between = [...one.slice(one.indexOf(first) + 1), ...other.slice(0, other.indexOf(second))];
  const joined = between.length <= longestJoint && !/[.;!?…]/u.test(article.slice(first.end, second.start));
  return alike && joined && !holdsPhrase(pack, 'comparers', between);
};
const longestJoint = 9;

/** "Item 1 - ", "Harlow, 13/1/2031 –": what stands before a dash or a colon at the head counts, or says where and when. */
const isLabel = (article: string, { words }: Cut, kept: readonly Token[]): boolean =>
  words.length <= longestLabel && /[-–—:：\n]/u.test(article.slice(words.at(-1)?.end, kept[0]?.start));
/** In words. */
const longestLabel = 8;

/** Numbers that are values: no years, days or numbers that name. */
const valuesIn = (words: readonly Token[], pack: LanguagePack): Token[] =>
  words.filter(
    (word, index) =>
      isNumber(word) &&
      !isYear(word) &&
      phraseBefore(pack, 'numbered', words, index) === 0 &&
      phraseBefore(pack, 'months', words, index) === 0 &&
      phraseAt(pack, 'months', words, index + 1) === 0,
  );

/** What a value is of: its sign and the word behind it where that is a unit. */
const kindOf = (article: string, value: Token, words: readonly Token[], pack: LanguagePack): string => {
  const sign = /^\s?([%‰°])/.exec(article.slice(value.end, value.end + 2))?.[1] ?? '';
  const money = /([$£€¥])$/.exec(article.slice(Math.max(0, value.start - 1), value.start))?.[1] ?? '';
  const next = words[words.indexOf(value) + 1];
  const isUnit =
    next !== undefined &&
    (next.key in pack.multipliers ||
      phraseAt(pack, 'units', words, words.indexOf(next)) > 0 ||
      phraseAt(pack, 'keyCounts', words, words.indexOf(next)) > 0);
  return `${money}${sign}${isUnit && sign === '' ? next.key : ''}`;
};

/** "from 212,000 in 2019 | to 148,000": one end of a change or of a range. */
const cutsEnd = (kept: readonly Token[], cut: Cut, pack: LanguagePack): boolean => {
  if (cut.place === 'before') return false;
  const joiner = pack.ranges.map((range) => range.split(' … ')[1] ?? '').find((words) => startsWith(cut.words, words));
  if (joiner === undefined) return false;
  const opener = pack.ranges.flatMap((range) => (range.endsWith(` … ${joiner}`) ? [range.split(' … ')[0] ?? ''] : []));
  const near = kept.slice(-longestJoint);
  return (
    near.some(isNumber) &&
    cut.words.slice(0, longestJoint).some(isNumber) &&
    opener.some((words) => words !== '' && near.some((_, index) => startsWith(near.slice(index), words)))
  );
};

const startsWith = (words: readonly Token[], phrase: string): boolean =>
  phrase !== '' && phrase.split(' ').every((key, index) => words[index]?.key === key);

/** "gồm A, B | , C và D": the tail of a list of names or things behind a comma. */
const cutsMembers = (article: string, kept: readonly Token[], cut: Cut, pack: LanguagePack): boolean => {
  const [first] = cut.words;
  const last = kept.at(-1);
  if (cut.place === 'before' || first === undefined || last === undefined) return false;
  const gap = article.slice(last.end, first.start);
  const joint = phraseAt(pack, 'coordinators', cut.words, 0);
  if (!/^[,、，]/.test(gap) && joint === 0) return false;
  const near = kept.slice(-longestList);
  const announced = near.some(
    (word, index) =>
      phraseAt(pack, 'listOpeners', near, index) > 0 || article.slice(word.end, word.end + 1).startsWith(':'),
  );
  const members = membersIn(article, cut.words, pack);
  const before = near.filter((word) => /^[,、，]/.test(article.slice(word.end, word.end + 1))).length;
  return members.isList && (announced || before > 0) && (members.commas + before > 0 || joint > 0);
};
const longestList = 40;

/** Whether what goes is short parts between commas, the last behind a coordinator. */
const membersIn = (
  article: string,
  words: readonly Token[],
  pack: LanguagePack,
): { isList: boolean; commas: number } => {
  let [commas, length, joined] = [0, 0, phraseAt(pack, 'coordinators', words, 0) > 0];
  for (const [index, word] of words.entries()) {
    const gap = index === 0 ? '' : article.slice(words[index - 1]?.end, word.start);
    if (/[.;:!?…]/u.test(gap)) break;
    const coordinator = phraseAt(pack, 'coordinators', words, index) > 0;
    if (/[,、，]/.test(gap)) commas += 1;
    if (coordinator) joined = true;
    length = /[,、，]/.test(gap) || coordinator ? 0 : length + 1;
    if (length > longestMember || isClause(words, index, length, pack)) return { isList: false, commas };
  }
  return { isList: joined, commas };
};
const longestMember = 7;

/** A member is a name or a thing: it neither begins with what opens a clause nor holds a verb that has a subject. */
const isClause = (words: readonly Token[], index: number, length: number, pack: LanguagePack): boolean => {
  const opens = length === 0 && phraseAt(pack, 'coordinators', words, index) === 0;
  const begins = index === 0 || opens || phraseBefore(pack, 'coordinators', words, index) > 0;
  if (
    begins &&
    clauseLists.some((list) => phraseAt(pack, list, words, index) > (list === 'verbs' ? leastVerb(pack) : 0))
  )
    return true;
  return predicateLists.some((list) => phraseAt(pack, list, words, index) > 0);
};
/** Where words are written in syllables, verbs of one are as often nouns. */
const leastVerb = (pack: LanguagePack): number => (pack.typology.writtenWords === 'syllables' ? 1 : 0);
const clauseLists = ['clauseOpeners', 'relatives', 'verbs', 'causes', 'conditions', 'contrasts', 'negations'] as const;
const predicateLists = ['finites', 'subjectAuxiliaries', 'directions', 'auxiliaries'] as const;
