import { encode } from 'uqr';
import { encodePng } from './raster/encode-png.js';
import type { SourcePicture } from './picture.js';

/** What a deck calls the picture of the code of an address. */
export const qrCodeName = (address: string): string => `qr-code:${address}`;

/** The QR code of an address (ISO/IEC 18004), which is read with 15 % of it hidden, with the quiet zone that scanners need. */
export function qrCode(address: string): SourcePicture {
  const { size, data } = encode(address, { ecc: 'M', border: quietZone });
  const side = size * module;
  const pixels = new Uint8Array(side * side * 3).fill(255);
  data.forEach((row, down) => {
    row.forEach((isDark, across) => {
      if (isDark) darken(pixels, side, { down: down * module, across: across * module });
    });
  });
  return { bytes: encodePng({ width: side, height: side, pixels, channels: 3 }), width: side, height: side };
}

function darken(
  pixels: Uint8Array,
  side: number,
  { down, across }: { readonly down: number; readonly across: number },
) {
  for (let row = down; row < down + module; row += 1) {
    const start = (row * side + across) * 3;
    pixels.fill(0, start, start + module * 3);
  }
}

/** In modules. */
const quietZone = 4;
/** The side of a module in pixels: a code of a long address then has a thousand, enough for a page in print. */
const module = 16;
