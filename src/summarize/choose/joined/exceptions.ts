import { elidedPredicate } from '../../../check/index.js';
import { holdsPhrase, phraseAt, type LanguagePack } from '../../../language/index.js';
import type { Reading, Sentence } from '../../annotate/reading.js';

/** "Trường hợp …", behind a rule of a law in its item, or in a paragraph without a number below it: what the rule does not hold for. */
export const isException = ({ article, pack }: Reading, last: Sentence, next: Sentence): boolean =>
  article.genre === 'legal' &&
  last.item !== undefined &&
  (next.item === undefined || (next.item === last.item && next.block === last.block)) &&
  next.section === last.section &&
  phraseAt(pack, 'conditions', next.words, 0) > 0;

/** "Riêng bà Lan chưa được bồi thường.": for whom alone it does not hold, or does where it holds for nobody else. */
export const isExempt = (next: Sentence, last: Sentence, pack: LanguagePack): boolean =>
  phraseAt(pack, 'exceptionOpeners', next.words, 0) > 0 &&
  [next, last].some(({ words }) => holdsPhrase(pack, 'negations', words));

/**
 * "One exception: …", "Otherwise the fee is lost.", also in the paragraph behind: for what the one before does not hold, or what if it is not kept to. "If not
 * paid, …" is a condition of its own.
 */
export const isReserved = (
  { pack, text }: Reading,
  last: Sentence,
  { words, item, section, turn }: Sentence,
): boolean => {
  const length = phraseAt(pack, 'reservations', words, 0);
  if (length === 0 || last.item !== item || last.section !== section || last.turn !== turn) return false;
  const isCondition = length > 1 && phraseAt(pack, 'conditions', words, 0) > 0;
  return !isCondition || /^\s*[,:–—]/u.test(text.slice(words[length - 1]?.end));
};

/** "Staff may not, nor may their families.": to whom what was said does not apply, in no more words than that. */
export const deniesToOthers = ({ pack, text }: Reading, next: Sentence): boolean =>
  elidedPredicate(next.words, text, pack) !== undefined && holdsPhrase(pack, 'negations', next.words);

/** "If it is not, …", behind "If it is clean, …": the other branch of a condition, which says in a pronoun what it is the branch of. */
export const isOtherBranch = ({ pack, text }: Reading, last: Sentence, { words }: Sentence): boolean => {
  if ([last.words, words].some((own) => phraseAt(pack, 'conditions', own, 0) === 0)) return false;
  const end = words.findIndex(
    (word, index) => index > 0 && text.slice(words[index - 1]?.end, word.start).includes(','),
  );
  return end > 0 && end <= longestBranch && holdsPhrase(pack, 'negations', words.slice(0, end));
};
/** In words: "If it is not". */
const longestBranch = 5;

/** "This pledge holds only if …": under what condition alone what was said does, behind two words at the most that point back to it. */
export const holdsOnlyIf = ({ pack }: Reading, { words }: Sentence): boolean =>
  holdsPhrase(pack, 'demonstratives', words.slice(0, nearPointer)) &&
  words.some((_, index) => index > 0 && phraseAt(pack, 'conditions', words, index) > 1);
/** In words and syllables: "Cam kết này". */
const nearPointer = 3;

/** "Or …", and not "Between …". */
export const opensAlternative = ({ words }: Sentence, pack: LanguagePack): boolean =>
  (['alternatives', 'coordinators'] as const).every((list) => phraseAt(pack, list, words, 0) > 0);
