import { scriptedPattern, startsLowerCase, startsUpperCase } from '../../../language/index.js';
import { isMostlyCapitals } from '../title-shape.js';

/** A line of a printed page, as far as its breaks are told from it. */
export interface PrintedLine {
  readonly content: string;
  /** Begins a block of its own, whatever stands before it. */
  readonly opens: boolean;
}

/**
 * How far the lines of a printed page reach, whose letters are not equally wide: nine in ten of those that a sentence surely goes on from. On a page that is
 * set in capitals no small letter tells that.
 */
export function printedReach(lines: readonly PrintedLine[]): number | undefined {
  const isInCapitals = isSetInCapitals(lines);
  const reaches = lines.flatMap(({ content }, index) => {
    const next = lines[index + 1];
    const isSure =
      next !== undefined &&
      content.length >= shortestWrapped &&
      content.length <= longestWrapped &&
      inSentence.test(content) &&
      !next.opens &&
      (startsLowerCase(next.content) || (isInCapitals && startsUpperCase(next.content)));
    return isSure ? [reachOf(content, next.content)] : [];
  });
  if (reaches.length < fewestPrinted) return undefined;
  return reaches.sort((first, second) => first - second)[Math.floor(reaches.length / 10)];
}

/** Nearly all of its long lines are: a page of headings has others. */
function isSetInCapitals(lines: readonly PrintedLine[]): boolean {
  const long = lines.filter(({ content }) => content.length >= shortestWrapped);
  return long.filter(({ content }) => isMostlyCapitals(content)).length >= long.length * nearlyAll;
}

/** Whether a line reached as far as all others of its page, so that a name or a number may go on from it: "… of the Minister of" / "Harbours …". */
export function reachesOn(line: string, next: string, reach: number | undefined): boolean {
  if (reach === undefined || !inSentence.test(line)) return false;
  const isApart = isMostlyCapitals(line) !== isMostlyCapitals(next) || isLabelled.test(next);
  return !isApart && line.length <= longestWrapped && reachOf(line, next) >= reach * nearlyAll;
}

/** With the first word of the next line. */
const reachOf = (line: string, next: string): number => line.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0);

/** Whether a line ends as one does within its sentence. */
export const inSentence = scriptedPattern('[\\p{L}\\p{N},]$');

/** What stands behind a word or two and a colon. */
export const isLabelled = /^\p{Lu}[\p{L} ]{1,24}: /u;

const fewestPrinted = 12;
/** In letters, of a line that was broken at the width of its page. */
export const shortestWrapped = 50;
export const longestWrapped = 100;
/** Of the reach, as letters are not equally wide; of lines. */
const nearlyAll = 0.92;
