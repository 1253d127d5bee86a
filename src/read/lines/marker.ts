import { itemAlphabets, itemLetters, scriptedPattern } from '../../language/index.js';

/** What stands before a list item or a numbered heading: `- `, `• `, `2. `, `b) `, `b1) `, `iii. `, `IV. `, `1.2. `. */
export interface Marker {
  /** As written, without the space behind it. */
  readonly text: string;
  /** Length of the marker and the spaces behind it. */
  readonly length: number;
  /** Letters stand for small Roman numerals too; a chapter has a large one. A decimal has numbers of several levels. */
  readonly style: 'bullet' | 'number' | 'decimal' | 'letter' | 'capital' | 'chapter';
  /** What follows the count: `.`, `)` or `/`, `()` around it, or `-`. Empty for bullets, and for decimals but those with a bracket. */
  readonly stop: string;
  /** Place in the order that the marker may stand for; two readings where a letter is also a Roman numeral. */
  readonly ordinals: readonly number[];
  /** Of a step, where the words behind its name begin. */
  readonly named?: number;
  /** Of a decimal, the numbers of all its levels. */
  readonly path?: readonly number[];
}

/** The marker that a line begins with, when it begins with one and something follows it. */
export function readMarker(line: string): Marker | undefined {
  const bullet = /^(\+{2,3}|[-–—•‣◦▪●·■□▫◆➢➤►✓✔*+]) +(?=\S)/u.exec(line);
  if (bullet !== null) return marker(bullet, 'bullet', '', []);
  const decimal = /^(\d{1,2}(?:\.\d{1,2}){1,4})([.)]) +(?=\S)/.exec(line);
  if (decimal !== null) return decimalMarker(decimal);
  const lettered = numberedLetter.exec(line);
  if (lettered !== null) return marker(lettered, 'number', `${lettered[1] ?? ''})`, [Number(lettered[2])]);
  const count = counted.exec(line);
  if (count === null) return undefined;
  const [whole, bracket, value = '', digits, letter, roman, chapter, mark = ''] = count;
  // "3.5 million" and "i.e." are no items: behind a full stop a space must follow.
  if (mark === '.' && !whole.endsWith(' ')) return undefined;
  // "(651) 296-3353" is a telephone number.
  if (bracket === '(' && digits !== undefined && digits.length > 2) return undefined;
  const stop = bracket === '(' ? `(${mark}` : mark;
  if (digits !== undefined) return numberMarker(count, value, stop);
  if (letter !== undefined) return marker(count, 'letter', stop, [letterOrdinal(letter), romanOrdinal(letter)].flat());
  if (roman !== undefined) return romanMarker(count, 'letter', stop, roman);
  return chapter === undefined ? undefined : romanMarker(count, 'chapter', stop, chapter);
}

/** "b1) ", "b2) ": what stands below "b)" in an act. */
const numberedLetter = new RegExp(`^([${itemLetters.small}])(\\d{1,2})\\) +(?=\\S)`, 'u');
const counted = new RegExp(
  `^(\\(?)((\\d{1,3})[a-z]?|([${itemLetters.small}])|([ivx]{2,6})|([IVX]{1,6}))([.)]) *(?=\\S)`,
  'u',
);
const countedInRow = new RegExp(
  `^((\\d{1,3})|([${itemLetters.small}])|([IVX]{1,6})|([${itemLetters.capital}]))(\\/|[.),-](?= )|(?<=\\d)[.-](?=\\p{Lu}\\p{Ll})(?!\\p{L}+[-‑]\\p{L})| [-–](?= )) *(?=\\S)`,
  'u',
);

/**
 * The same, and those that mean nothing by themselves but in a row of their like: `A. `, `1/ `, `1- `, `I - `, `1.2 ` without a stop,
 * `13-Phòng` and `3.Phòng`, and a dash without a space.
 */
export function readAnyMarker(line: string): Marker | undefined {
  const plain = readMarker(line);
  if (plain !== undefined) return plain;
  const dash = /^([-–+•])(?=[\p{Lu}\p{Lt}])/u.exec(line);
  if (dash !== null) return marker(dash, 'bullet', '', []);
  const decimal = decimalNumber.exec(line);
  if (decimal !== null) return decimalMarker(decimal);
  const count = countedInRow.exec(line);
  if (count === null) return undefined;
  const [, value = '', digits, letter, chapter, capital, mark = ''] = count;
  if (mark === ',' && letter === undefined) return undefined;
  const stop = mark === ',' ? ')' : mark.trim().replace('–', '-');
  if (/^ [-–]/.test(mark) && chapter === undefined && capital === undefined) return undefined;
  if (stop === '/' && !count[0].endsWith(' ') && !/^[\p{Lu}\p{Lt}]/u.test(line.slice(count[0].length)))
    return undefined;
  if (digits !== undefined) return marker(count, 'number', stop, [Number(value)]);
  if (letter !== undefined) return marker(count, 'letter', stop, [letterOrdinal(letter), romanOrdinal(letter)].flat());
  if (chapter !== undefined) return romanMarker(count, 'chapter', stop, chapter);
  return marker(count, 'capital', stop, letterOrdinal((capital ?? '').toLowerCase()));
}

const decimalNumber = scriptedPattern('^(\\d{1,2}(?:\\.\\d{1,2}){1,4})() +(?=["“«„]?[\\p{Lu}\\p{Lt}\\p{Lo}])');

/** Whether `next` carries on the count that `previous` is part of. */
export function follows(previous: Marker, next: Marker): boolean {
  if (previous.style === 'bullet' || next.style === 'bullet') return previous.text === next.text;
  if (previous.style !== next.style || previous.stop !== next.stop) return false;
  if (previous.path !== undefined && next.path !== undefined) return followsPath(previous.path, next.path);
  return previous.ordinals.some((ordinal) => next.ordinals.some((other) => other > ordinal && other <= ordinal + 1));
}

/** Whether a count may begin with this marker. */
export const startsCount = (marker: Marker): boolean => marker.style === 'bullet' || marker.ordinals.includes(1);

function marker(match: RegExpExecArray, style: Marker['style'], stop: string, ordinals: number[]): Marker {
  return { text: match[0].trimEnd(), length: match[0].length, style, stop, ordinals };
}

/** Behind 2 may come 2a, which was put in later. */
function numberMarker(match: RegExpExecArray, value: string, stop: string): Marker {
  const number = Number.parseInt(value, 10);
  return marker(match, 'number', stop, /\d$/.test(value) ? [number] : [number + 0.5]);
}

/** What is no number is no marker: "XXXX". */
function romanMarker(
  match: RegExpExecArray,
  style: Marker['style'],
  stop: string,
  numeral: string,
): Marker | undefined {
  const ordinals = romanOrdinal(numeral.toLowerCase());
  return ordinals.length === 0 ? undefined : marker(match, style, stop, ordinals);
}

function decimalMarker(match: RegExpExecArray): Marker {
  const path = (match[1] ?? '').split('.').map(Number);
  // One count is typed with and without the last stop: "2.1.2 …", "2.1.3. …".
  return { ...marker(match, 'decimal', match[2] === ')' ? ')' : '', path.slice(-1)), path };
}

/** 1.2 carries on 1.1, and so does 2.1, which opens the next part of the level above. */
function followsPath(previous: readonly number[], next: readonly number[]): boolean {
  if (previous.length !== next.length) return false;
  const at = next.findIndex((number, level) => number !== previous[level]);
  if (at < 0 || next[at] !== (previous[at] ?? 0) + 1) return false;
  return next.slice(at + 1).every((number) => number === 1);
}

/** What a letter may count in one alphabet or the other. */
function letterOrdinal(letter: string): number[] {
  return Object.values(itemAlphabets)
    .map((alphabet) => alphabet.indexOf(letter) + 1)
    .filter((ordinal) => ordinal > 0);
}

/** Those that are made of I, V and X. */
function romanOrdinal(numeral: string): number[] {
  const match = /^(x{0,3})(ix|iv|v?i{0,3})$/.exec(numeral);
  if (match === null || numeral === '') return [];
  const [, tens = '', ones = ''] = match;
  const one = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].indexOf(ones);
  return [10 * tens.length + one];
}
