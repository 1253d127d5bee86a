/** How well found texts match expected ones. */
export interface Tally {
  readonly expected: number;
  readonly found: number;
  readonly matched: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

export type Match = (expected: string, found: string) => boolean;

/** Pairs each expected text with at most one found text that matches it, in order. */
export const tally = (expected: readonly string[], found: readonly string[], match: Match): Tally => {
  const left = [...found];
  const missed = expected.filter((one) => {
    const place = left.findIndex((other) => match(one, other));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
  const matched = expected.length - missed.length;
  return { expected: expected.length, found: found.length, matched, missed, extra: left };
};

export const addTallies = (tallies: readonly Tally[]): Tally => ({
  expected: sum(tallies.map((one) => one.expected)),
  found: sum(tallies.map((one) => one.found)),
  matched: sum(tallies.map((one) => one.matched)),
  missed: tallies.flatMap((one) => one.missed),
  extra: tallies.flatMap((one) => one.extra),
});

/** F1 of precision and recall; 1 where nothing was expected and nothing found. */
export const f1 = ({ expected, found, matched }: Pick<Tally, 'expected' | 'found' | 'matched'>): number =>
  expected + found === 0 ? 1 : (2 * matched) / (expected + found);

/** Equal but for normal form, case, white space, quotation marks' shape and punctuation at the end. */
export const sameText: Match = (expected, found) => normalise(expected) === normalise(found);

/** As `sameText`, or 0.8 of the words shared: where an item ends is a matter of taste. */
export const sameItem: Match = (expected, found) => sameText(expected, found) || wordF1(expected, found) >= 0.8;

export const wordF1 = (expected: string, found: string): number => {
  const [wanted, given] = [wordsIn(expected), wordsIn(found)];
  const { matched } = tally(wanted, given, (one, other) => one === other);
  return f1({ expected: wanted.length, found: given.length, matched });
};

export const normalise = (text: string): string => onOneLine(text).replace(/[.,;:!?…]+$/, '');

/** As `normalise`, with the punctuation at the end. */
export const onOneLine = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

const wordsIn = (text: string): string[] => normalise(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
