import type { PictureFormat } from './format.js';
import type { EncodedPicture } from './picture.js';

/** A picture that an image library is to read: its bytes, and what they were found to be. */
export interface LibraryInput {
  readonly bytes: Uint8Array;
  readonly format: PictureFormat;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What reads and writes pixels. It is never given a picture whose bytes are over the limits, or a drawing that acts. */
export interface ImageLibrary {
  /** The size in pixels as the picture is seen, from its header alone. @throws PictureRefusal where it is damaged */
  sizeOf(input: LibraryInput): Promise<Size>;
  /** Decodes the whole picture, small. @throws PictureRefusal where it is damaged */
  tryDecoding(input: LibraryInput): Promise<void>;
  draw: DrawPixels;
  /** A picture for a deck of at most this size. @throws PictureRefusal where it is damaged */
  encode(input: LibraryInput & { readonly size: Size }, most: Size): Promise<EncodedPicture>;
}

/** Draws a drawing of our own making, as wide as is wanted, as PNG. */
export type DrawPixels = (
  svg: Uint8Array,
  size: { readonly width: number; readonly pointsWide: number },
) => Promise<Uint8Array>;

/** Gives the library where it is installed. */
export type LoadImageLibrary = () => Promise<ImageLibrary | undefined>;
