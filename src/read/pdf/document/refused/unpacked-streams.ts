import { constants, inflateRawSync } from 'node:zlib';
import type { PdfLimits } from '../../limits.js';
import { streamsOf } from '../streams-of.js';

/** A stream as it reads once it is unpacked, one character a byte. */
export interface UnpackedStream {
  readonly dictionary: string;
  readonly content: string;
}

/**
 * The streams of a PDF that hold neither a picture nor a font: what pages draw, maps of characters, objects. What is packed otherwise than
 * deflated once is left as it is.
 */
export function* unpackedStreams(
  bytes: Uint8Array,
  { unpackedBytes }: Pick<PdfLimits, 'unpackedBytes'>,
): Generator<UnpackedStream> {
  for (const { dictionary, packed } of streamsOf(bytes)) {
    if (isPictureOrFont.test(dictionary)) continue;
    const isDeflated = /\/(?:FlateDecode|Fl)\b/.test(dictionary);
    yield { dictionary, content: (isDeflated ? inflated(packed, unpackedBytes) : packed).toString('latin1') };
  }
}

const isPictureOrFont = /\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType)\b|\/Length1\b/;

/** As PDF.js does it, whatever the sum at the end says, and as far as it goes where its end is missing. */
function inflated(packed: Buffer, most: number): Buffer {
  try {
    return inflateRawSync(packed.subarray(2), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: most });
  } catch {
    return Buffer.alloc(0);
  }
}
