/** What stands before a list item or a numbered heading: `- `, `• `, `2. `, `b) `, `iii. `, `IV. `. */
export interface Marker {
  /** As written, without the space behind it. */
  readonly text: string;
  /** Length of the marker and the spaces behind it. */
  readonly length: number;
  /** Letters stand for small Roman numerals too; a chapter has a large one. */
  readonly style: 'bullet' | 'number' | 'letter' | 'chapter';
  /** What follows the count: `.` or `)`. Empty for bullets. */
  readonly stop: string;
  /** Place in the order that the marker may stand for; two readings where a letter is also a Roman numeral. */
  readonly ordinals: readonly number[];
}

/** The marker that a line begins with, when it begins with one and something follows it. */
export function readMarker(line: string): Marker | undefined {
  const bullet = /^([-–—•‣◦▪●*+]) +(?=\S)/u.exec(line);
  if (bullet !== null) return marker(bullet, 'bullet', '', []);
  const count = /^\(?((\d{1,3})|([a-zđ])|([ivx]{2,5})|([IVX]{1,5}))([.)]) *(?=\S)/u.exec(line);
  if (count === null) return undefined;
  const [whole, value = '', digits, letter, roman, chapter, stop = ''] = count;
  // "3.5 million" and "i.e." are no items: behind a full stop a space must follow.
  if (stop === '.' && !whole.endsWith(' ')) return undefined;
  if (digits !== undefined) return marker(count, 'number', stop, [Number(value)]);
  if (letter !== undefined) return marker(count, 'letter', stop, [letterOrdinal(letter), romanOrdinal(letter)].flat());
  if (roman !== undefined) return marker(count, 'letter', stop, romanOrdinal(roman));
  return chapter === undefined ? undefined : marker(count, 'chapter', stop, romanOrdinal(chapter.toLowerCase()));
}

/** Whether `next` carries on the count that `previous` is part of. */
export function follows(previous: Marker, next: Marker): boolean {
  if (previous.style === 'bullet' || next.style === 'bullet') return previous.text === next.text;
  if (previous.style !== next.style || previous.stop !== next.stop) return false;
  return previous.ordinals.some((ordinal) => next.ordinals.includes(ordinal + 1));
}

/** Whether a count may begin with this marker. */
export const startsCount = (marker: Marker): boolean => marker.style === 'bullet' || marker.ordinals.includes(1);

function marker(match: RegExpExecArray, style: Marker['style'], stop: string, ordinals: number[]): Marker {
  return { text: match[0].trimEnd(), length: match[0].length, style, stop, ordinals };
}

/** Both alphabets in use: the Latin one, and the Vietnamese count a, b, c, d, đ, e. */
function letterOrdinal(letter: string): number[] {
  const latin = 'abcdefghijklmnopqrstuvwxyz'.indexOf(letter) + 1;
  const vietnamese = 'abcdđeghiklmnopqrstuvxy'.indexOf(letter) + 1;
  return [latin, vietnamese].filter((ordinal) => ordinal > 0);
}

function romanOrdinal(numeral: string): number[] {
  const ordinal = romanNumerals.indexOf(numeral) + 1;
  return ordinal > 0 ? [ordinal] : [];
}

const romanNumerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];
