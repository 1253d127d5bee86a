import { wordsOf } from '../../language/index.js';
import type { Entry } from '../outline/entry.js';

/**
 * "I count nine years.", set as the answers are: where every other answer is one paragraph, a few words between two of them that are taken up in a few
 * words below ("Nine, if it stays dry. …") are those of who asks.
 */
export function withWordsPutIn(entries: readonly Entry[], places: readonly number[]): readonly number[] {
  const ends = places.map((place, at) => places[at + 1] ?? Math.min(entries.length, place + 2));
  const answers = places.map((place, at) =>
    [...entries.keys()].slice(place + 1, ends[at]).filter((below) => !isInBrackets(entries[below])),
  );
  const single = answers.filter(({ length }) => length === 1).length;
  if (single < fewestSingle || single < (answers.length - 1) * mostSingle) return places;
  const putIn = answers.flatMap(([above, between, below, ...more]) => {
    const [said, taken] = [entries[between ?? -1]?.text ?? '', entries[below ?? -1]?.text ?? ''];
    const first = taken.slice(0, taken.search(/[.!](?:\s|$)/u));
    const isPutIn =
      above !== undefined &&
      more.length === 0 &&
      /^[^.?!]+\.$/u.test(said) &&
      wordsOf(said).length <= longestPutIn &&
      taken.length > first.length + 1 &&
      first !== '' &&
      wordsOf(first).length <= longestPutIn;
    return isPutIn && between !== undefined ? [between] : [];
  });
  return [...places, ...putIn].sort((one, other) => one - other);
}
const fewestSingle = 3;
/** Of all other answers. */
const mostSingle = 0.8;
/** In words, and in syllables. */
const longestPutIn = 8;

const isInBrackets = (entry: Entry | undefined): boolean => /^[[(].*[\])]\.?$/u.test(entry?.text ?? '');
