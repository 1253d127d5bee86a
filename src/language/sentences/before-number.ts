import { scriptedPattern } from '../text/scripted.js';

/**
 * Ends of sentences with those before a number that a small letter follows, "… of them. 31 people left.", which the rules of Unicode leave
 * unparted. A word of two letters or more stands before the stop; whether that is an abbreviation is for whoever joins.
 *
 * @param ends offsets in order, behind the white space that follows
 */
export const withEndsBeforeNumbers = (text: string, ends: readonly number[]): number[] => {
  const more = Array.from(text.matchAll(beforeNumber.in(text)), ({ index, 0: found }) => index + found.length);
  return more.length === 0 ? [...ends] : [...new Set([...ends, ...more])].sort((one, other) => one - other);
};

const beforeNumber = scriptedPattern(
  '(?<=[\\p{L}%][\\p{L}%)][.!?]["”’»)]?)[ \\u00a0]+(?=\\d+(?:[.,]\\d+)*%?[ \\u00a0]\\p{Ll})',
  'gu',
);
