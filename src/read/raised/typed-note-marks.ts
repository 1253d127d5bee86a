import { isOpenPage } from './open-page-marks.js';

/**
 * A text without the marks of notes that a page set above its line and a program wrote as they are: "in 1976,[5][6] and later[7]". One stands behind
 * a letter or a stop without a space, and leads nowhere; a single one may be anything, but on a page of an open encyclopaedia.
 */
export function withoutTypedNoteMarks(text: string): string {
  return withoutPercentMarks(withoutBareNumbers(withoutBrackets(text)));
}

function withoutBrackets(text: string): string {
  const count = text.match(noteMark)?.length ?? 0;
  return count >= fewest || (count > 0 && isOpenPage(text)) ? text.replace(noteMark, '') : text;
}

const noteMark = /(?<=[\p{L}\p{N}.,;:!?…)”"’»][*_]{0,3})(?:\[\d{1,3}\]){1,6}(?![([:])/gu;
const fewest = 3;

/** "… at that level.2 Nonetheless, …": numbers right behind the stops of sentences, which count on from one to the next. */
function withoutBareNumbers(text: string): string {
  const glued = numbersOf(text, gluedNumber);
  if (glued.length >= fewestBare && glued.every((number, at) => number === at + 1))
    return text.replace(gluedNumber, (number, at: number) =>
      /^\p{L}/u.test(text.slice(at + number.length, at + number.length + 2)) ? ' ' : '',
    );
  const numbers = numbersOf(text, bareNumber);
  const countsOn = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  return numbers.length >= fewestBare && countsOn ? text.replace(bareNumber, '') : text;
}

const numbersOf = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(([number]) => Number(number));

const bareNumber = /(?<=\p{Ll}{2}[.!?…”"’»)]{1,2})\d{1,3}(?=\s+[\p{Lu}“"(]|\s*$)/gmu;
/**
 * The same, and numbers behind a share or between two words: "grew by 3.6%1, as median income2for all rose by 5.3%3last year". Only where they count from 1, one by one.
 */
const gluedNumber = new RegExp(
  `${bareNumber.source}|(?<=\\d%)\\d{1,2}(?=[\\s,;.]|\\p{L}|$)|(?<=\\p{Ll}{3})\\d{1,2}(?=\\p{Ll}{2})`,
  'gmu',
);
const fewestBare = 2;

/** "It grew by 3.6%1, and wages by 5.3%3last year": a number right behind a sign of per cent is of a note; a word may be glued to it. */
const withoutPercentMarks = (text: string): string =>
  text.replace(percentMark, (_, letter: string | undefined) => (letter === undefined ? '' : ` ${letter}`));

const percentMark = /(?<=(?:^|[\s(])\d{1,3}(?:[.,]\d{1,3})?%)\d{1,2}(?:(\p{Ll})|(?=[\s,.;:)]|$))/gmu;
