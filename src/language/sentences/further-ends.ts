import { scriptedPattern } from '../text/scripted.js';

/**
 * Ends of sentences with those that the rules of Unicode leave unparted, since only full stops before a capital are ends to them:
 *
 * - before a number that a small letter follows, "… of them. 31 people left.". A word of two letters or more stands before the stop; whether that
 *   is an abbreviation is for whoever joins;
 * - before a quotation that opens without a space, "… and speed.“We are glad …";
 * - before a word with a capital that a small letter follows, where no space stands behind the stop, "… nuôi bò.Trường hợp này": a name goes on
 *   with a capital, "TP.Hồ Chí Minh", and a name of a program may follow another, "Port.Lock is";
 * - behind three dots in one sign that a capital follows, "… nuôi bò, trồng cỏ… Theo chi cục", as three full stops are.
 *
 * @param ends offsets in order, behind the white space that follows
 */
export const withFurtherEnds = (text: string, ends: readonly number[]): number[] => {
  const more = furtherEnds.flatMap((pattern) =>
    Array.from(text.matchAll(pattern.in(text)), ({ index, 0: found }) => index + found.length),
  );
  return more.length === 0 ? [...ends] : [...new Set([...ends, ...more])].sort((one, other) => one - other);
};

const furtherEnds = [
  scriptedPattern('(?<=\\p{Ll}[.!?])(?=“\\p{Lu})', 'gu'),
  scriptedPattern('(?<=[\\p{L}%][\\p{L}%)][.!?]["”’»)]?)[ \\u00a0]+(?=\\d+(?:[.,]\\d+)*%?[ \\u00a0]\\p{Ll})', 'gu'),
  scriptedPattern('(?<=(?:(?<!\\p{L})\\p{Ll}{2,}|\\p{Lu}{2}|[\\p{Ll}\\d%]\\))\\.)(?=\\p{Lu}\\p{Ll}* \\p{Ll})', 'gu'),
  scriptedPattern('(?<=[\\p{L}\\d)]…["”’»)]?)[ \\u00a0]+(?=["“‘«(]?\\p{Lu})', 'gu'),
];
