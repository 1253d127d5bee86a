import type { PlaceholderType } from '../../model.js';
import type { Ground } from '../ground/ground.js';

interface Drawn {
  /** Part name. */
  readonly part: string;
  readonly ground: Ground;
  readonly placeholders: readonly { readonly placeholder: { readonly type: PlaceholderType } }[];
}

/** How many of the file's own slides stand on a layout, by part name. */
interface Use {
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * The layouts that show nothing of the house's design, though the file's own slides do: all of those stand on layouts that are drawn
 * and have no place for text, which is written on each slide in boxes of its own. Layouts with places that nothing is drawn on, and no
 * slide stands on, are what was left of the file that the house began with.
 *
 * @returns names of parts; none where slides stand on layouts with places, or nothing is drawn on those without
 */
export function offDesign(all: readonly { readonly found: Drawn }[], { counts }: Use): ReadonlySet<string> {
  const layouts = all.map(({ found }) => found);
  const used = layouts.filter(({ part }) => (counts.get(part) ?? 0) > 0);
  const standsOnArt = used.length > 0 && used.every((one) => !takesText(one)) && used.some(isDrawnOn);
  if (!standsOnArt) return new Set();
  return new Set(layouts.filter((one) => takesText(one) && !isDrawnOn(one)).map(({ part }) => part));
}

/** The same, where there are others that text can be put on. */
export const withoutDesign: typeof offDesign = (all, use) =>
  all.some(({ found }) => takesText(found) && isDrawnOn(found)) ? offDesign(all, use) : new Set();

const takesText = ({ placeholders }: Drawn): boolean =>
  placeholders.some(({ placeholder: { type } }) => type !== 'dt' && type !== 'ftr' && type !== 'sldNum');

/** Whether anything but one colour is seen. */
export const isDrawnOn = ({ ground }: Pick<Drawn, 'ground'>): boolean =>
  ground.cells.some(({ colour, shape }) => shape > 0 || colour === undefined || colour !== ground.cells[0]?.colour);
