/** How many codes of characters a map (ISO 32000-1, 9.7.5) names in its ranges: `<0000> <ffff> <0041>` names 65,536. */
export function mappedCodes(content: string): number {
  let codes = 0;
  // What is behind the end of ranges has none that opens them.
  for (const part of content.split(/\bbegin(?:bf|cid)range\b/).slice(1)) {
    const [ranges = ''] = part.split('end', 1);
    for (const [, low = '', high = ''] of ranges.matchAll(range)) {
      const count = codeOf(high) - codeOf(low) + 1;
      if (count > 0 && count <= largestRange) codes += count;
    }
  }
  return codes;
}

/** PDF.js takes no larger range. */
const largestRange = 2 ** 24;

const range = /<([\da-f\s]{1,20})>\s*<([\da-f\s]{1,20})>\s*(?:<[^<>]*>|\[[^[\]]*\]|\d+)/gi;

const codeOf = (hexadecimal: string): number => Number.parseInt(hexadecimal.replaceAll(/\s/g, ''), 16);
