import { formatOf } from './format.js';
import type { LoadImageLibrary } from './image-library.js';
import { resave } from './limits.js';
import { PictureRefusal } from './picture-refusal.js';
import type { EncodedPicture, EncodePicture, SourcePicture } from './picture.js';
import { withoutMetadata } from './raster/without-metadata.js';
import { loadSharp } from './sharp.js';
import { harmlessSvg } from './svg/harmless-svg.js';

/**
 * What makes pictures ready for a deck. Equal pictures give equal bytes on one machine.
 *
 * @param load where the image library comes from; without one, JPEG and PNG stay as large as they are and lose their metadata
 * @returns a function that throws PictureRefusal for a picture that turns out to be damaged
 */
export const pictureEncoder =
  (load: LoadImageLibrary = loadSharp): EncodePicture =>
  async (picture, most) => {
    const { bytes, width, height } = picture;
    const format = formatOf(bytes);
    const library = await load();
    if (library === undefined || format === undefined) return asItIs(picture);
    const safe = format === 'svg' ? harmlessSvg(bytes) : bytes;
    const whole = { width: Math.max(1, Math.ceil(most.width)), height: Math.max(1, Math.ceil(most.height)) };
    return library.encode({ bytes: safe, format, size: { width, height } }, whole);
  };

function asItIs({ bytes }: SourcePicture): EncodedPicture {
  const format = formatOf(bytes);
  const kept = format === 'jpeg' || format === 'png' ? withoutMetadata(bytes, format) : undefined;
  if (kept === undefined) throw new PictureRefusal('is damaged', resave);
  return { bytes: kept, mediaType: format === 'png' ? 'image/png' : 'image/jpeg' };
}
