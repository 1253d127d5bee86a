import sharp, { type Sharp } from 'sharp';

/** A photo of sorts: no two pixels beside each other are equal, and it is the same each time. */
export function noise(width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  let state = 7;
  for (let at = 0; at < pixels.length; at += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    pixels[at] = 64 + ((state >> 16) & 127);
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** The left half is red, the right half blue. */
export const redAndBlue = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#0000ff' } }).composite([
    { input: { create: { width: width / 2, height, channels: 3, background: '#ff0000' } }, left: 0, top: 0 },
  ]);

export const svg = (inside: string, attributes = 'width="200" height="100"', before = ''): Uint8Array =>
  Buffer.from(`${before}<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);

/** The colour of a pixel: "255 0 0". Fractions of the width and the height tell which. */
export async function colourAt(bytes: Uint8Array, across: number, down: number): Promise<string> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(info.height * down) * info.width + Math.floor(info.width * across)) * info.channels;
  return [...data.subarray(at, at + 3)].map((value) => Math.round(value / 16) * 16).join(' ');
}

/** Where somebody was, in the words that Exif has for it. */
export const place = {
  IFD0: { Artist: 'Somebody', Make: 'Camera' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 0/1' },
};

export const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
