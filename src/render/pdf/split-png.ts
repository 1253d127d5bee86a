import { deflateSync, inflateSync } from 'node:zlib';
import { pngChunks } from '../../picture/raster/png-chunks.js';
import { pngSize } from '../../picture/raster/png-size.js';

/** A picture as it stands in a PDF: rows as PNG filters them, packed (ISO 32000-1, 7.4.4.4). */
export interface SplitPicture {
  readonly width: number;
  readonly height: number;
  /** Of the colours; the opacity has one. */
  readonly channels: 1 | 3;
  readonly colours: Uint8Array;
  readonly opacity: Uint8Array;
}

/**
 * Parts the opacity of a PNG picture from its colours, as PDF wants them. PNG tells each byte from bytes of its own channel (PNG, 9.2), so
 * that rows are parted as they are filtered, and no pixel has to be found out: a photograph of seven million pixels takes a third of the time.
 *
 * @returns nothing for a picture without opacity of its own, for what is not 8 bits or is interlaced, and for a damaged one
 */
export function splitPng(file: Uint8Array): SplitPicture | undefined {
  const chunks = pngChunks(file);
  const size = pngSize(file);
  const [, , , , , , , , bits, kind, , , interlaced] = chunks?.[0]?.data ?? [];
  const channels = kind === undefined ? undefined : withOpacity.get(kind);
  if (chunks === undefined || size === undefined || channels === undefined || bits !== 8 || interlaced !== 0)
    return undefined;
  const { width, height } = size;
  const length = height * (1 + width * (channels + 1));
  const rows = unpacked(
    chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data),
    length,
  );
  if (rows?.length !== length) return undefined;
  const { colours, opacity } = parted(rows, width, height, channels);
  return { width, height, channels, colours: packed(colours), opacity: packed(opacity) };
}

/** Colour types of PNG that have opacity, with the number of their other channels (PNG, 11.2.1). */
const withOpacity = new Map<number, 1 | 3>([
  [4, 1],
  [6, 3],
]);

function parted(rows: Uint8Array, width: number, height: number, channels: number) {
  const colours = new Uint8Array(height * (1 + width * channels));
  const opacity = new Uint8Array(height * (1 + width));
  let [from, colour, opaque] = [0, 0, 0];
  for (let row = 0; row < height; row += 1) {
    // Which filter the row has.
    const filter = rows[from++] ?? 0;
    colours[colour++] = filter;
    opacity[opaque++] = filter;
    for (let pixel = 0; pixel < width; pixel += 1) {
      for (let channel = 0; channel < channels; channel += 1) colours[colour++] = rows[from++] ?? 0;
      opacity[opaque++] = rows[from++] ?? 0;
    }
  }
  return { colours, opacity };
}

function unpacked(data: readonly Uint8Array[], length: number): Uint8Array | undefined {
  try {
    return inflateSync(Buffer.concat(data), { maxOutputLength: length });
  } catch {
    return undefined;
  }
}

/** The usual level packs a tenth more, and takes twice as long. */
const packed = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 4 });
