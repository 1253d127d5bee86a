import { BriefdeckError } from '../../diagnostics/error.js';
import { charsetNamed, decodeIn } from '../charset/charsets.js';
import type { CharsetWish, Decoded } from '../charset/decoded.js';
import { doubtsOf } from '../charset/doubts.js';
import { speaksForVietnamese } from '../charset/guess.js';
import { isShifted } from '../charset/iso-2022-jp.js';
import { utf16Order } from '../charset/utf16.js';
import { isFontText } from '../vietnamese-fonts/to-unicode.js';

/**
 * Bytes of a text file as a string: in the character set that a person names, else UTF-16 or UTF-8, else what a server says that
 * it is, else the letters of an old Vietnamese font. Lone surrogates of UTF-16 are kept, for the cleaning to remove.
 *
 * @throws BriefdeckError `input.encoding` where the bytes are no such text
 */
export function decodeArticle(bytes: Uint8Array, name: string, { told, named }: CharsetWish = {}): Decoded {
  if (named !== undefined && !named.startsWith('utf-')) {
    const text = decodeIn(bytes, named);
    return { text, diagnostics: doubtsOf(text, named, 'named') };
  }
  if (named !== undefined && named !== 'utf-8')
    return plain(decodeUtf16(withoutMark(bytes), named === 'utf-16be' ? 'big' : 'little', name));
  const declared = told === undefined ? undefined : charsetNamed(told);
  const isUtf8 = named === 'utf-8' || declared === undefined || declared.startsWith('utf-');
  if (named === undefined && isShifted(bytes)) return plain(decodeIn(bytes, 'iso-2022-jp'));
  try {
    return plain(decodeText(bytes, name));
  } catch (cause) {
    if (!isUtf8) {
      const text = decodeIn(bytes, declared);
      if (declared === 'windows-1258' && isFontText(decodeIn(bytes, 'windows-1252')))
        return plain(decodeIn(bytes, 'windows-1252'));
      // A server that says the western set says it of all it has.
      if (declared !== 'windows-1252' || !speaksForVietnamese(text) || isFontText(text))
        return { text, diagnostics: doubtsOf(text, declared, 'declared') };
      const vietnamese = decodeIn(bytes, 'windows-1258');
      return { text: vietnamese, diagnostics: doubtsOf(vietnamese, 'windows-1258', 'guessed') };
    }
    const text = named === undefined && utf16Order(bytes) === undefined ? decodeIn(bytes, 'windows-1252') : '';
    if (isFontText(text)) return plain(text);
    throw cause;
  }
}

const plain = (text: string): Decoded => ({ text, diagnostics: [] });

/**
 * Bytes as UTF-8 or UTF-16, with or without a byte order mark.
 *
 * @throws BriefdeckError `input.encoding` where the bytes are no such text
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const utf16 = utf16Order(bytes);
  if (utf16 !== undefined) return decodeUtf16(withoutMark(bytes), utf16, name);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new BriefdeckError('input', 'input.encoding', `${name} is not UTF-8 text.`, {
      hint: 'Save the file as UTF-8 and try again, or name its character set with --encoding.',
      place: { file: name, line: lineOf(bytes, firstInvalidByte(bytes)) },
      cause,
    });
  }
}

const withoutMark = (bytes: Uint8Array): Uint8Array =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) ? bytes.subarray(2) : bytes;

function decodeUtf16(bytes: Uint8Array, order: 'little' | 'big', name: string): string {
  if (bytes.length % 2 === 1) {
    throw new BriefdeckError('input', 'input.encoding', `${name} is UTF-16 text that breaks off within a character.`, {
      hint: 'Copy or save the file again.',
    });
  }
  // A copy: swapping is done in place, and the caller's bytes are not ours.
  const copy = Buffer.from(bytes);
  return (order === 'little' ? copy : copy.swap16()).toString('utf16le');
}

/** The line, from 1, that the byte at `index` stands on. */
const lineOf = (bytes: Uint8Array, index: number): number =>
  bytes.subarray(0, index).reduce((line, byte) => line + (byte === 0x0a ? 1 : 0), 1);

/** Index of the first byte that is no part of well-formed UTF-8. */
function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isUtf8Prefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether the bytes are well-formed UTF-8 that may break off within its last character. */
function isUtf8Prefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
