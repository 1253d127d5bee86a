import { wordsOf } from '../../../language/index.js';
import type { Step } from '../page.js';
import type { Unit } from '../unit.js';

/**
 * What a page shows of its article elsewhere: the words that the article opens with once more, cut off by "…", behind a word or two of the
 * page.
 */
export const cutAgain: Step = ({ units, text }) => {
  const opening = units.slice(0, linesOfOpening).filter(({ role }) => role === 'passage' || role === 'heading');
  const isTeaser = (unit: Unit, index: number): boolean =>
    opening.some((each) => each !== unit && isCutFrom(unit, each)) ||
    (text !== undefined && index < linesOfOpening && opensText(unit, text));
  return units.flatMap((unit, index) =>
    unit.role === 'passage' && isTeaser(unit, index) ? [[index, 'related'] as const] : [],
  );
};

/** What a page shows above its article: the captions and paragraphs below it, one behind the other, cut off by "…". */
function opensText({ text: line, words, end }: Unit, text: string): boolean {
  if (!isCutOff(line) || words.length <= fewestAgain || words.length > mostOfTeaser) return false;
  const keys = words.slice(0, -1).map(({ key }) => key);
  const below = wordsOf(text.slice(end, end + line.length * mostBetween)).map(({ key }) => key);
  return below.some((_, at) => sameFrom(keys, 0, below, at));
}
/** In words. */
const mostOfTeaser = 200;
/** Pictures that are told of stand between. */
const mostBetween = 4;

const isCutOff = (line: string): boolean => /(?:…|\.{3})$/u.test(line);

const linesOfOpening = 6;

function isCutFrom({ text, words }: Unit, whole: Unit): boolean {
  if (!isCutOff(text)) return false;
  // The last may be cut, and the first be glued to what the page says.
  const keys = words.slice(0, -1).map(({ key }) => key);
  const own = whole.words.map(({ key }) => key);
  const at = keys.findIndex((_, place) => place <= wordsOfPage && sameFrom(keys, place, own, 0));
  return at >= 0 || sameFrom(keys, 1, own, 1);
}

const wordsOfPage = 8;

const sameFrom = (keys: readonly string[], from: number, own: readonly string[], at: number): boolean =>
  keys.length - from >= fewestAgain && keys.slice(from).every((key, index) => key === own[at + index]);

/** Two lines may open with fewer words. */
const fewestAgain = 8;
