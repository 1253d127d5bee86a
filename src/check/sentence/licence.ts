import {
  anyPhraseAt,
  legalBasisLength,
  ordinalsOf,
  partsCompound,
  phraseAt,
  phraseBefore,
  phrasesOf,
  type LanguagePack,
  type WordList,
} from '../../language/index.js';
import type { Cut } from './cuts.js';
import { isAttribution } from './attribution.js';
import { tokensIn, type Token } from '../words/words.js';

/**
 * What an extract is shown as. A heading may be a name alone, cut off before its predicate; a name may be taken from anywhere in a
 * sentence, whole words as it is.
 */
export type ExtractUse = 'line' | 'heading' | 'name';

/**
 * Whether a cut stands where the language allows one: at a mark, before or behind a word that opens a clause or a phrase, around
 * an apposition, or around who speaks.
 */
export const isLicensed = (article: string, cut: Cut, pack: LanguagePack, use: ExtractUse): boolean => {
  const { words, before, behind, place } = cut;
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return true;
  if (partsWord(article, before, first, pack) || partsWord(article, last, behind, pack)) return false;
  if (use === 'name') return true;
  if (place === 'inside')
    return before !== undefined && behind !== undefined && isAside(article, before, first, last, behind);
  if (isAttribution(article, cut, pack) && !leavesHearer(article, cut, pack)) return true;
  if (place === 'before') return behind === undefined || opensKept(article, words, last, behind, pack, use);
  return (
    before === undefined ||
    announcesList(article, words, last, pack) ||
    closesKept(article, before, words, first, pack, use)
  );
};

/** "He told | a news conference …": whom it is said to is no beginning, unless a mark says that what was said begins. */
const leavesHearer = (article: string, { words, behind, place }: Cut, pack: LanguagePack): boolean => {
  const end = words.at(-1)?.end ?? 0;
  return (
    place === 'before' &&
    !mark.test(article.slice(end, behind?.start ?? end)) &&
    phraseBefore(pack, 'addressedSpeechVerbs', words, words.length) > 0
  );
};

/** "… các công việc | như:": all that goes says that a list follows, and the list stands below. */
const announcesList = (article: string, cut: readonly Token[], last: Token, pack: LanguagePack): boolean =>
  phraseBefore(pack, 'listOpeners', cut, cut.length) === cut.length &&
  /^\s*[:：]/u.test(article.slice(last.end, last.end + 2));

/** "lừa | đảo": whether two syllables that a cut parts are one word. */
const partsWord = (article: string, one: Token | undefined, other: Token | undefined, pack: LanguagePack): boolean => {
  if (one === undefined || other === undefined || article.slice(one.end, other.start) !== ' ') return false;
  return partsCompound(pack, [one, other], 1) || phrasesOf(pack, 'verbs').has(`${one.key} ${other.key}`);
};

/** Both ends of what goes from the middle carry a mark, so that no subject meets the verb of another clause. */
const isAside = (article: string, before: Token, first: Token, last: Token, behind: Token): boolean =>
  mark.test(article.slice(before.end, first.start)) && mark.test(article.slice(last.end, behind.start));

const opensKept = (
  article: string,
  cut: readonly Token[],
  last: Token,
  behind: Token,
  pack: LanguagePack,
  use: ExtractUse,
): boolean => {
  if (mark.test(article.slice(last.end, behind.start))) return true;
  if (phraseBefore(pack, 'addressedSpeechVerbs', cut, cut.length) > 0) return false;
  const ends = (lists: readonly WordList[]): boolean =>
    lists.some((list) => phraseBefore(pack, list, cut, cut.length) > 0);
  if (ends(openersBefore) || ordinalsOf(pack).matchBefore(cut, cut.length) > 0) return true;
  const kept = tokensIn(article, behind.start, behind.start + lookAhead);
  if (anyPhraseAt(pack, openersAt, kept, 0)) return true;
  return use === 'heading' && (ends(headingOpeners) || cut.length === 1 || citesLaw(cut, pack));
};

/** "Căn cứ khoản 1 Điều 29 Thông tư 32/2023/TT-BCA thì | …": where it is laid down, from its first word to the verb of the provision. */
const citesLaw = (cut: readonly Token[], pack: LanguagePack): boolean =>
  legalBasisLength(pack, cut) > 0 && phraseBefore(pack, 'provisions', cut, cut.length) > 0;

const closesKept = (
  article: string,
  before: Token,
  cut: readonly Token[],
  first: Token,
  pack: LanguagePack,
  use: ExtractUse,
): boolean => {
  if (mark.test(article.slice(before.end, first.start))) return true;
  // "so với giai đoạn | trước": what opens nothing belongs to the words before it.
  if (phraseOpeners.some((list) => phraseAt(pack, list, cut, 0) === cut.length)) return false;
  const opens = (lists: readonly WordList[]): boolean => anyPhraseAt(pack, lists, cut, 0);
  return opens(openersAt) || (use === 'heading' && opens(headingClosers));
};

const mark = /[,;:.!?…()[\]“”„«»"「」『』（）、，。；：–—]|\s--?\s/u;
const lookAhead = 60;

/** Words that what is kept may follow. */
const openersBefore = [
  'exampleOpeners',
  'connectives',
  'conclusions',
  'complementisers',
  'speechVerbs',
  'presenters',
  'coordinators',
] as const;
/** Words that open what is kept, or what is cut. */
const openersAt = [
  'clauseOpeners',
  'phraseOpeners',
  'purposeOpeners',
  'settings',
  'connectives',
  'coordinators',
  'contrasts',
  'conditions',
] as const;
/** A heading may also begin behind a copula, a determiner or what opens a topic ("Về | …"), and end before a predicate. */
const headingOpeners = [
  'copulas',
  'determiners',
  'plurals',
  'topicOpeners',
  'nominalizers',
  'auxiliaries',
  'verbs',
] as const;
/** Words that stand before others. */
const phraseOpeners = ['prepositions', 'loosePrepositions', 'phraseOpeners', 'clauseOpeners'] as const;
const headingClosers = ['auxiliaries', 'copulas', 'loosePrepositions', 'prepositions', 'verbs'] as const;
