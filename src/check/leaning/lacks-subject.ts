import { anyPhraseAt, phraseAt, type LanguagePack } from '../../language/index.js';
import { isCapital, isNumber, type Token } from '../words/words.js';

/**
 * The place of the verb that has its subject in the sentence before: behind a word that joins the two ("Đồng thời tăng cường kiểm tra"), or as
 * the first word ("Bao gồm các khoản phí"). Told where verbs carry no endings and a clause may go without a subject, so that a verb there
 * has none.
 */
export const lacksSubject = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  const { verbs, subjects } = pack.typology;
  if (verbs !== 'uninflected' || subjects !== 'dropped') return undefined;
  return opensWithPredicate(words, text, pack) ?? tellsOnlyWhen(words, pack) ?? goesOnWithVerb(words, text, pack);
};

/** "Bao gồm …", "Được xác định bằng …", "Là khoản tiền …": what is said of something, which before a comma tells of what stands behind it. */
const opensWithPredicate = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  const isWhole = phraseAt(pack, 'listOpeners', words, 0) > 0 && phraseAt(pack, 'collectives', words, 0) > 0;
  const isSaidOf = anyPhraseAt(pack, ['passives', 'copulas'], words, 0);
  const parted = words.some(({ end }, index) => index < words.length - 1 && text.charAt(end) === ',');
  return isWhole || (isSaidOf && !parted) ? 0 : undefined;
};

/** "Nay là 38%", "Hồi tháng 1 là 19,8%", "Tổng cộng là 2,5 tỷ đồng", "Nay còn hai": when, or that it is all, and a number; of what, the sentence before says. */
const tellsOnlyWhen = (words: readonly Token[], pack: LanguagePack): number | undefined => {
  // A verb further on has more before it than a time.
  const near = words.slice(0, longestTime + 1);
  const at = near.findIndex((_, index) => index > 0 && anyPhraseAt(pack, saying, words, index));
  if (at < 0 || !isTimeOrTotal(words, at, pack)) return undefined;
  const behind = at + Math.max(1, phraseAt(pack, 'qualifiers', words, at + 1) + 1);
  const number = words[behind];
  if (number === undefined) return undefined;
  if (phraseAt(pack, 'copulas', words, at) > 0) return isNumber(number) ? at : undefined;
  return number.key in pack.numerals && behind === words.length - 1 ? at : undefined;
};
/** In syllables: "hồi cuối tháng 1". */
const longestTime = 5;
const saying = ['copulas', 'existentials'] as const;

const isTimeOrTotal = (words: readonly Token[], to: number, pack: LanguagePack): boolean => {
  let index = 0;
  while (index < to) {
    const length = Math.max(...times.map((list) => phraseAt(pack, list, words, index)));
    const word = words[index];
    if (length === 0 && (index === 0 || word === undefined || !isNumber(word))) return false;
    index += Math.max(1, length);
  }
  return index === to;
};
const times = [
  'presentTimes',
  'timeOpeners',
  'relativeTimes',
  'calendarNouns',
  'lesserUnits',
  'totals',
  'months',
] as const;

const goesOnWithVerb = (words: readonly Token[], text: string, pack: LanguagePack): number | undefined => {
  const length = Math.max(phraseAt(pack, 'additions', words, 0), phraseAt(pack, 'ties', words, 0));
  const verb = words[length];
  const isVerb = phraseAt(pack, 'manners', words, length) > 0 || opensVerb(words, length, pack);
  if (length === 0 || verb === undefined || !isVerb || isCapital(text, verb)) return undefined;
  // "Ngoài ra, mua sắm trực tuyến đã …": the verb is part of what something is said of.
  if (words.some((_, index) => index > length && anyPhraseAt(pack, predicates, words, index))) return undefined;
  // "Đồng thời, kiểm tra chéo là cách …"; further on it tells what something else is.
  const near = words.slice(0, length + longestSubject);
  if (near.some((_, index) => index > length && phraseAt(pack, 'copulas', near, index) > 0)) return undefined;
  // "Đồng thời, căn cứ Điều 5, đơn vị …": what stands before a comma only leads to the clause.
  const comma = words.slice(length, length + longestAdverbial).findIndex(({ end }) => text.charAt(end) === ',');
  const leadsOn =
    comma >= 0 &&
    !goesOnInVerbs(words, length + comma + 1, pack) &&
    !endsInCount(words, text, pack) &&
    saysAnything(words, length + comma + 1, pack);
  return leadsOn ? undefined : length;
};

/** "…, báo cáo Thủ tướng kết quả": what goes on with a word that may be a noun holds no verb, and so no clause of its own. */
const saysAnything = (words: readonly Token[], from: number, pack: LanguagePack): boolean =>
  words.some((_, index) => index > from && anyPhraseAt(pack, clausal, words, index));
const clausal = ['verbs', 'finites', 'passives', 'copulas', 'existentials', 'auxiliaries', 'speechVerbs'] as const;

/** "…, rà soát từng bến; bố trí …": behind the comma stands what else is done, and nobody who does it. */
const goesOnInVerbs = (words: readonly Token[], at: number, pack: LanguagePack): boolean =>
  opensVerb(words, at, pack) && !anyPhraseAt(pack, subjects, words, at);

/** "…, doanh nghiệp và tổ chức.": the commas count things, and part no clauses. */
const endsInCount = (words: readonly Token[], text: string, pack: LanguagePack): boolean => {
  const last = words.findLastIndex((_, index) => phraseAt(pack, 'coordinators', words, index) > 0);
  const comma = words.findLastIndex(({ end }, index) => index < last && text.charAt(end) === ',');
  return comma >= 0 && last - comma <= longestCounted && words.length - last <= longestCounted;
};
/** In syllables: a thing that is counted, with the word before the last of them. */
const longestCounted = 5;

/** A verb, and no shorter word that opens another phrase: "chú trọng" is one, though "chú" alone is what somebody is called. */
const opensVerb = (words: readonly Token[], at: number, pack: LanguagePack): boolean =>
  phraseAt(pack, 'verbs', words, at) > Math.max(...noVerbs.map((list) => phraseAt(pack, list, words, at)));

/** What may open an adverbial or a noun phrase as well. */
const noVerbs = ['prepositions', 'conditions', 'lesserOpeners', 'causes', 'speakerNouns', 'speakerTitles'] as const;
/** What opens a subject, though its word may be a verb elsewhere. */
const subjects = ['collectives', 'plurals'] as const;
/** What stands before the verb of a clause. */
const predicates = ['finites', 'additives'] as const;
const longestAdverbial = 12;
/** In syllables. */
const longestSubject = 10;
