/** The phrases of a line, parted by "|". */
export const list = (text: string): string[] => text.split('|');

/** Every phrase of one word or more of each list, in their order; an empty word is left out. */
export const phrases = (...parts: readonly string[]): string[] =>
  parts
    .map(list)
    .reduce<string[]>((known, words) => known.flatMap((said) => words.map((word) => `${said} ${word}`.trim())), [''])
    .map((phrase) => phrase.replace(/ {2,}/g, ' '));
