import { phraseAt, phraseBefore, type LanguagePack, type Word } from '../../language/index.js';
import { verbAt } from './predicate.js';

const longestSubject = 9;

/**
 * Whether the subject of a line points back to what stands before it ("doanh nghiệp này đã nhập …", "such partnerships"). A
 * span of time ("tuần này", "this week") points to the calendar.
 */
export const pointsBack = (words: readonly Word[], pack: LanguagePack): boolean => {
  for (let index = 0; index < Math.min(longestSubject, words.length); index += 1) {
    if (index > 1 && endsSubject(words, index, pack)) return false;
    if (isPointer(words, index, pack)) return true;
  }
  return false;
};

/** Whether any of the words points back: a name that does names nothing by itself. */
export const holdsPointer = (words: readonly Word[], pack: LanguagePack): boolean =>
  words.some((_, index) => isPointer(words, index, pack));

const isPointer = (words: readonly Word[], index: number, pack: LanguagePack): boolean => {
  const length = phraseAt(pack, 'demonstratives', words, index);
  if (length === 0) return false;
  // Behind the noun in Vietnamese and Indonesian, before it in English.
  const timed =
    phraseBefore(pack, 'lesserUnits', words, index) > 0 || phraseAt(pack, 'lesserUnits', words, index + length) > 0;
  return !timed && (index > 0 || pack.verbEndings.length > 0);
};

const endsSubject = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  phraseAt(pack, 'auxiliaries', words, index) > 0 || verbAt(words, index, pack) > (pack.verbEndings.length > 0 ? 0 : 1);
