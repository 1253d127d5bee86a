import { isPredicateAt, saysSomething } from '../../../../check/index.js';
import {
  anyPhraseAt,
  contentWords,
  namesDivision,
  phraseAt,
  wordsOf,
  type LanguagePack,
  type Word,
  endsInQuestionMark,
} from '../../../../language/index.js';
import { claimsSomething } from '../../../annotate/claims/claims-something.js';

/**
 * Whether what announces a list says another thing than the heading of its section, however many words they share: it holds for some
 * only ("Đối với tàu chở dầu:", below "Phí bến"), it announces one of the two things that the heading names, it says what must be done, or
 * the heading claims something and the list tells of something else.
 *
 * @param matter what it says, without where that is laid down
 */
export const saysOther = (announcement: string, heading: string, pack: LanguagePack, matter: string): boolean =>
  (opensAlike(announcement, matter) && isForSome(announcement, heading, pack)) ||
  isOneOfTwo(announcement, heading, pack) ||
  saysWhatIsDue(heading, pack, matter) ||
  goesOnFromClaim(announcement, heading, pack);

/** "Under the byelaws, …": where it is laid down is for no part of it. */
const opensAlike = (announcement: string, matter: string): boolean =>
  wordsOf(announcement)[0]?.key === wordsOf(matter)[0]?.key;

/** Whether words that open an announcement say for whom or when it holds, and the heading does not. */
const isForSome = (announcement: string, heading: string, pack: LanguagePack): boolean => {
  const words = wordsOf(announcement);
  // "For tankers:", where a preposition may open anything that says something.
  const isAlone = anyPhraseAt(pack, ['prepositions'], words, 0) && !saysSomething(announcement, pack);
  const opens = anyPhraseAt(pack, cases, words, 0) || (pack.typology.verbs === 'inflected' && isAlone);
  if (!opens) return false;
  const scope = announcement.slice(0, endOfScope.exec(announcement)?.index);
  const held = new Set(keysOf(heading, pack));
  return keysOf(scope, pack).some((key) => !held.has(key));
};
const cases = ['topicOpeners', 'conditions'] as const;
const endOfScope = /[,:：，]/u;

/** "Quyền và nghĩa vụ của chủ bến" over "Chủ bến có các quyền sau đây:", so that the duties are announced elsewhere or not at all. */
const isOneOfTwo = (announcement: string, heading: string, pack: LanguagePack): boolean => {
  const words = wordsOf(heading);
  const told = wordsOf(announcement);
  // "Người có thẩm quyền" is no right of it.
  const isTold = ({ key }: Word): boolean => timesOf(told, key) >= timesOf(words, key);
  return words.some((_, at) => {
    const length = phraseAt(pack, 'prepositions', words, at) > 0 ? 0 : phraseAt(pack, 'coordinators', words, at);
    const [one, other] = [words[at - 1], words[at + length]];
    if (length === 0 || one === undefined || other === undefined) return false;
    return contentWords([one, other], pack).length === 2 && isTold(one) !== isTold(other);
  });
};

/** "Giấy phép neo đậu phải được chủ bến ký tên, đóng dấu, gồm:", below "Giấy phép neo đậu": what has to be is said nowhere else. */
const saysWhatIsDue = (heading: string, pack: LanguagePack, matter: string): boolean => {
  const words = wordsOf(matter);
  const due = words.findIndex((_, at) => at > 0 && dues.every((list) => phraseAt(pack, list, words, at) > 0));
  const held = new Set(keysOf(heading, pack));
  const told = due < 0 ? [] : contentWords(words.slice(due + 1), pack).filter((key) => !held.has(key));
  return told.length >= fewestDue[pack.typology.writtenWords];
};
/** An auxiliary that says that something is needed. */
const dues = ['auxiliaries', 'needs'] as const;
/** New words, or syllables, behind it: "the papers that must be handed in include" tells of no more than papers. */
const fewestDue = { words: 2, syllables: 3, characters: 3 } as const;

const timesOf = (words: readonly Word[], key: string): number => words.filter((word) => word.key === key).length;

/** "Chủ tàu neo đủ 30 ngày" over "Ngày neo của chủ tàu gồm cả:": what is counted, or said, the announcement does not say. */
const goesOnFromClaim = (announcement: string, heading: string, pack: LanguagePack): boolean => {
  if (endsInQuestionMark(heading)) return false;
  const words = wordsOf(announcement);
  // "Điều 11 quy định mức phạt đối với …, như sau:" says only where.
  if (namesDivision(pack, words[0]?.key ?? '')) return false;
  const told = new Set(words.map(({ key }) => key));
  if (countsOf(heading).some((key) => !told.has(key))) return true;
  // Where verbs are told by their endings a claim is told from a name.
  if (pack.typology.verbs !== 'inflected' || !claimsSomething(heading, pack)) return false;
  const own = new Set(wordsOf(heading).map(({ key }) => key));
  return words.some(({ key }, at) => at > 0 && !own.has(key) && isPredicateAt(words, at, pack));
};

/** Numbers of a heading that count something: no dates, no numbers of acts, and none that it opens with. */
const countsOf = (heading: string): string[] =>
  wordsOf(heading)
    .filter(({ key, start, end }) => {
      const isAlone = !/[\p{L}\d/.-]$/u.test(heading.slice(0, start)) && !/^[/\d-]/u.test(heading.slice(end));
      return (
        /^\d+(?:[.,]\d+)*$/u.test(key) && isAlone && !year.test(key) && /^\s*\p{Ll}|^\s?%/u.test(heading.slice(end))
      );
    })
    .map(({ key }) => key);
const year = /^(?:19|20)\d\d$/u;

const keysOf = (text: string, pack: LanguagePack): string[] => contentWords(wordsOf(text), pack);
