import { literal, tokensOf } from '../words.js';

/** The words of a text as they are compared: in small letters, whatever stands between them. */
export type Words = readonly string[];

export const wordsOfText = (text: string): Words => tokensOf(text).map((token) => literal(text, token));

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
   * The known texts that words are made of, one behind the other with nothing between them, in as few as possible;
   * undefined where they say anything else. Pieces alone make nothing: they might be what somebody left of a line.
   */
  readonly partsOf: (words: Words) => readonly string[] | undefined;
  /** A known text that begins with these words: what was too long for its place is cut with "…". */
  readonly begunWith: (words: Words) => string | undefined;
}

export const phrasesOf = ({ lines, names, pieces }: KnownTexts): Phrases => {
  const byFirst = grouped([...lines, ...names, ...pieces]);
  const [said, named] = [new Set(lines.map(keyOf)), new Set(names.map(keyOf))];
  return {
    partsOf: (words) => {
      const parts = fewestParts(words, byFirst);
      if (parts === undefined || parts.length === 1) return parts;
      return parts.some((part) => said.has(part)) || parts.every((part) => named.has(part)) ? parts : undefined;
    },
    begunWith: (words) =>
      (byFirst.get(words[0] ?? '') ?? [])
        .filter((phrase) => words.every((word, index) => phrase[index] === word))
        .map(keyOf)[0],
  };
};

/** Phrases by their first word, each once. */
const grouped = (phrases: readonly Words[]): ReadonlyMap<string, readonly Words[]> => {
  const byFirst = new Map<string, Words[]>();
  for (const words of new Map(phrases.map((phrase) => [keyOf(phrase), phrase])).values()) {
    const [first] = words;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
};

const fewestParts = (words: Words, byFirst: ReadonlyMap<string, readonly Words[]>): readonly string[] | undefined => {
  if (words.length === 0) return undefined;
  const best: (readonly string[] | undefined)[] = [[]];
  for (const [at, word] of words.entries()) {
    const before = best[at];
    if (before === undefined || before.length === mostParts) continue;
    for (const phrase of byFirst.get(word) ?? []) {
      const end = at + phrase.length;
      const isFewer = (best[end]?.length ?? Infinity) > before.length + 1;
      if (isFewer && phrase.every((one, index) => words[at + index] === one)) best[end] = [...before, keyOf(phrase)];
    }
  }
  return best[words.length];
};

/** A label, a date, a line and who says it. */
const mostParts = 4;
