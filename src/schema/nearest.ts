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
  return meant === undefined ? `Write one of: ${words.join(', ')}.` : `Did you mean "${meant}"?`;
}

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
