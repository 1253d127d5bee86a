import { isJpeg } from './raster/jpeg-size.js';
import { isPng } from './raster/png-size.js';
import { isSvg } from './svg/svg-tree.js';

/** The formats that pictures of an article come in. */
export type PictureFormat = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'svg';

/** What a picture is, told by how its file begins and never by its name; undefined for anything else. */
export function formatOf(bytes: Uint8Array): PictureFormat | undefined {
  if (isJpeg(bytes)) return 'jpeg';
  if (isPng(bytes)) return 'png';
  if (/^GIF8[79]a/.test(letters(bytes, 0, 6))) return 'gif';
  if (letters(bytes, 0, 4) === 'RIFF' && letters(bytes, 8, 12) === 'WEBP') return 'webp';
  // ISO/IEC 14496-12, 4.3: the brands of the file stand in its first box.
  if (letters(bytes, 4, 8) === 'ftyp' && /avi[fs]/.test(letters(bytes, 8, 64))) return 'avif';
  return isSvg(bytes) ? 'svg' : undefined;
}

const letters = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));
