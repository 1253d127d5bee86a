/**
 * Text without the spaces inside its typed quotation marks (`" like this "`, `' this '`), as word segmenters and some content systems
 * leave them. Where the marks of a line do not pair, or one stands between two words without a space on either side, the line is left.
 */
export const withoutSpacesInQuotes = (text: string): string =>
  !hasSpaced.test(text)
    ? text
    : text
        .split('\n')
        .map((line) => (hasSpaced.test(line) ? closedUp(line).replace(spacedSingle, "'$1'") : line))
        .join('\n');

const hasSpaced = /["“'] | ["”']/u;

/** An apostrophe pairs with nothing, and a foot is no mark: single marks are told by a space on both their sides. */
const spacedSingle = /(?<=^|[^\d\s] |^ *[-–—] |\()' (?=[^\s'])([^'\n]{1,200}?[^\s']) '(?=$|[\s.,;:!?)])/gu;

/** Double marks, in pairs from the beginning of a line. */
function closedUp(line: string): string {
  const parts = line.split(/(["“”])/u);
  const isPaired = parts.length % 4 === 1 && parts.every((part, index) => index % 2 === 0 || isInPlace(parts, index));
  return isPaired ? parts.map((part, index) => (index % 4 === 2 ? part.trim() : part)).join('') : line;
}

/** Whether the mark opens or closes, by its kind and by what stands outside it: behind a number it may be an inch. */
function isInPlace(parts: readonly string[], index: number): boolean {
  const opens = index % 4 === 1;
  if (parts[index] === (opens ? '”' : '“')) return false;
  const outside = parts[opens ? index - 1 : index + 1] ?? '';
  return outside === '' || (opens ? /(?<!\d)\s$|[([—–/-]$/u.test(outside) : /^[\s.,;:!?)\]…—–/-]/u.test(outside));
}
