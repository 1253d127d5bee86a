import {
  fold,
  type LanguagePack,
  phraseAt,
  phrasesOf,
  scriptedPattern,
  startsLowerCase,
  startsUpperCase,
  type Word,
  wordsOf,
} from '../../language/index.js';

/**
 * Whether a line tells what is seen behind the word and the colon that it opens with: `Pictured here: Ann Lee at the pier`, where no maker is
 * named; `Photo: Ann Lee at the pier`, where one could be; `Fig. 2: Ferries at the pier in May`, by its number.
 */
export function describesBehindMark(line: string, pack: LanguagePack): boolean {
  if (isNumberedExhibit(line, pack)) return true;
  const behind = colonSoon.exec(line)?.[0].length ?? 0;
  if (behind === 0) return false;
  const mark = wordsOf(line.slice(0, behind));
  const opens = phrasesOf(pack, 'captionOpeners').matchAt(mark, 0) === mark.length;
  const rest = line.slice(behind);
  if (!opens) return isCreditMark(line, behind, pack) && tellsWhere(rest, pack);
  return !(isCreditMark(line, behind, pack) && isNameAlone(rest, pack));
}

/** What a picture or chart is called and its number, and more behind it than a name. */
function isNumberedExhibit(line: string, pack: LanguagePack): boolean {
  const [mark = '', name = ''] = numbered.exec(line) ?? [];
  return (
    name !== '' &&
    phrasesOf(pack, 'exhibits').has(name.trim().replace(/\.$/u, '')) &&
    wordsOf(line.slice(mark.length)).length >= fewestOfExhibit
  );
}
const numbered = scriptedPattern(
  '^(\\p{Lu}[\\p{L}\\p{M} ]{1,20}?\\.?) ?\\d{1,3}(?:\\.\\d{1,2})?[a-z]? ?[.:–—-] (?=\\S)',
);
const fewestOfExhibit = 4;

/** What a line opens with up to a colon and a letter behind it. */
const colonSoon = scriptedPattern("^[\\p{L}\\p{M}’' ]{2,40} ?[:：] ?(?=[\\p{L}\\p{N}@©])");

const isCreditMark = (line: string, behind: number, pack: LanguagePack): boolean => {
  const mark = fold(line.slice(0, behind).replace(/ ?[:：] ?$/u, ''));
  return pack.captionMarks.some((each) => fold(each) === mark);
};

/** "Gia Vũ/TTXVN", "Nguồn Internet", "@annlee": each word has a capital, but for those that link to the name. */
const isNameAlone = (text: string, pack: LanguagePack): boolean =>
  /^[@©]/u.test(text) ||
  wordsOf(text).every(({ start, key }) => startsUpperCase(text.slice(start)) || pack.captionMarks.includes(key));

/** "Ann Lee at the pier": somebody in full, and a place that has no name; "Ann Lee for the Herald" made the picture. */
const tellsWhere = (text: string, pack: LanguagePack): boolean => {
  const words = wordsOf(text);
  const isCapital = ({ start }: Word): boolean => startsUpperCase(text.slice(start));
  const from = words.findIndex((word) => !isCapital(word));
  const length = phraseAt(pack, 'prepositions', words, from);
  if (from < fewestOfName || length === 0 || phraseAt(pack, 'genitives', words, from) > 0) return false;
  const behind = from + length;
  const noun = words[behind + phraseAt(pack, 'determiners', words, behind)];
  return noun !== undefined && startsLowerCase(text.slice(noun.start));
};
const fewestOfName = 2;
