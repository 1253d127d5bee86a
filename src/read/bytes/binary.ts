import { describeCompoundFile, describePackage } from './describe-office.js';

/** What a file is, and what to do where it can't be read. */
export interface Described {
  readonly what: string;
  readonly hint?: string;
}

/** What a file is that is no text, told by how it begins; `undefined` where nothing speaks against text. */
export function describeBinary(bytes: Uint8Array): Described | undefined {
  const known = signatures.find(({ at = 0, starts }) => starts.every((byte, index) => bytes[at + index] === byte));
  if (known !== undefined) return known.look?.(bytes) ?? { what: known.what };
  if (bytes.subarray(0, inspected).includes(0)) return { what: 'a binary file' };
  return undefined;
}

/** Text holds no NUL byte; a binary file nearly always holds one this early. */
const inspected = 65_536;

interface Signature {
  readonly at?: number;
  readonly starts: readonly number[];
  readonly what: string;
  /** Looks further into it. */
  readonly look?: (bytes: Uint8Array) => Described | undefined;
}

const signatures: readonly Signature[] = [
  { starts: [0x50, 0x4b, 0x03, 0x04], what: 'a zip archive', look: describePackage },
  { starts: [0x50, 0x4b, 0x05, 0x06], what: 'an empty zip archive' },
  { starts: [0x25, 0x50, 0x44, 0x46, 0x2d], what: 'a PDF document' },
  {
    starts: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    what: 'an old or encrypted Office document',
    look: describeCompoundFile,
  },
  { starts: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'a Rich Text document' },
  { starts: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG image' },
  { starts: [0xff, 0xd8, 0xff], what: 'a JPEG image' },
  { starts: [0x47, 0x49, 0x46, 0x38], what: 'a GIF image' },
  { at: 8, starts: [0x57, 0x45, 0x42, 0x50], what: 'a WebP image' },
  { at: 4, starts: [0x66, 0x74, 0x79, 0x70], what: 'a video or an image' },
  { starts: [0x1f, 0x8b], what: 'a gzip archive' },
  { starts: [0x37, 0x7a, 0xbc, 0xaf], what: 'a 7-Zip archive' },
  { starts: [0x7f, 0x45, 0x4c, 0x46], what: 'a program' },
];
