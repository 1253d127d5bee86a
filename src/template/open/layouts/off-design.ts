import type { Box } from '../../../model/units.js';
import type { PlaceholderType } from '../../model.js';
import type { Ground } from '../ground/ground.js';
import { groundsDiffer } from '../ground/grounds-differ.js';

interface Drawn {
  /** Part name. */
  readonly part: string;
  readonly ground: Ground;
  readonly placeholders: readonly { readonly placeholder: { readonly type: PlaceholderType; readonly box: Box } }[];
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
  if (!standsOnArt) return besideTitles(layouts, counts);
  return new Set(layouts.filter((one) => takesText(one) && !isDrawnOn(one)).map(({ part }) => part));
}

/**
 * The layouts with places for texts that look otherwise than the one with a title alone, below which all of the file's own slides say
 * what they say: on the latter people of the house write into boxes of their own, and the others are what they do not use.
 */
function besideTitles(layouts: readonly Drawn[], counts: Use['counts']): ReadonlySet<string> {
  const usesOf = ({ part }: Drawn): number => counts.get(part) ?? 0;
  const holders = layouts.filter((one) => one.placeholders.some(({ placeholder: { type } }) => texts.has(type)));
  if (holders.some((one) => usesOf(one) > 0)) return new Set();
  const headed = layouts.filter((one) => usesOf(one) > 0 && headOf(one) !== undefined && isDrawnOn(one));
  const [usual] = headed.toSorted((one, other) => usesOf(other) - usesOf(one));
  if (usual === undefined) return new Set();
  return new Set(holders.filter((one) => looksOtherwise(one, usual)).map(({ part }) => part));
}

/** The title of a layout that has no other place for text, along the upper edge. */
function headOf({ placeholders, ground: { size } }: Drawn): Box | undefined {
  const places = placeholders.map(({ placeholder }) => placeholder).filter(({ type }) => !furniture.has(type));
  const [title] = places;
  const isAlone = places.length === 1 && title?.type === 'title';
  return isAlone && title.box.y + title.box.height <= mostOfHead * size.height ? title.box : undefined;
}

function looksOtherwise(one: Drawn, usual: Drawn): boolean {
  const title = one.placeholders.find(({ placeholder: { type } }) => type === 'title')?.placeholder.box;
  const head = headOf(usual);
  if (title === undefined || head === undefined) return false;
  const { width, height } = usual.ground.size;
  const isOff = Math.abs(title.x - head.x) > mostOff * width || Math.abs(title.y - head.y) > mostOff * height;
  return isOff || groundsDiffer(one.ground, usual.ground);
}

const texts = new Set<PlaceholderType>(['body', 'obj']);
const furniture = new Set<PlaceholderType>(['dt', 'ftr', 'sldNum']);
/** As shares of the slide. */
const mostOfHead = 0.25;
const mostOff = 0.05;

/** The same, where there are others that text can be put on. */
export const withoutDesign: typeof offDesign = (all, use) =>
  all.some(({ found }) => takesText(found) && isDrawnOn(found)) ? offDesign(all, use) : new Set();

const takesText = ({ placeholders }: Drawn): boolean =>
  placeholders.some(({ placeholder: { type } }) => !furniture.has(type));

/** Whether anything but one colour is seen. */
export const isDrawnOn = ({ ground }: Pick<Drawn, 'ground'>): boolean =>
  ground.cells.some(({ colour, shape }) => shape > 0 || colour === undefined || colour !== ground.cells[0]?.colour);
