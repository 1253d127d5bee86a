/**
 * A text without the stars that part two of its passages where they came onto the line of the second: "* * * A tension has always existed". Below or
 * above another line that a star opens they are items within items.
 */
export function withoutLeadingRules(text: string): string {
  if (!leadingRule.test(text)) return text;
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const isAmong = opensWithStar.test(nearest(lines, index, -1)) || opensWithStar.test(nearest(lines, index, 1));
      return isAmong ? line : line.replace(leadingRule, '');
    })
    .join('\n');
}

const leadingRule = /^[ \t]{0,8}(?:\*[ \t]{1,3}){2,6}(?=["“‘'«„¿¡(]?[\p{L}\p{N}])/mu;
const opensWithStar = /^\s{0,16}\*\s/u;

/** The line next to it that is not blank, which stands no further than one that is. */
const nearest = (lines: readonly string[], index: number, step: number): string => {
  const next = lines[index + step] ?? '';
  return next.trim() === '' ? (lines[index + 2 * step] ?? '') : next;
};
