import { decodeIn } from '../charset/charsets.js';

/** Decodes text in a Windows code page; in one that is not known, as in the western one. */
export function decodeCodePage(bytes: Uint8Array, page: number): string {
  // Letters of ASCII are the same in all of them, and most text comes in pieces of a few.
  if (bytes.every((byte) => byte < 0x80)) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  }
  const label = labels.get(page) ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
  return decodeIn(bytes, label);
}

/** The code page that a font's character set stands for (RTF 1.9.1, "Font Table"); undefined for that of the document. */
export const pageOfCharacterSet = (set: number): number | undefined => pages.get(set);

const pages: ReadonlyMap<number, number> = new Map([
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

const labels: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [65001, 'utf-8'],
]);
