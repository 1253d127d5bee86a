import { createInflate } from 'node:zlib';
import { failures } from '../../failures.js';
import type { PdfLimits } from '../../limits.js';
import { streamsOf } from '../streams-of.js';

/**
 * Refuses a PDF with a compressed stream that grows beyond all measure, which PDF.js would unpack to its end.
 *
 * @throws BriefdeckError `input.too-large`
 */
export async function refuseBombs(bytes: Uint8Array, name: string, limits: PdfLimits): Promise<void> {
  for (const { dictionary, packed } of streamsOf(bytes)) {
    const most = /\/Subtype\s*\/Image/.test(dictionary) ? limits.unpackedPictureBytes : limits.unpackedBytes;
    // Deflate packs 1,032 to one at the most; packed twice, that is nothing any more.
    const layers = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (layers > 1) throw failures.bomb(name);
    if (isDeflated(packed) && packed.length * 1032 > most && (await growsBeyond(packed, most)))
      throw failures.bomb(name);
  }
}

/** As RFC 1950 has every such stream begin. */
const isDeflated = (packed: Uint8Array): boolean => (packed[0] ?? 0) % 16 === 8;

/** Counts what comes out and keeps none of it. A damaged stream is for PDF.js to repair; it gives what came before the damage. */
const growsBeyond = (packed: Buffer, most: number): Promise<boolean> =>
  new Promise((resolve) => {
    const inflate = createInflate();
    let size = 0;
    inflate.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) return;
      resolve(true);
      inflate.destroy();
    });
    for (const over of ['end', 'error', 'close'])
      inflate.on(over, () => {
        resolve(false);
      });
    inflate.end(packed);
  });
