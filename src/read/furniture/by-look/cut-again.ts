import type { Step } from '../page.js';
import type { Unit } from '../unit.js';

/**
 * What a page shows of its article elsewhere: the words that the article opens with once more, cut off by "…", behind a word or two of the
 * page.
 */
export const cutAgain: Step = ({ units }) => {
  const opening = units.slice(0, linesOfOpening).filter(({ role }) => role === 'passage' || role === 'heading');
  return units.flatMap((unit, index) =>
    unit.role === 'passage' && opening.some((each) => each !== unit && isCutFrom(unit, each))
      ? [[index, 'related'] as const]
      : [],
  );
};

const linesOfOpening = 6;

function isCutFrom({ text, words }: Unit, whole: Unit): boolean {
  if (!/(?:…|\.{3})$/u.test(text)) return false;
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
