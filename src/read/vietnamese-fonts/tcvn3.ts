/**
 * A letter of TCVN 5712:1993, third set ("ABC": .VnTime and the like), as Unicode, by the letter of western Europe that stands
 * in its place; others as they are. Capitals with tones are drawn by fonts of capitals, and have no places of their own.
 */
export const tcvn3Letter = (letter: string): string => letters.get(letter) ?? letter;

/** What may be a letter of this set; the soft hyphen is its ư. */
export const tcvn3Letters =
  /[\u00a1-\u00ae\u00b5-\u00b9\u00bb-\u00be\u00c6-\u00cc\u00ce-\u00d8\u00dc-\u00df\u00e1-\u00ef\u00f1-\u00fe\u03bc]/;

const rows: readonly (readonly [from: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậ'],
  [0xcc, 'è'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const letters: ReadonlyMap<string, string> = new Map([
  ...rows.flatMap(([from, row]) =>
    Array.from(row, (letter, index): [string, string] => [String.fromCharCode(from + index), letter]),
  ),
  // Some programs take the micro sign for the Greek letter.
  ['\u03bc', 'à'],
]);
