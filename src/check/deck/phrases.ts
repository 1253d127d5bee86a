import { addToGroup } from '../../model/collections/add-to-group.js';
import { literal, tokensOf } from '../words/words.js';

/** The words of a text as they are compared: in small letters, whatever stands between them. */
export type Words = readonly string[];

/** The words of a text as they are compared with the article. */
export const wordsOfText = (text: string): Words => tokensOf(text).map((token) => literal(text, token));

/** Words as one key of a map. */
export const keyOf = (words: Words): string => words.join(' ');

/** Texts that a deck of a Briefing may show. */
export interface KnownTexts {
  /** What says something by itself. */
  readonly lines: readonly Words[];
  /** Labels and names: they stand beside lines and one another. */
  readonly names: readonly Words[];
  /** Parts of lines, which stand alone or beside a line: a lead, a number, a date. */
  readonly pieces: readonly Words[];
}

export interface Phrases {
  /**
   * The known texts that words are made of, one behind the other with nothing between them: a line among them where that is
   * possible, and as few as possible. Undefined where they say anything else. Pieces alone make nothing: they might be what
   * somebody left of a line.
   *
   * @param isCut the last of them may be cut anywhere, as what is too long for its place ends in "…"
   */
  readonly partsOf: (words: Words, isCut?: boolean) => readonly string[] | undefined;
}

/** Looks texts of a deck up among those that it may show: whole, cut, or joined of several. */
export const phrasesOf = (known: KnownTexts): Phrases => {
  const byFirst = grouped([...known.lines, ...known.names, ...known.pieces]);
  const [said, named] = [new Set(known.lines.map(keyOf)), new Set(known.names.map(keyOf))];
  return {
    partsOf: (words, isCut = false) => {
      const ways = waysThrough(words, byFirst, said);
      const { withLine, without } = ways[words.length] ?? {};
      if (words.length > 0 && withLine !== undefined) return withLine;
      if (
        words.length > 0 &&
        without !== undefined &&
        (without.length === 1 || without.every((part) => named.has(part)))
      )
        return without;
      return isCut ? cutParts(words, ways, byFirst) : undefined;
    },
  };
};

/** Phrases by their first word, each once. */
const grouped = (phrases: readonly Words[]): ReadonlyMap<string, readonly Words[]> => {
  const byFirst = new Map<string, Words[]>();
  for (const words of new Map(phrases.map((phrase) => [keyOf(phrase), phrase])).values()) {
    const [first] = words;
    if (first !== undefined) addToGroup(byFirst, first, words);
  }
  return byFirst;
};

/** The fewest phrases that words up to some place are made of, with a line among them and without. */
interface Ways {
  withLine?: readonly string[] | undefined;
  without?: readonly string[] | undefined;
}

const waysThrough = (
  words: Words,
  byFirst: ReadonlyMap<string, readonly Words[]>,
  said: ReadonlySet<string>,
): readonly (Ways | undefined)[] => {
  const ways: (Ways | undefined)[] = [{ without: [] }];
  for (const [at, word] of words.entries()) {
    const { withLine, without } = ways[at] ?? {};
    for (const phrase of withLine === undefined && without === undefined ? [] : (byFirst.get(word) ?? [])) {
      if (!phrase.every((one, index) => words[at + index] === one)) continue;
      const key = keyOf(phrase);
      const ends = (ways[at + phrase.length] ??= {});
      ends.withLine = fewer(ends.withLine, withLine, key);
      if (said.has(key)) ends.withLine = fewer(ends.withLine, without, key);
      else ends.without = fewer(ends.without, without, key);
    }
  }
  return ways;
};

const fewer = (
  known: readonly string[] | undefined,
  before: readonly string[] | undefined,
  key: string,
): readonly string[] | undefined =>
  before === undefined || before.length >= Math.min(mostParts, (known?.length ?? Infinity) - 1)
    ? known
    : [...before, key];

/** A label, a date, a line and who says it; on a cover without places for them all that is said of a briefing. */
const mostParts = 5;

const cutParts = (
  words: Words,
  ways: readonly (Ways | undefined)[],
  byFirst: ReadonlyMap<string, readonly Words[]>,
): readonly string[] | undefined => {
  for (const [at, way] of ways.entries()) {
    const rest = words.slice(at);
    const before = way?.withLine ?? way?.without;
    if (before === undefined || rest.length === 0) continue;
    const last = rest.length - 1;
    const candidates = last === 0 ? [...byFirst.values()].flat() : (byFirst.get(rest[0] ?? '') ?? []);
    // A heading, rather than the line that begins with it.
    const [begun] = candidates
      .filter((phrase) =>
        rest.every(
          (word, index) => phrase[index] === word || (index === last && (phrase[index] ?? '').startsWith(word)),
        ),
      )
      .toSorted((one, other) => one.length - other.length);
    if (begun !== undefined) return [...before, keyOf(begun)];
  }
  return undefined;
};

/** Whether two texts have the same words, in the same order. */
export const sameWords = (one: string, other: string): boolean => keyOf(wordsOfText(one)) === keyOf(wordsOfText(other));
