import { styleOf } from '../../../measure/text-style.js';
import type { Layout, Placeholder, TemplateModel } from '../../../template/model.js';
import { placeholderOf } from '../../arrange/arrangement.js';
import { picturePlaces } from './picture-places.js';

/** A layout of two columns, as PowerPoint's "Two Content": what a sheet says goes into the one, its picture into the other. */
export interface TwoContent {
  readonly layout: Layout;
  /** The layout without the column that the picture takes. */
  readonly text: Layout;
  readonly place: Placeholder;
}

/** The layouts for points that have two columns of which each takes text or a picture. */
export function twoContentLayouts({ layouts, roles }: TemplateModel): TwoContent[] {
  const names = roles.points ?? [];
  const ofRole = names.flatMap((name) => layouts.filter((layout) => layout.name === name));
  const title = ofRole.map((layout) => placeholderOf(layout, 'title')).find((one) => one !== undefined);
  return ofRole.filter((layout) => looksLike(placeholderOf(layout, 'title'), title)).flatMap(columnsOf);
}

/** Titles of slides that follow each other are set alike: a layout that its house forgot is left out. */
function looksLike(one: Placeholder | undefined, other: Placeholder | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [own, first] = [styleOf(one, 0), styleOf(other, 0)];
  return own.colour === first.colour && own.fonts[0] === first.fonts[0] && own.bold === first.bold;
}

function columnsOf(layout: Layout): TwoContent[] {
  const body = placeholderOf(layout, 'body');
  const place = placeholderOf(layout, 'body-2');
  if (body?.type !== 'obj' || place?.type !== 'obj' || placeholderOf(layout, 'body-3')) return [];
  if (picturePlaces(layout).length > 0 || !areColumns(body, place)) return [];
  const text = { ...layout, placeholders: layout.placeholders.filter((one) => one !== place) };
  return [{ layout, text, place }];
}

/** Side by side, about as high, and neither of them a margin. */
function areColumns({ box: one }: Placeholder, { box: other }: Placeholder): boolean {
  const shared = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  const [narrow, wide] = [Math.min(one.width, other.width), Math.max(one.width, other.width)];
  return shared >= leastShared * Math.max(one.height, other.height) && narrow >= leastWidth * wide;
}

const leastShared = 0.8;
const leastWidth = 0.6;
