import { jpegSegments } from './jpeg-segments.js';
import { pngChunks } from './png-chunks.js';

/**
 * How a picture is to be turned, as its Exif data say (Exif 2.32, 4.6.4 A): 1 is upright, 5 to 8 lie on their side. 1 where
 * they say nothing that can be read.
 */
export function orientationOf(bytes: Uint8Array, format: 'jpeg' | 'png'): number {
  const said = tagOf(format === 'jpeg' ? exifOfJpeg(bytes) : exifOfPng(bytes));
  return said >= 1 && said <= 8 ? said : 1;
}

function exifOfJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const found = jpegSegments(bytes)?.find(
    ({ code, data }) => code === 0xe1 && String.fromCharCode(...data.subarray(0, 6)) === 'Exif\0\0',
  );
  return found?.data.subarray(6);
}

const exifOfPng = (bytes: Uint8Array): Uint8Array | undefined =>
  pngChunks(bytes)?.find(({ type }) => type === 'eXIf')?.data;

/** The orientation in the first directory of a TIFF structure (TIFF 6.0, section 2); 0 where it is not there. */
function tagOf(tiff: Uint8Array | undefined): number {
  if (tiff === undefined || tiff.length < 14) return 0;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.length);
  const little = view.getUint8(0) === 0x49;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return 0;
  const entries = view.getUint16(directory, little);
  for (let index = 0; index < entries; index += 1) {
    const entry = directory + 2 + index * entryBytes;
    if (entry + entryBytes > tiff.length) return 0;
    if (view.getUint16(entry, little) === orientationTag) return view.getUint16(entry + 8, little);
  }
  return 0;
}

const entryBytes = 12;
const orientationTag = 0x0112;
