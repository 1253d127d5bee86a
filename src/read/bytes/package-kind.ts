import { inflateEntry, type ZipEntry } from '../../opc/zip/entry.js';
import { readArchive } from '../../opc/zip/read-archive.js';

/** What a zip archive of an office program holds. */
export type PackageKind =
  | 'word'
  | 'presentation'
  | 'workbook'
  | 'open-document-text'
  | 'open-document-presentation'
  | 'open-document-spreadsheet'
  | 'open-document'
  | 'book';

/**
 * Tells what a zip archive is by the names in it. One whose list of contents is broken or refused is taken for what its name
 * says, so that the reader tells what is wrong. Never throws.
 */
export function packageKind(bytes: Uint8Array, name = ''): PackageKind | undefined {
  if (!startsLikeArchive(bytes)) return undefined;
  const entries = entriesOf(bytes);
  if (entries === undefined) return byExtension.find(([form]) => form.test(name))?.[1];
  const stated = entries.find((entry) => entry.name === 'mimetype');
  if (stated !== undefined) return kindOfMediaType(mediaTypeOf(stated));
  return folders.find(([folder]) => entries.some((entry) => entry.name.startsWith(folder)))?.[1];
}

const startsLikeArchive = (bytes: Uint8Array): boolean =>
  [0x50, 0x4b, 0x03, 0x04].every((value, index) => bytes[index] === value);

/** The list of contents alone is read, so only their number is limited. */
function entriesOf(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  try {
    return readArchive(bytes, { entries: 10_000, inflated: Infinity, xml: Infinity, ratio: Infinity });
  } catch {
    return undefined;
  }
}

function mediaTypeOf(entry: ZipEntry): string {
  if (entry.size > 200) return '';
  try {
    return new TextDecoder().decode(inflateEntry(entry)).trim();
  } catch {
    return '';
  }
}

/** ODF 1.3 part 2, 3.3; templates and master documents have longer names. */
function kindOfMediaType(mediaType: string): PackageKind | undefined {
  if (mediaType === 'application/epub+zip') return 'book';
  const format = /^application\/vnd\.oasis\.opendocument\.(\w+)/.exec(mediaType)?.[1];
  if (format === undefined) return undefined;
  if (format === 'text' || format === 'presentation' || format === 'spreadsheet') return `open-document-${format}`;
  return 'open-document';
}

const folders: readonly (readonly [string, PackageKind])[] = [
  ['word/', 'word'],
  ['ppt/', 'presentation'],
  ['xl/', 'workbook'],
];

const byExtension: readonly (readonly [RegExp, PackageKind])[] = [
  [/\.do[ct][xm]$/i, 'word'],
  [/\.o[dt]t$/i, 'open-document-text'],
];
