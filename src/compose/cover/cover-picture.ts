import type { Layout } from '../../template/model.js';
import type { Context } from '../context.js';
import { picturePlaces } from '../arrange/pictures/picture-places.js';
import { placedIn, type PlacedPicture } from '../arrange/pictures/placed-picture.js';
import { picturesOf } from '../content/shown-picture.js';

/** The first picture of the briefing that fills the one place for pictures of a cover. */
export function coverPicture(layout: Layout, context: Context): PlacedPicture | undefined {
  const places = picturePlaces(layout);
  if (places.length !== 1) return undefined;
  for (const picture of context.briefing.topics.flatMap((topic) => picturesOf(topic, context))) {
    const [placed] = placedIn(places, [picture]) ?? [];
    if (placed?.placement.covered === 1) return placed;
  }
  return undefined;
}
