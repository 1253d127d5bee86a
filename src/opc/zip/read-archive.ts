import { BriefdeckError } from '../../diagnostics/error.js';
import { damaged, tooLarge } from '../failures.js';
import type { Limits } from '../limits.js';
import type { ZipEntry } from './entry.js';
import { safeName } from './safe-name.js';

/**
 * Lists the files of a zip archive by its central directory (APPNOTE 6.3.10, 4.3), which is all that is read: nothing
 * is inflated. Folders are left out.
 *
 * @throws BriefdeckError of kind `template` for anything but a plain archive within the limits
 */
export function readArchive(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsLikeCompoundFile(bytes)) {
    throw new BriefdeckError('template', 'template.encrypted', 'The file is encrypted, or of PowerPoint 97 to 2003.', {
      hint: 'Save it in PowerPoint as .pptx or .potx, without a password.',
    });
  }
  if (bytes.length === 0) throw new BriefdeckError('template', 'template.not-a-package', 'The file is empty.');
  if (bytes.length < endSize || view.getUint32(0, true) !== localSignature) throw notAnArchive();
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const isZip64 = count === 0xffff || start === 0xffffffff || hasZip64Locator(view, end);
  if (isZip64)
    throw new BriefdeckError('template', 'template.zip64', 'The file is a zip64 archive, which is not read.');
  if (view.getUint32(end + 4, true) !== 0) throw damaged('it is one of several parts of an archive');
  if (count > limits.entries) throw tooLarge(`it has ${count} entries, ${limits.entries} are allowed`);

  const entries: ZipEntry[] = [];
  let position = start;
  for (let index = 0; index < count; index++) {
    const { entry, next } = readRecord(bytes, view, position, end);
    position = next;
    if (entry.name.endsWith('/')) continue;
    entries.push(entry);
  }
  refuseTooLarge(entries, limits);
  return entries;
}

/** By what the list of contents says; entries that turn out to be larger are refused when they are inflated. */
function refuseTooLarge(entries: readonly ZipEntry[], limits: Limits): void {
  const sizeOf = (some: readonly ZipEntry[]): number => some.reduce((sum, { size }) => sum + size, 0);
  if (sizeOf(entries) > limits.inflated) throw tooLarge(`it inflates to more than ${limits.inflated} bytes`);
  const xml = entries.filter(({ name }) => /\.(?:xml|rels|vml)$/i.test(name));
  if (sizeOf(xml) > limits.xml) throw tooLarge(`it holds more than ${limits.xml} bytes of XML`);
  const bomb = entries.find(({ size, data }) => size > 1_048_576 && size > data.length * limits.ratio);
  if (bomb !== undefined) throw tooLarge(`${bomb.name} inflates to more than ${limits.ratio} times its size`);
}

const localSignature = 0x04034b50;
const directorySignature = 0x02014b50;
const endSignature = 0x06054b50;
const zip64LocatorSignature = 0x07064b50;
const endSize = 22;
const longestComment = 0xffff;

function startsLikeCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((value, index) => bytes[index] === value);
}

/** Downloads may have a stray byte behind the end, which every other reader passes over. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let at = last; at >= 0 && at >= last - longestComment; at--) {
    if (view.getUint32(at, true) === endSignature && at + endSize + view.getUint16(at + 20, true) <= view.byteLength) {
      return at;
    }
  }
  throw damaged('the list of its contents is missing');
}

const hasZip64Locator = (view: DataView, end: number): boolean =>
  end >= 20 && view.getUint32(end - 20, true) === zip64LocatorSignature;

function readRecord(bytes: Uint8Array, view: DataView, at: number, end: number): { entry: ZipEntry; next: number } {
  if (at + 46 > end || view.getUint32(at, true) !== directorySignature) {
    throw damaged('the list of its contents is broken');
  }
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const compressed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) throw damaged('the list of its contents is broken');
  const name = safeName(bytes.subarray(at + 46, at + 46 + nameLength));
  if ((flags & 1) !== 0) throw new BriefdeckError('template', 'template.encrypted', 'The file is encrypted.');
  if (method !== 0 && method !== 8) throw damaged(`${name} is packed in a way that is not read (${method})`);

  const local = view.getUint32(at + 42, true);
  if (local + 30 > end || view.getUint32(local, true) !== localSignature)
    throw damaged(`${name} is not where it should be`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + compressed > end) throw damaged(`${name} ends after the file`);
  const data = bytes.subarray(start, start + compressed);
  return { entry: { name, method, crc: view.getUint32(at + 16, true), size, data }, next };
}

function notAnArchive(): BriefdeckError {
  return new BriefdeckError(
    'template',
    'template.not-a-package',
    'The file is not a PowerPoint file (not a zip archive).',
  );
}
