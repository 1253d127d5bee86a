import { anyPhraseAt, fold, phraseAt, phrasesOf, wordsOf, type LanguagePack } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import { endsClause } from '../../words/clause-end.js';
import { isNumber, type Token } from '../../words/words.js';

/**
 * The place of a rank behind the first by which a sentence tells a further one of several that are counted up: "The third reason is …", "Hướng thứ 2 là …".
 * What is counted, and those before it, the sentences before it say. Undefined of the first, and of times ("ngày thứ hai là …").
 *
 * @param from behind what joins the sentence to the one before
 */
export const furtherMember = (
  words: readonly Token[],
  from: number,
  text: string,
  pack: LanguagePack,
): number | undefined =>
  pack.typology.demonstratives === 'behind' ? behindNoun(words, from, text, pack) : beforeNoun(words, from, pack);

/** "The third reason is …", of what a list may be announced with: "the second bridge is …" may be told by itself. */
const beforeNoun = (words: readonly Token[], from: number, pack: LanguagePack): number | undefined => {
  const at = from + phraseAt(pack, 'definites', words, from);
  const noun = words[at + 1];
  if (at === from || noun === undefined || furtherRank(words, at, pack) !== 1) return undefined;
  const isCounted = pack.pluralEndings.some((ending) => phrasesOf(pack, 'announcers').hasKey(noun.key + ending));
  return isCounted && phraseAt(pack, 'ordinalLinks', words, at + 2) > 0 ? at : undefined;
};

/** "Hướng thứ 2 là …", "Nhóm việc thứ ba là …". */
const behindNoun = (words: readonly Token[], from: number, text: string, pack: LanguagePack): number | undefined => {
  for (let index = from + 1; index <= from + longestNoun; index += 1) {
    if (endsClause(words, index, text) || isTimeOrCount(words, index - 1, pack)) return undefined;
    const length = furtherRank(words, index, pack);
    if (length > 1) return phraseAt(pack, 'ordinalLinks', words, index + length) > 0 ? index : undefined;
  }
  return undefined;
};
const longestNoun = 4;

const isTimeOrCount = (words: readonly Token[], index: number, pack: LanguagePack): boolean =>
  anyPhraseAt(pack, timesAndCounts, words, index);
const timesAndCounts = ['calendarNouns', 'lesserUnits', 'ordinalStops', 'prepositions'] as const;

/** The length of a rank other than the first, in words or in digits: "second", "thứ hai", "thứ 3". */
const furtherRank = (words: readonly Token[], index: number, pack: LanguagePack): number => {
  const [first = ''] = pack.rankWords;
  const length = phraseAt(pack, 'rankWords', words, index);
  if (length > 0) {
    const keys = wordsOf(first).map(({ key }) => key);
    return keys.every((key, at) => words[index + at]?.key === key) ? 0 : length;
  }
  const next = words[index + 1];
  const isRank =
    next !== undefined && isNumber(next) && next.key !== '1' && rankMarks(pack).has(words[index]?.key ?? '');
  return isRank ? 2 : 0;
};

/** What stands before the number of a rank: "thứ". */
const rankMarks = onceFor(
  ({ rankWords }: LanguagePack): ReadonlySet<string> =>
    new Set(rankWords.flatMap((rank) => (rank.includes(' ') ? [fold(rank).split(' ')[0] ?? ''] : []))),
);
