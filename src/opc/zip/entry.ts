import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { damaged } from '../failures.js';

/** A file of a zip archive, as its bytes stand in the archive. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated (APPNOTE 6.3.10, 4.4.5). */
  readonly method: 0 | 8;
  readonly crc: number;
  /** Inflated size in bytes. */
  readonly size: number;
  readonly data: Uint8Array;
}

/** The level of zlib that trades size for time best on XML; fixed, so that equal parts give equal bytes. */
const level = 6;

/**
 * The content of an entry.
 *
 * @throws BriefdeckError `template.damaged` when it can't be inflated, or has another size or checksum than stated
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  let content = entry.data;
  if (entry.method === 8) {
    try {
      content = inflateRawSync(entry.data, { maxOutputLength: Math.max(entry.size, 1) });
    } catch (cause) {
      throw damaged(`${entry.name} can't be inflated`, cause);
    }
  }
  if (content.length !== entry.size) throw damaged(`${entry.name} has another size than stated`);
  if (crc32(content) !== entry.crc) throw damaged(`${entry.name} has another checksum than stated`);
  return content;
}

/** Makes an entry; what deflate does not make smaller is stored. */
export function deflateEntry(name: string, content: Uint8Array): ZipEntry {
  const data = deflateRawSync(content, { level });
  const stored = storeEntry(name, content);
  return data.length < content.length ? { ...stored, method: 8, data } : stored;
}

/** Makes an entry whose content is as it is: it is packed already, or nobody reads it but us. */
export const storeEntry = (name: string, content: Uint8Array): ZipEntry => ({
  name,
  crc: crc32(content),
  size: content.length,
  method: 0,
  data: content,
});
