import { type Key, keyOf, lettersOf, sameKey, withoutMark } from './key.js';

/** The words of a key where they stand in the article, whatever they stand in. */
export function quoted(text: string, [length, hash]: Key): string {
  for (const line of text.split('\n')) {
    const letters = lettersOf(withoutMark(line));
    if (letters.length === length && sameKey([length, hash], keyOf(letters))) return line.slice(0, 90);
  }
  return '(no line of the article)';
}
