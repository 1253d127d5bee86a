import {
  isLetterWord,
  namesDivision,
  optionOfHeading,
  phraseAt,
  scriptedPattern,
  wordsOf,
  type LanguagePack,
} from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import { hasPredicate, verbAt } from '../../shorten/predicate.js';

/**
 * "Option 2: …": without its heading nobody knows which of them is meant; an article of law says that itself, and so does a finding of a report whose
 * heading is a whole claim ("Finding 2. Nobody read the meters").
 */
export const isOneOfSeveral = ({ article, sections, text, pack }: Annotation['reading'], section: number): boolean => {
  if (article.genre === 'legal') return false;
  const { heading, label } = sections[section] ?? {};
  if (article.genre === 'report' && heading !== undefined && claims(text.slice(heading.start, heading.end), pack))
    return false;
  return [label, heading].some((span) => span !== undefined && isCounted(text.slice(span.start, span.end), pack));
};

/** Behind its number a heading says a sentence, with a subject before its predicate: "Tie the rope" is a step. */
const claims = (heading: string, pack: LanguagePack): boolean => {
  const behind = /^\p{L}+\s(?:\d{1,2}|[A-Z]|[IVX]{1,4})[.:)](.+)$/u.exec(heading)?.[1] ?? '';
  const words = wordsOf(behind);
  const isOption = optionOfHeading(wordsOf(heading), heading, pack) !== undefined;
  return (
    !isOption &&
    words.length >= fewestOfClaim &&
    verbAt(words, 0, pack) === 0 &&
    hasPredicate(words, 1, words.length, pack)
  );
};
/** In words. */
const fewestOfClaim = 5;

/** An option, or a part of a set that the language has no word for ("Giai đoạn 2: …"); "Điều 22. …" is the law that a text quotes. */
const isCounted = (heading: string, pack: LanguagePack): boolean => {
  const words = wordsOf(heading);
  const isOption = optionOfHeading(words, heading, pack) !== undefined;
  return (
    isOption || (counted.test(heading) && !namesDivision(pack, words[0]?.key ?? '') && !isLetterWord(words, 1, pack))
  );
};
const counted = /^\p{Lu}\p{L}+(?:\s\p{Ll}+)?\s(?:\d{1,2}|[A-Z]|[IVX]{1,4})(?:[.:)\s–-]|$)/u;
/** "Bàn 3 có …", "Team B won": a sentence whose subject is one of several, told from the others by its number alone. */
export const namesOne = (text: string, pack: LanguagePack): boolean => {
  if (!numbered.test(text)) return false;
  const words = wordsOf(text.slice(0, longestName));
  return counting.every((list) => phraseAt(pack, list, words, 0) === 0) && !isLetterWord(words, 1, pack);
};

const numbered = scriptedPattern('^\\p{L}{2,}\\s(?:\\d{1,2}|[A-Z]|[IVX]{1,4})(?:[.:)\\s]|[–-](?!\\d)|$)');
/** "All 12 boats", "Hơn 40 hộ": what is counted is named by no number. */
const counting = [
  'qualifiers',
  'stopwords',
  'prepositions',
  'determiners',
  'plurals',
  'calendarNouns',
  'timeOpeners',
] as const;
const longestName = 40;
