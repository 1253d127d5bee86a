import type { Layout, TemplateModel } from '../../../template/model.js';
import { placeholderOf } from '../../arrange/arrangement.js';
import type { Choice } from '../../choose/choose-layout.js';
import type { Sheet } from '../../content/sheet.js';
import type { Context } from '../../context.js';
import { fitText } from '../../fit/fit-text.js';
import { styleOf } from '../../../measure/text-style.js';
import { inStyleFirst } from '../../choose/in-style.js';
import { inPlaceOfText, pictureChoice, shareOf, titled } from './in-place-of-text.js';
import { holdsContent, picturePlaces } from '../../arrange/pictures/picture-places.js';
import { pictureTitles } from './picture-titles.js';
import { costOf, placedIn } from '../../arrange/pictures/placed-picture.js';
import type { ShownPicture } from '../../content/shown-picture.js';

/**
 * Slides of pictures alone, for those that stand beside no content: side by side where the template has a layout for as many
 * and none of them would be cut too much, else one on each.
 */
export function pictureParts(sheet: Sheet, pictures: readonly ShownPicture[], context: PartsContext): Choice[] {
  const parts: Choice[] = [];
  for (let left = pictures; left.length > 0;) {
    const part = nextPart(sheet, left, context);
    if (!part) break;
    parts.push(part);
    left = left.slice(part.pictures?.length ?? 1);
  }
  return parts;
}

type PartsContext = Pick<Context, 'template' | 'pack'>;

function nextPart(sheet: Sheet, left: readonly ShownPicture[], { template, pack }: PartsContext): Choice | undefined {
  for (let count = wantedCount(left.length, template); count > 1; count -= 1) {
    const part = bestOf(sheet, left.slice(0, count), layoutsForPictures(template));
    if (part?.pictures?.every(({ placement }) => placement.covered === 1)) return part;
  }
  const [first] = left;
  if (!first) return undefined;
  const found = bestOf(sheet, [first], layoutsForPictures(template)) ?? bestOf(sheet, [first], titled(template));
  const wordings = pictureTitles(sheet, found?.pictures ?? [], pack);
  // A layout with a place for the credit was made for pictures by somebody who knew its title.
  const isMade = found !== undefined && placeholderOf(found.layout, 'credit') !== undefined;
  const isInStyle = found !== undefined && found.layout.isOfOtherLook !== true && !standsAside(found, template);
  if (isMade || (isInStyle && !isCramped(found.layout, wordings))) return found;
  const wide = inPlaceOfText(sheet, first, template);
  if (wide === undefined || found === undefined) return wide ?? found;
  if (shareOf(wide, template) < Math.min(leastShown, shareOf(found, template))) return found;
  const isBetter =
    (!isInStyle && wide.layout.isOfOtherLook !== true) ||
    !isCramped(wide.layout, wordings) ||
    sizeOfTitle(wide.layout, wordings) > sizeOfTitle(found.layout, wordings);
  return isBetter ? wide : found;
}

/** A smaller picture looks like a logo. */
const leastShown = 0.05;

/** A picture alone in one half of the slide, where nobody has said that it should: the other half looks forgotten. */
function standsAside({ layout, pictures = [] }: Choice, { size: { width } }: TemplateModel): boolean {
  const [one, ...others] = pictures;
  if (one === undefined || others.length > 0 || layout.hasOpenSizes !== true) return false;
  const { x, width: own } = one.place.box;
  return Math.abs(x + own / 2 - width / 2) > mostAside * width;
}

/** Of the width of the slide. */
const mostAside = 0.1;

/** In which size a title is set, in points; 0 where it is cut. */
function sizeOfTitle(layout: Layout, [wording = '']: readonly string[]): number {
  const title = placeholderOf(layout, 'title');
  if (title === undefined) return 0;
  const { fill, shortened } = fitText(title, wording, { mostLines: 2 });
  return shortened ? 0 : (fill.paragraphs[0]?.size ?? styleOf(title, 0).size);
}

/** Whether one of its wordings would be cut as the title, or set in a column of print: titles beside pictures are often narrow. */
function isCramped(layout: Layout, wordings: readonly string[]): boolean {
  const title = placeholderOf(layout, 'title');
  if (title === undefined) return false;
  const { size } = styleOf(title, 0);
  return wordings.slice(0, 2).some((wording) => {
    const { fill, shortened } = fitText(title, wording, { mostLines: 2 });
    const [line] = fill.paragraphs;
    return shortened || (line?.lines ?? 0) > mostTitleLines || (line?.size ?? size) < leastOfTitle * size;
  });
}

const mostTitleLines = 4;
/** Of the size that the layout states. */
const leastOfTitle = 0.7;

/** So many on each slide that all slides have nearly as many: two and two rather than three and one. */
function wantedCount(pictures: number, template: TemplateModel): number {
  const most = Math.max(1, ...layoutsForPictures(template).map((layout) => picturePlaces(layout).length));
  return Math.ceil(pictures / Math.ceil(pictures / most));
}

/** Layouts that hold nothing but pictures; where the template has none, those with room for text, which stays empty. */
function layoutsForPictures(template: TemplateModel): readonly Layout[] {
  const names = template.roles.picture ?? [];
  const ofRole = names.flatMap((name) => titled(template).filter((layout) => layout.name === name));
  const inStyle = inStyleFirst(ofRole);
  const alone = inStyle.filter((layout) => !holdsContent(layout));
  return alone.length > 0 ? alone : inStyle;
}

/** The layout that cuts off least; one that can't hold the heading is taken last. */
function bestOf(sheet: Sheet, pictures: readonly ShownPicture[], layouts: readonly Layout[]): Choice | undefined {
  let best: { readonly choice: Choice; readonly cost: number } | undefined;
  for (const layout of layouts) {
    const placed = placedIn(picturePlaces(layout), pictures);
    if (!placed) continue;
    const title = placeholderOf(layout, 'title');
    const cost = costOf(placed) + (title && fitText(title, sheet.heading).shortened ? 2 : 0);
    if (!best || cost < best.cost) best = { choice: pictureChoice(sheet, layout, placed), cost };
  }
  return best?.choice;
}
