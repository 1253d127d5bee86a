/** The word most like what was written, if one is like enough to be meant. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(written.length / 3)) + 1;
  for (const word of words) {
    const changes = distance(written.toLowerCase(), word.toLowerCase());
    if (changes < least) [best, least] = [word, changes];
  }
  return best;
}

/** One plain sentence that helps out of a wrong word. */
export function suggest(written: string, words: readonly string[]): string {
  const meant = nearest(written, words);
  return meant === undefined ? `Write one of: ${listed(words)}.` : `Did you mean "${meant}"?`;
}

/** Words as a list, in quotation marks where one of them holds a comma; of many as many as a line holds, and how many more there are. */
export function listed(words: readonly string[]): string {
  const isParted = words.some((word) => word.includes(','));
  const written = words.map((word) => (isParted ? `"${word}"` : word));
  let length = 0;
  const fitting = written.findIndex((word) => (length += word.length + 2) > longestList);
  const shown = fitting < 0 ? written : written.slice(0, Math.max(1, fitting));
  const others = written.length - shown.length;
  return `${shown.join(', ')}${others === 0 ? '' : `, or one of ${others} more`}`;
}

/** In characters; the reporters leave out the middle of what is far longer. */
const longestList = 240;

/** Levenshtein's edit distance: inserted, deleted or changed characters. */
function distance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const changed = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}
