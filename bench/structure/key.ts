// Texts are compared, and kept in marks.jsonl, as a length and a hash of their letters and digits: no words of other people's.

/** How many letters and digits (UTF-16 units of them in small letters), and their rolling hash. */
export type Key = readonly [length: number, hash: number];

const BASE = 257;
const MODULUS = 4_294_967_291;

/** Letters and digits alone, in small letters: line breaks, marks and quotation marks differ from reader to reader. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

export const keyOf = (letters: string): Key => [letters.length, hashOf(letters)];

export const sameKey = (one: Key, other: Key): boolean => one[0] === other[0] && one[1] === other[1];

/** How often letters of this length and hash stand in a text's letters, none of them over another. */
export function occurrences(letters: string, [length, hash]: Key): number {
  if (length === 0 || length > letters.length) return 0;
  let leading = 1;
  for (let i = 1; i < length; i += 1) leading = (leading * BASE) % MODULUS;
  let count = 0;
  let current = hashOf(letters.slice(0, length));
  let free = 0;
  for (let start = 0; ; start += 1) {
    if (current === hash && start >= free) {
      count += 1;
      free = start + length;
    }
    if (start + length >= letters.length) return count;
    const without = (current + MODULUS - ((letters.charCodeAt(start) * leading) % MODULUS)) % MODULUS;
    current = (without * BASE + letters.charCodeAt(start + length)) % MODULUS;
  }
}

const MARK =
  /^\s*(?:[-+*•–◦▪]+|\(?(?:\d+(?:\.\d+)*|[a-zđ]|[ivxlc]+|Q\d+)[.)\]]|\[\d+\]|(?:Điều|Chương|Mục|Phần|Khoản|Part|Section|Step)\s+(?:\d+|[IVXLC]+)\s*[.:]?)\s*(?=\S)/iu;

/** A heading or an item without its number; a number that stands alone is all that there is. */
export function withoutMark(text: string): string {
  const rest = text.replace(MARK, '');
  return lettersOf(rest) === '' ? text : rest;
}

function hashOf(letters: string): number {
  let hash = 0;
  for (let i = 0; i < letters.length; i += 1) hash = (hash * BASE + letters.charCodeAt(i)) % MODULUS;
  return hash;
}
