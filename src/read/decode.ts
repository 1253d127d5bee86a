import { BriefdeckError } from '../diagnostics/error.js';

/**
 * Bytes of a text file as a string: UTF-8 with or without a byte order mark, UTF-16 with one, or what a server says that it is.
 * Lone surrogates of UTF-16 are kept, for the cleaning to remove.
 *
 * @param told a known label of a character set, which counts where the bytes are not UTF-8: many servers say it of all they have
 * @throws BriefdeckError of kind `input` where the bytes are no such text
 */
export function decodeText(bytes: Uint8Array, name: string, told?: string): string {
  const utf16 = utf16ByMark(bytes);
  if (utf16 !== undefined) return decodeUtf16(bytes.subarray(2), utf16, name);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const decoder = told === undefined ? undefined : new TextDecoder(told);
    if (decoder !== undefined && decoder.encoding !== 'utf-8') return decoder.decode(bytes);
    throw new BriefdeckError('input', 'input.encoding', `${name} is not UTF-8 text.`, {
      hint: 'Save the file as UTF-8 and try again.',
      place: { file: name, line: lineOf(bytes, firstInvalidByte(bytes)) },
      cause,
    });
  }
}

/** Whether the text opens with the mark of UTF-16, and in which byte order. */
export function utf16ByMark(bytes: Uint8Array): 'little' | 'big' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'little';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'big';
  return undefined;
}

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
