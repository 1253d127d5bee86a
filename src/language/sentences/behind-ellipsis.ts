import { scriptedPattern } from '../text/scripted.js';

/**
 * Ends of sentences with those behind three dots in one sign that a capital follows, "… nuôi bò, trồng cỏ… Theo chi cục": the rules of Unicode
 * know only full stops as ends, so that three of them part what the one sign does not.
 *
 * @param ends offsets in order, behind the white space that follows
 */
export const withEndsBehindEllipsis = (text: string, ends: readonly number[]): number[] => {
  const more = Array.from(text.matchAll(behindEllipsis.in(text)), ({ index, 0: found }) => index + found.length);
  return more.length === 0 ? [...ends] : [...new Set([...ends, ...more])].sort((one, other) => one - other);
};

const behindEllipsis = scriptedPattern('(?<=[\\p{L}\\d)]…["”’»)]?)[ \\u00a0]+(?=["“‘«(]?\\p{Lu})', 'gu');
