import { anyPhraseAt, type LanguagePack, startsUpperCase, wordsOf } from '../../language/index.js';
import { onceFor } from '../../model/once-for.js';
import { endsSentence, type Line } from '../lines/line.js';
import { isNounPhrase, mayBeCaption } from './noun-phrase.js';

/**
 * Whether the line of that index is what is left of a picture in a text that lost its pictures: between two paragraphs of running
 * text, it names somebody or some place, ends in a stop and says nothing, `Thủ tướng tại Bệnh viện Yên Bái.`; or it shows a scene in
 * few words where hardly another paragraph is short, `Lực lượng hải quan khám xét các bao tải trên xe.`
 *
 * @param countSentences how many sentences a line holds
 */
export function standsAlone(
  lines: readonly Line[],
  index: number,
  pack: LanguagePack,
  countSentences: (line: Line) => number,
): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line === undefined || !isRunning(above) || !isRunning(below)) return false;
  return (
    (isNounPhrase(line.text, pack) && holdsName(line.text)) ||
    (areMostlyLong(lines) && showsScene(line.text, pack) && countSentences(line) === 1)
  );
}

const isRunning = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length >= shortestParagraph && endsSentence(line.text);

const shortestParagraph = 100;

/** A word with a capital that does not open the line; two words alone may be the place of a dateline. */
function holdsName(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 2 && words.slice(1).some(({ start, end }) => startsUpperCase(text.slice(start, end)));
}

/** Whether paragraphs are long but for one or two, or one in five, so that a short one is of another kind. */
const areMostlyLong = onceFor((lines: readonly Line[]): boolean => {
  const paragraphs = lines.filter(({ text }) => endsSentence(text));
  const short = paragraphs.filter((line) => !isRunning(line)).length;
  return paragraphs.length >= fewestParagraphs && short <= Math.max(mostShort, paragraphs.length * shareOfShort);
});
const fewestParagraphs = 5;
const mostShort = 2;
const shareOfShort = 0.2;

/**
 * A sentence of a few words without a time, a number, a reservation or a tie to others: of 26 such paragraphs of annotated news 21 were
 * captions.
 */
function showsScene(text: string, pack: LanguagePack): boolean {
  if (!mayBeCaption(text, pack) || !/\p{L}{2}\.$/u.test(text) || /[\d?!…]/u.test(text)) return false;
  const words = wordsOf(text);
  return (
    words.length >= fewestWords &&
    words.length <= mostWords &&
    words.every((_, index) => !anyPhraseAt(pack, stating, words, index))
  );
}
const fewestWords = 4;
const mostWords = 18;
const stating = [
  'finites',
  'subjectAuxiliaries',
  'negations',
  'copulas',
  'existentials',
  'shares',
  'needs',
  'hedges',
  'pronouns',
  'connectives',
  'speechVerbs',
  'speechSources',
  'firstPersons',
] as const;
