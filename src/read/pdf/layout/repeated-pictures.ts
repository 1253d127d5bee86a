import type { Page } from '../page.js';

/** The pages without logos and the like: the same picture on three pages, or at the same place on two. */
export function withoutRepeatedPictures(pages: readonly Page[]): Page[] {
  const places = new Map<string, { readonly pages: Set<number>; readonly spots: Map<string, Set<number>> }>();
  for (const { number, pictures } of pages)
    for (const { image, box } of pictures) {
      const known = places.get(image) ?? { pages: new Set(), spots: new Map<string, Set<number>>() };
      const spot = `${Math.round(box.left / 6)} ${Math.round(box.top / 6)}`;
      known.pages.add(number);
      known.spots.set(spot, (known.spots.get(spot) ?? new Set()).add(number));
      places.set(image, known);
    }
  const repeated = new Set(
    [...places]
      .filter(([, known]) => known.pages.size >= 3 || [...known.spots.values()].some((spot) => spot.size >= 2))
      .map(([image]) => image),
  );
  return pages.map((page) => ({ ...page, pictures: page.pictures.filter(({ image }) => !repeated.has(image)) }));
}
