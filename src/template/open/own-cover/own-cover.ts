import { relationshipTypes } from '../../../opc/part-kind.js';
import { copyElement, type XmlElement } from '../../../opc/xml/element.js';
import { child, descend, descendants } from '../../../opc/xml/query.js';
import { addLayoutPart } from '../added/layout-part.js';
import { area, placement, sharedArea } from '../box.js';
import type { Ground } from '../ground/ground.js';
import { claimsWithoutMap } from '../layouts/claims-of.js';
import { isDrawnOn } from '../layouts/off-design.js';
import { openingOf, ownSlides } from '../layouts/slide-use.js';
import { reopenPackage, type Opened, type OpenedLayout } from '../open-package.js';
import { isSamePlace, placeholderOf, shapesOf } from '../shapes.js';
import { isDrawing } from '../slides/is-drawing.js';
import { carry } from './carry.js';
import { pictureFacts } from './picture-facts.js';
import { ownFill, placeOfText } from './place-of-text.js';
import { artOf } from './slide-art.js';
import { saysWords } from '../slides/is-drawn.js';
import { coverTexts, type CoverTexts } from './slide-texts.js';

/**
 * A file whose first slide is a cover that people drew on the slide itself, or whose title they put elsewhere than its layout has it, gets a
 * layout of it: what is drawn there, without its words, and places for a title and a line where it has them. Its layout alone would show a
 * bare cover that nobody of the house knows.
 */
export function withOwnCover(opened: Opened): Opened {
  const { package: opc, parts, size, layouts } = opened;
  const slides = ownSlides(opc, parts.presentation, parts.presentationRoot);
  const { opening: first } = openingOf(opc, slides);
  const base = layouts.find(({ found }) => found.part === first?.layout);
  const master = parts.masters[base?.master ?? 0];
  if (first === undefined || base === undefined || master === undefined) return opened;
  const root = opc.look(first.slide);
  if (isDrawing(root)) return opened;
  const texts = coverTexts(root, size, (shape) => placeOf(base, shape));
  if (texts === undefined) return opened;
  const facts = pictureFacts(opc, slides, layouts, size);
  const art = artOf(root, size, facts).filter((one) => !isEmptyPanel(one, root, texts));
  const background = descend(root, 'p:cSld', 'p:bg');
  const isUntitled = base.found.placeholders.every(({ placeholder: { type } }) => !titles.has(type));
  const isBare = !isUntitled || !isDrawnOn(base.found);
  // Beside a picture that is of the talk a title makes room, and would stand aside without it.
  const isComplete = shapesOf(root).every(
    (shape) => shape.name !== 'p:pic' || art.includes(shape) || isSignAbove(shape, texts.title.box, facts),
  );
  const isHeldOtherwise =
    isComplete &&
    (standsElsewhere(texts.title, titleOf(base, texts, root), size) || isLineElsewhere(base, texts, size));
  if (art.length === 0 && background === undefined && isBare && !isHeldOtherwise) return opened;

  const copy = opc.clone();
  const carried = carry(copy, first.slide, background === undefined ? art : [background, ...art]);
  const layout = layoutOf(copyElement(copy.look(base.found.part)), root, carried.elements, texts);
  const names = { root: layout, name: 'Cover', type: 'title', base: base.found.part };
  const part = addLayoutPart(copy, names, { master: master.name, presentation: parts.presentationRoot });
  for (const [id, target] of carried.pictures) copy.relate(part, relationshipTypes.image, target, { id });
  const changed = reopenPackage(copy, opened, part);
  const added = changed.layouts.find(({ found }) => found.part === part);
  const isNew =
    !isBare ||
    isHeldOtherwise ||
    (added !== undefined && shareThatDiffers(added.found.ground, base.found.ground) >= leastNew);
  const isRoomy = added?.found.placeholders.some(
    ({ placeholder: { type, box } }) => type === 'ctrTitle' && area(box) >= leastLeft * area(texts.title.box),
  );
  return isNew && isRoomy === true && isCover(part, changed) ? changed : opened;
}

function placeOf({ found }: OpenedLayout, shape: XmlElement): { box: OwnBox; size: number } | undefined {
  const said = placeholderOf(shape);
  const place = found.placeholders.find(({ placeholder: { type, idx } }) =>
    isSamePlace(said, { type, ...(idx === undefined ? {} : { idx: String(idx) }) }),
  )?.placeholder;
  return place && { box: place.box, size: place.levels[0]?.size ?? 0 };
}

type OwnBox = CoverTexts['title']['box'];

/** The place that a cover's title has on its layout; on one for covers that for titles, where the slide leaves it and says its title elsewhere. */
function titleOf(base: OpenedLayout, { title }: CoverTexts, slide: XmlElement): { box: OwnBox } | undefined {
  if (title.type !== undefined) return placeOf(base, title.shape);
  const isUsed = shapesOf(slide).some((shape) => titles.has(placeholderOf(shape)?.['type'] ?? ''));
  const places = base.found.placeholders.map(({ placeholder }) => placeholder);
  const isForCovers = places.some(({ type }) => type === 'subTitle');
  return isUsed || !isForCovers ? undefined : places.find(({ type }) => titles.has(type));
}

/** Whether a title was moved on the slide from its place on the layout, or filled: the house's cover has it so, whatever its layout says. */
function standsElsewhere(
  { box, shape }: CoverTexts['title'],
  place: { readonly box: OwnBox } | undefined,
  { width, height }: Opened['size'],
): boolean {
  if (place === undefined) return false;
  const across = [box.x - place.box.x, box.x + box.width - place.box.x - place.box.width];
  const down = [box.y - place.box.y, box.y + box.height - place.box.y - place.box.height];
  const isOff = (offs: readonly number[], side: number): boolean => offs.some((off) => Math.abs(off) > mostOff * side);
  return ownFill(shape) !== undefined || isOff(across, width) || isOff(down, height);
}

/** Whether the line below a title was moved up or down from its place: a house whose band ends there has it below. */
function isLineElsewhere(base: OpenedLayout, { subtitle }: CoverTexts, { height }: Opened['size']): boolean {
  const place = subtitle?.type === 'subTitle' ? placeOf(base, subtitle.shape) : undefined;
  return (
    subtitle !== undefined && place !== undefined && Math.abs(subtitle.box.y - place.box.y) > mostOffOfLine * height
  );
}

/** Whether a picture that is no photograph stands above a title, as a large emblem does. */
function isSignAbove(shape: XmlElement, { y }: OwnBox, facts: ReturnType<typeof pictureFacts>): boolean {
  const box = placement(shape)?.box;
  const isAbove = box !== undefined && box.y + box.height <= y;
  return isAbove && descendants(shape, 'a:blip').every((blip) => !facts(blip, box).isPhoto);
}

/** As shares of a side of the slide. */
const mostOff = 0.05;
const mostOffOfLine = 0.1;

/** Behind texts that ours take no places of a panel would stand empty. */
function isEmptyPanel(shape: XmlElement, slide: XmlElement, { title, subtitle }: CoverTexts): boolean {
  const panel = placement(shape)?.box;
  if (panel === undefined || shape.name !== 'p:sp') return false;
  const isIn = (box: OwnBox): boolean => sharedArea(box, panel) >= mostInside * area(box);
  const texts = shapesOf(slide).filter((one) => one.name === 'p:sp' && saysWords(one));
  const holdsText = texts.some((one) => {
    const box = placement(one)?.box;
    return box !== undefined && isIn(box);
  });
  return holdsText && ![title, subtitle].some((one) => one !== undefined && isIn(one.box));
}

const mostInside = 0.7;

/** The slide's layout with what the slide draws, and places for a title and a line. */
function layoutOf(
  layout: XmlElement,
  slide: XmlElement,
  drawn: readonly XmlElement[],
  { title, subtitle }: CoverTexts,
): XmlElement {
  const [content, tree] = [descend(layout, 'p:cSld'), descend(layout, 'p:cSld', 'p:spTree')];
  if (content === undefined || tree === undefined) return layout;
  const places = shapesOf(layout).filter((shape) => placeholderOf(shape) !== undefined);
  const like = (text: XmlElement): XmlElement | undefined =>
    places.find((shape) => isSamePlace(placeholderOf(text), placeholderOf(shape)));
  const shown = new Set(shapesOf(slide).map((shape) => placeholderOf(shape)?.['type']));
  const hidesLayout = ['0', 'false'].includes(slide.attributes['showMasterSp'] ?? '1');
  if (hidesLayout) layout.attributes = { ...layout.attributes, showMasterSp: '0' };
  const left = new Set<XmlElement>(
    shapesOf(layout).filter((shape) => {
      const type = placeholderOf(shape)?.['type'];
      return places.includes(shape) ? !(furniture.has(type ?? '') && shown.has(type)) : hidesLayout;
    }),
  );
  tree.children = tree.children.filter((node) => typeof node === 'string' || !left.has(node));
  const at = tree.children.findIndex((node) => typeof node !== 'string' && places.includes(node));
  const art = drawn.filter(({ name }) => name !== 'p:bg');
  const titled = placeOfText(title, { type: 'ctrTitle', id: 9001, name: 'Title' }, like(title.shape));
  const lines =
    subtitle === undefined
      ? []
      : [placeOfText(subtitle, { type: 'subTitle', id: 9002, name: 'Subtitle' }, like(subtitle.shape))];
  tree.children.splice(at < 0 ? tree.children.length : at, 0, ...art);
  tree.children.push(titled, ...lines);
  const background = drawn.find(({ name }) => name === 'p:bg');
  if (background !== undefined)
    content.children = [
      background,
      ...content.children.filter((node) => typeof node === 'string' || node.name !== 'p:bg'),
    ];
  withMapOf(layout, slide);
  return layout;
}

/** What a slide says of the meaning of colours holds for what it draws. */
function withMapOf(layout: XmlElement, slide: XmlElement): void {
  const own = child(slide, 'p:clrMapOvr');
  const at = layout.children.findIndex((node) => typeof node !== 'string' && node.name === 'p:clrMapOvr');
  if (own === undefined || child(own, 'a:overrideClrMapping') === undefined || at < 0) return;
  layout.children[at] = copyElement(own);
}

const titles = new Set(['title', 'ctrTitle']);
const furniture = new Set(['dt', 'ftr', 'sldNum']);

function shareThatDiffers({ cells }: Ground, other: Ground): number {
  const differing = cells.filter(({ colour }, index) => colour !== other.cells[index]?.colour);
  return differing.length / Math.max(1, cells.length);
}

/** Of the title's place: with less left beside what is drawn, ours would be small. */
const leastLeft = 0.4;

/** Of the slide: less is a mark that somebody put there. */
const leastNew = 0.02;

/** Whether a layout is what decks open with, and its title can be read there. */
function isCover(part: string, opened: Opened): boolean {
  const { claims, named } = claimsWithoutMap(opened);
  const claim = claims.find(({ role }) => role === 'cover');
  const name = named.find(({ found }) => found.part === part)?.layout.name;
  return claim !== undefined && claim.layout === name && claim.isUnfit !== true;
}
