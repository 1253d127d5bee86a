import type { PictureGraphic } from '../../../model/deck.js';
import type { Layout, Placeholder } from '../../../template/model.js';
import { placePicture, type Placement } from './place-picture.js';
import type { ShownPicture } from '../../content/shown-picture.js';

/** A picture in a place of a layout. */
export interface PlacedPicture {
  readonly picture: ShownPicture;
  readonly place: Placeholder;
  readonly placement: Placement;
}

/** Pictures in the places of a layout, in order; `undefined` when they are not as many. */
export function placedIn(
  places: readonly Placeholder[],
  pictures: readonly ShownPicture[],
  limits: Parameters<typeof placePicture>[2] = {},
): PlacedPicture[] | undefined {
  if (places.length === 0 || places.length !== pictures.length) return undefined;
  return places.flatMap((place, index) =>
    pictures.slice(index, index + 1).map((picture) => ({
      picture,
      place,
      placement: placePicture(picture, place.box, { whole: limits.whole === true || picture.whole === true }),
    })),
  );
}

/**
 * What is lost of the picture that loses most. A little off the edges is not seen, so that of layouts that cut little the
 * one is taken that the template prefers.
 */
export const costOf = (placed: readonly PlacedPicture[]): number =>
  Math.max(unseenCut, ...placed.map(({ placement }) => placement.cost));

const unseenCut = 0.15;

/** In the order of the places in the layout. */
export function graphicsOf({ placeholders }: Layout, placed: readonly PlacedPicture[]): PictureGraphic[] {
  return placeholders.flatMap(({ key }) =>
    placed
      .filter(({ place }) => place.key === key)
      .map(({ picture, placement: { crop, box } }) => ({
        kind: 'picture' as const,
        placeholder: key,
        image: picture.image,
        alternative: picture.alternative,
        ...(crop === undefined ? {} : { crop }),
        ...(box === undefined ? {} : { box: { ...box } }),
      })),
  );
}
