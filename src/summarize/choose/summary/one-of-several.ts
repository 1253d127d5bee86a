import {
  namesDivision,
  optionOfHeading,
  phraseAt,
  scriptedPattern,
  wordsOf,
  type LanguagePack,
} from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';

/** "Option 2: …": without its heading nobody knows which of them is meant; an article of law says that itself. */
export const isOneOfSeveral = ({ article, sections, text, pack }: Annotation['reading'], section: number): boolean => {
  if (article.genre === 'legal') return false;
  const { heading, label } = sections[section] ?? {};
  return [label, heading].some((span) => span !== undefined && isCounted(text.slice(span.start, span.end), pack));
};

/** An option, or a part of a set that the language has no word for ("Giai đoạn 2: …"); "Điều 22. …" is the law that a text quotes. */
const isCounted = (heading: string, pack: LanguagePack): boolean => {
  const words = wordsOf(heading);
  const isOption = optionOfHeading(words, heading, pack) !== undefined;
  return isOption || (counted.test(heading) && !namesDivision(pack, words[0]?.key ?? ''));
};
const counted = /^\p{Lu}\p{L}+(?:\s\p{Ll}+)?\s(?:\d{1,2}|[A-Z]|[IVX]{1,4})(?:[.:)\s–-]|$)/u;
/** "Bàn 3 có …", "Team B won": a sentence whose subject is one of several, told from the others by its number alone. */
export const namesOne = (text: string, pack: LanguagePack): boolean =>
  numbered.test(text) && counting.every((list) => phraseAt(pack, list, wordsOf(text.slice(0, longestName)), 0) === 0);
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
