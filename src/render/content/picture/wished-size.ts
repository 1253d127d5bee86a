import type { PictureContent, SlideContent } from '../content.js';
import { emuToInches, type Emu } from '../../../model/units.js';

/** Pixels. */
export interface WishedSize {
  readonly width: number;
  readonly height: number;
}

/**
 * How large each picture is wanted at the most, by its name: as large as its largest place, and as much larger as is cut off
 * there.
 */
export function wishedSizes(slides: readonly SlideContent[]): ReadonlyMap<string, WishedSize> {
  const wishes = new Map<string, WishedSize>();
  for (const picture of slides.flatMap(({ pictures }) => pictures)) {
    wishes.set(picture.image, larger(wishes.get(picture.image), wishOf(picture)));
  }
  return wishes;
}

/** A size that holds two others. */
export const larger = (one: WishedSize | undefined, other: WishedSize): WishedSize => ({
  width: Math.max(one?.width ?? 0, other.width),
  height: Math.max(one?.height ?? 0, other.height),
});

function wishOf({ placeholder, box = placeholder.box, crop }: PictureContent): WishedSize {
  const { left = 0, top = 0, right = 0, bottom = 0 } = crop ?? {};
  return { width: pixels(box.width, 1 - left - right), height: pixels(box.height, 1 - top - bottom) };
}

/** @param share how much of the picture is seen; what is next to nothing of it would ask for more than there can be */
const pixels = (length: Emu, share: number): number =>
  (emuToInches(length) * pixelsPerInch) / Math.max(share, leastShare);

/** Twice what a slide of 13⅓ inches has on a screen of 2000 pixels, so that it may be enlarged or printed. */
const pixelsPerInch = 300;
const leastShare = 0.05;
