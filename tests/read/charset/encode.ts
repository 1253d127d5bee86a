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
  }
  const places = new Map(
    Array.from({ length: 256 }, (_, place): [string, number] => [
      decodeIn(Uint8Array.of(place), charsetNamed(charset) ?? charset),
      place,
    ]),
  );
  return Buffer.from(
    Array.from(text).flatMap((character) =>
      (places.has(character) ? [character] : apart(character)).map((piece) => places.get(piece) ?? 0x3f),
    ),
  );
}

/** A letter, and its tone as a character of its own. */
function apart(character: string): string[] {
  const [, shape = '', tone = ''] = /^(.*?)([\u0300\u0301\u0303\u0309\u0323])?$/u.exec(toneLast(character)) ?? [];
  return [shape.normalize('NFC'), tone];
}

/** The dot below goes before roofs in normal form D. */
const toneLast = (character: string): string =>
  character.normalize('NFD').replace(/([\u0300\u0301\u0303\u0309\u0323])(.*)$/u, '$2$1');
