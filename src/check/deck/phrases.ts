import { literal, tokensOf } from '../words.js';

/** The words of a text as they are compared: in small letters, whatever stands between them. */
export type Words = readonly string[];

export const wordsOfText = (text: string): Words => tokensOf(text).map((token) => literal(text, token));

export const keyOf = (words: Words): string => words.join(' ');

/** What a deck of a Briefing may say, ready to be recognised in what one says now. */
export interface Phrases {
  /**
   * The phrases that a text is made of, one after the other with nothing between them, in as few as possible; undefined
   * where it says anything else.
   */
  readonly partsOf: (words: Words) => readonly string[] | undefined;
  /** A phrase that begins with these words: what was too long for its place is cut with "…". */
  readonly begunWith: (words: Words) => string | undefined;
}

export const phrasesOf = (known: readonly Words[]): Phrases => {
  const phrases = new Map(known.map((words) => [keyOf(words), words]));
  phrases.delete('');
  const byFirst = new Map<string, Words[]>();
  for (const words of phrases.values()) {
    const first = words[0] ?? '';
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [words]);
    else others.push(words);
  }
  const partsOf = (words: Words): readonly string[] | undefined => {
    if (words.length === 0) return undefined;
    // best[n]: the fewest phrases that the first n words are made of.
    const best: ((readonly string[]) | undefined)[] = [[]];
    for (let at = 0; at < words.length; at += 1) {
      const before = best[at];
      if (before === undefined || before.length === mostParts) continue;
      for (const phrase of byFirst.get(words[at] ?? '') ?? []) {
        const end = at + phrase.length;
        const shorter = (best[end]?.length ?? Infinity) > before.length + 1;
        if (shorter && phrase.every((word, index) => words[at + index] === word)) best[end] = [...before, keyOf(phrase)];
      }
    }
    return best[words.length];
  };
  const begunWith = (words: Words): string | undefined =>
    (byFirst.get(words[0] ?? '') ?? [])
      .filter((phrase) => phrase.length >= words.length && words.every((word, index) => phrase[index] === word))
      .map(keyOf)[0];
  return { partsOf, begunWith };
};

/** A label, a lead, a line and who says it. */
const mostParts = 4;
