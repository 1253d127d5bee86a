import type { PictureGraphic } from '../../../model/deck.js';
import { emu, type Box } from '../../../model/units.js';

/** Where a picture stands in a box, and how well. */
export interface Placement {
  readonly crop?: PictureGraphic['crop'];
  /** Given where the picture does not fill the box. */
  readonly box?: Box;
  /** The share of the box that the picture covers. */
  readonly covered: number;
  /** What is lost: the share of the picture that is cut off, or more than that where the box stays partly empty. */
  readonly cost: number;
}

/** No more than this share of a picture is cut off; one that would lose more is shown whole. */
export const mostCut = 0.36;
/** How much larger than at 96 pixels an inch a picture is shown at most: beyond that its pixels are seen. */
const mostBlownUp = 1.5;
/** English Metric Units that a pixel takes at 96 pixels an inch. */
const pixel = 9525;

/**
 * Places a picture in a box without changing its proportions: it fills the box and loses what is too much, of its height
 * one third above and two below, since faces are in the upper third; else it stands whole in the middle.
 *
 * @param picture size in pixels
 * @param whole nothing may be cut off
 * @param atTop where it does not fill the height of the box, it stands at its top, as the text beside it does
 */
export function placePicture(
  picture: { readonly width: number; readonly height: number },
  box: Box,
  { whole = false, atTop = false }: { readonly whole?: boolean; readonly atTop?: boolean } = {},
): Placement {
  const across = box.width / picture.width;
  const down = box.height / picture.height;
  const largest = mostBlownUp * pixel;
  const filling = Math.max(across, down);
  const cut = 1 - Math.min(across, down) / filling;
  if (cut <= (whole ? 0.001 : mostCut) && filling <= largest) {
    const [beside, above] = [1 - across / filling, 1 - down / filling];
    const isCut = cut > 0.001;
    return { covered: 1, cost: cut, ...(isCut ? { crop: cropOf(beside, above) } : {}) };
  }
  const scale = Math.min(across, down, largest);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const covered = (width * height) / (box.width * box.height);
  return {
    covered,
    cost: mostCut + (1 - covered),
    box: {
      x: emu(box.x + (box.width - width) / 2),
      y: emu(atTop ? box.y : box.y + (box.height - height) / 2),
      width: emu(width),
      height: emu(height),
    },
  };
}

function cropOf(beside: number, above: number): NonNullable<Placement['crop']> {
  return { left: share(beside / 2), top: share(above / 3), right: share(beside / 2), bottom: share((above * 2) / 3) };
}

/** To a hundred-thousandth, which is what a .pptx stores. */
const share = (value: number): number => Math.round(Math.max(0, value) * 100_000) / 100_000;
