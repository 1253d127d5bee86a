import { withoutEscapes } from './without-escapes.js';

/**
 * The streams of a PDF, as they lie in its bytes. Their dictionaries are never compressed themselves, so that all can be seen,
 * also those that nothing refers to.
 */
export function* streamsOf(bytes: Uint8Array): Generator<{ readonly dictionary: string; readonly packed: Buffer }> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = file.indexOf(opening);
  while (at >= 0) {
    const start = at + opening.length + (file[at + opening.length] === 0x0d ? 2 : 1);
    const found = file.indexOf(closing, start);
    const end = found < 0 ? file.length : found;
    const before = file.subarray(Math.max(0, at - longestDictionary), at).toString('latin1');
    const dictionary = withoutEscapes(before.slice(lastObject(before)));
    yield { dictionary, packed: file.subarray(start, end) };
    at = file.indexOf(opening, end + closing.length);
  }
}

/** Where the last object begins: some writers end each word of `12 0 obj` with a line end, others with a space. */
function lastObject(before: string): number {
  const at = Math.max(...[' obj', '\nobj', '\robj', '\tobj'].map((mark) => before.lastIndexOf(mark)));
  return at + 1;
}

const opening = Buffer.from('stream');
const closing = Buffer.from('endstream');
const longestDictionary = 4096;
