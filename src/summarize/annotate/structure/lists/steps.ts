import { phraseAt, phraseBefore, wordsOf } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import type { Reading } from '../../reading.js';
import type { Series } from '../found.js';

/**
 * Whether a list tells what to do, one thing behind the other: its items are called steps before their numbers, or counted so ("after these five
 * steps"), or it is the numbered list of a guide.
 */
export const areSteps = (reading: Reading, { kind, items }: Series): boolean => {
  const outer = items.filter(({ depth = 0 }) => depth === 0);
  if (kind !== 'list' || outer.length < fewest) return false;
  const isGuide = reading.article.genre === 'notice' || countsSteps(reading, outer.length);
  return outer.every(({ span }) => isCounted(reading, span) && (isGuide || isCalledStep(reading, span)));
};
const fewest = 3;

/** "1. …", "Step 1: …", "**Step 1:** …"; the parts of a paper have letters, or Roman numerals. */
export const isCounted = ({ text }: Reading, { start }: Span): boolean => number.test(before(text, start));
const number = /\d\W{0,5}$/u;

/** The number of an item that is called a step, be it in its marker ("Step 2: Tie up.") or all that it says ("Step 2:"). */
export const stepNumber = ({ text, pack }: Reading, { start }: Span): number | undefined => {
  const line = `${before(text, start)}${text.slice(start, start + longestMarker)}`;
  const [, word = '', number] = calledStep.exec(line) ?? [];
  return pack.stepWords.includes(word.toLowerCase()) ? Number(number) : undefined;
};
const calledStep = /^[\s*_•+–-]*(\p{L}+) (\d{1,2})\b/u;

const isCalledStep = ({ text, pack }: Reading, { start }: Span): boolean => {
  const words = wordsOf(before(text, start).replace(number, '').replace(/\d+$/u, ''));
  return phraseBefore(pack, 'stepWords', words, words.length) > 0;
};

/** "khi đủ năm bước": as many as the list has. */
const countsSteps = ({ sentences, pack }: Reading, count: number): boolean =>
  sentences.some(({ words }) =>
    words.some(({ key }, at) => {
      const number = /^\d{1,2}$/u.test(key) ? Number(key) : pack.numerals[key];
      return number === count && phraseAt(pack, 'stepWords', words, at + 1) > 0;
    }),
  );

/** What stands before an item on its line. */
const before = (text: string, start: number): string =>
  text
    .slice(Math.max(0, start - longestMarker), start)
    .split('\n')
    .at(-1) ?? '';
const longestMarker = 16;
