import { emu } from '../../../model/units.js';
import type { Layout, Placeholder, TemplateModel } from '../../../template/model.js';
import { placeholderOf } from '../../arrange/arrangement.js';
import type { Choice } from '../../choose/choose-layout.js';
import type { Sheet } from '../../content/sheet.js';
import { placedIn, type PlacedPicture } from '../../arrange/pictures/placed-picture.js';
import type { ShownPicture } from '../../content/shown-picture.js';

/** A template without places for pictures: the largest text that a layout has gives its place to the picture, whole. */
export function inPlaceOfText(sheet: Sheet, picture: ShownPicture, template: TemplateModel): Choice | undefined {
  const candidates = titled(template).flatMap((layout) => {
    const texts = layout.placeholders.filter(({ key, type }) => /^body(-\d+)?$/.test(key) && takesGraphics.has(type));
    const [place] = texts;
    return place && texts.length === 1 ? [{ layout, place }] : [];
  });
  const isObject = ({ place }: (typeof candidates)[number]): boolean => place.type === 'obj';
  // A picture stands where points would, as far as that takes one, rather than on a layout that is made for something else.
  const forPoints = candidates.filter(
    ({ layout }) => layout.isOfOtherLook !== true && template.roles.points?.includes(layout.name) === true,
  );
  // A line above or below the points would stay empty, or hold the credit as if it were a heading.
  const plain = forPoints.filter(({ layout }) => !holdsLines(layout));
  const pools = [plain, forPoints, candidates.filter(isObject), candidates];
  const [largest] = (pools.find(({ length }) => length > 0) ?? []).toSorted(
    (one, other) => areaOf(other.place) - areaOf(one.place),
  );
  if (largest === undefined) return undefined;
  const place = withAirAbove(largest, template);
  const placed = placedIn([place], [picture], { whole: true });
  const boxed = placed?.map((one) => ({ ...one, placement: { box: place.box, ...one.placement } }));
  return boxed && pictureChoice(sheet, largest.layout, boxed);
}

const holdsLines = (layout: Layout): boolean =>
  layout.hasOpenSizes === true && layout.placeholders.some(({ key }) => /^(detail|subtitle)(-|$)/.test(key));

/** A picture that fills its place does not touch a title of two lines. */
function withAirAbove(
  { layout, place }: { readonly layout: Layout; readonly place: Placeholder },
  { size: { height } }: TemplateModel,
): Placeholder {
  const title = placeholderOf(layout, 'title')?.box;
  const air = title === undefined ? 0 : title.y + title.height + airAbove * height - place.box.y;
  if (layout.hasOpenSizes !== true || air <= 0 || air > mostAir * place.box.height) return place;
  const box = { ...place.box, y: emu(place.box.y + air), height: emu(place.box.height - air) };
  return { ...place, box };
}

/** Of the height of the slide. */
const airAbove = 0.025;
/** Of the height of the place. */
const mostAir = 0.15;

const takesGraphics = new Set(['obj', 'body']);
const areaOf = ({ box }: { readonly box: { readonly width: number; readonly height: number } }): number =>
  box.width * box.height;

/** The layouts that have a title. */
export const titled = ({ layouts }: TemplateModel): Layout[] =>
  layouts.filter((layout) => placeholderOf(layout, 'title'));

/** How much of the slide its first picture takes. */
export function shareOf({ pictures: [first] = [] }: Choice, { size }: TemplateModel): number {
  return first === undefined ? 0 : areaOf({ box: first.placement.box ?? first.place.box }) / (size.width * size.height);
}

/** A slide of pictures alone, under the heading of a sheet. */
export function pictureChoice(sheet: Sheet, layout: Layout, pictures: readonly PlacedPicture[]): Choice {
  const alone: Sheet = {
    ...sheet,
    role: 'picture',
    entries: [],
    speaker: undefined,
    figure: undefined,
    quote: undefined,
  };
  return { sheet: alone, layout, draft: { groups: [] }, groups: [], pictures };
}
