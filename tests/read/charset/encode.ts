import { charsetNamed, decodeIn } from '../../../src/read/charset/charsets.js';

/** Text as bytes of a set that our programs only read: what a browser or an editor of that time wrote. */
export function encodeIn(text: string, charset: string): Buffer {
  switch (charset) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'font':
      // Letters of fonts stand in the places of western ones.
      return Buffer.from(text, 'latin1');
    case 'iso-2022-jp':
      return shifted(text);
  }
  const places = placesIn(charset);
  return Buffer.from(
    Array.from(text).flatMap((character) =>
      (places.has(character) ? [character] : apart(character)).flatMap((piece) => places.get(piece) ?? [0x3f]),
    ),
  );
}

/** The bytes of each character of a set, as its decoder knows them. */
function placesIn(charset: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(charset);
  if (known !== undefined) return known;
  const name = charsetNamed(charset) ?? charset;
  const bytes = Array.from({ length: 256 }, (_, place) => place);
  const pairs = wide.has(charset)
    ? bytes.slice(0x81).flatMap((first) => bytes.slice(0x40).map((second) => [first, second]))
    : [];
  const table = new Map<string, readonly number[]>();
  // The first place of a character is the usual one.
  for (const place of [...bytes.map((byte) => [byte]), ...pairs]) {
    const character = decodeIn(Uint8Array.from(place), name);
    if (Array.from(character).length === 1 && character !== '\ufffd' && !table.has(character))
      table.set(character, place);
  }
  tables.set(charset, table);
  return table;
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();
const wide: ReadonlySet<string> = new Set(['shift_jis', 'euc-jp', 'gbk', 'gb18030', 'big5', 'euc-kr']);

/** Mail in Japanese: the bytes of EUC without their highest bit, between marks that say so. */
const shifted = (text: string): Buffer =>
  Buffer.from(
    text.replace(/[^\0-\u007f]+/gu, (japanese) => {
      const bytes = Array.from(encodeIn(japanese, 'euc-jp'), (byte) => String.fromCharCode(byte & 0x7f));
      return `\u001b$B${bytes.join('')}\u001b(B`;
    }),
    'latin1',
  );

/** A letter, and its tone as a character of its own. */
function apart(character: string): string[] {
  const [, shape = '', tone = ''] = /^(.*?)([\u0300\u0301\u0303\u0309\u0323])?$/u.exec(toneLast(character)) ?? [];
  return [shape.normalize('NFC'), tone];
}

/** The dot below goes before roofs in normal form D. */
const toneLast = (character: string): string =>
  character.normalize('NFD').replace(/([\u0300\u0301\u0303\u0309\u0323])(.*)$/u, '$2$1');
