import type { XmlElement } from '../../../opc/xml/element.js';
import { child, children, descend, textOf, descendants } from '../../../opc/xml/query.js';
import { emu, pointsToEmu, type Box } from '../../../model/units.js';
import { singleLine } from '../../line-height.js';
import type { TemplateModel } from '../../model.js';
import { area, overlapWith, placement, shareOnSlide } from '../box.js';
import { placeholderOf, shapesOf } from '../shapes.js';
import { isDrawn, saysWords } from '../slides/is-drawn.js';

/** A text of a slide. */
export interface SlideText {
  readonly shape: XmlElement;
  /** Of its place; undefined for a text that stands in a box of its own. */
  readonly type: string | undefined;
  readonly box: Box;
  /** Points. */
  readonly size: number;
}

/** The texts of a cover that ours take the places of. */
export interface CoverTexts {
  readonly title: SlideText;
  readonly subtitle: SlideText | undefined;
}

/** What a place of the slide's layout gives to a text that says nothing of it. */
export interface PlaceOf {
  readonly box: Box;
  readonly size: number;
}

/**
 * The title of a slide, in its place or the largest of its texts, and what stands below it; undefined for a slide that says more than
 * a cover does.
 *
 * @param placeOf what the place of the slide's layout gives that a shape of the slide stands in
 */
export function coverTexts(
  slide: XmlElement,
  size: TemplateModel['size'],
  placeOf: (shape: XmlElement) => PlaceOf | undefined,
): CoverTexts | undefined {
  const shapes = shapesOf(slide);
  const letters = descendants(slide, 'a:t').reduce((sum, words) => sum + textOf(words).length, 0);
  if (letters > mostLetters || shapes.some((shape) => shape.name === 'p:graphicFrame' || isList(shape)))
    return undefined;
  // A form has its title and its line in places that are empty.
  const isForm = !saysWords(slide);
  const texts = shapes.flatMap((shape): SlideText[] => {
    const type = typeOf(shape);
    const isText = saysWords(shape) || (isForm && type !== undefined);
    if (shape.name !== 'p:sp' || !isText || !isUpright(shape) || furniture.has(type ?? '')) return [];
    const place = type === undefined ? undefined : placeOf(shape);
    const box = placement(shape)?.box ?? place?.box;
    return box === undefined || shareOnSlide(box, size) < leastOnSlide
      ? []
      : [{ shape, type, box, size: statedSize(shape) ?? place?.size ?? usualSize }];
  });
  const bySize = texts
    .filter((one) => !isOneOfRow(one, texts, size))
    .toSorted((one, other) => other.size - one.size || one.box.y - other.box.y);
  const placed = texts.find(({ type }) => type === 'ctrTitle' || type === 'title');
  const [largest] = bySize.filter(({ shape }) => names(shape));
  const isTitled = placed !== undefined && placed.size * muchLarger >= (largest?.size ?? 0);
  if (isForm && placed === undefined) return undefined;
  const title = isTitled || isForm ? placed : ((largest && onPanel(largest, texts, panelsOf(shapes, size))) ?? largest);
  if (title === undefined || isHeading(title, size) || isSmall(title, size)) return undefined;
  const below = bySize.filter((one) => one !== title && one.box.y >= title.box.y + title.box.height / 2);
  const line = below.find(({ type }) => type === 'subTitle') ?? below[0];
  return roomy(title, line && holdingDate(line, size), size);
}

/** Whether a text could name a talk: a sign or a number alone does not, however large, as one of an icon font or of the page. */
const names = (shape: XmlElement): boolean => /\p{L}\P{L}*\p{L}/u.test(descendants(shape, 'a:t').map(textOf).join(''));

/** One of three texts or more that stand side by side in boxes of one height and in the same letters, as figures of a month do. */
function isOneOfRow(
  { type, box, size }: SlideText,
  texts: readonly SlideText[],
  slide: TemplateModel['size'],
): boolean {
  const hair = slide.height * near;
  const row = texts.filter(
    (one) => one.size === size && Math.abs(one.box.y - box.y) <= hair && Math.abs(one.box.height - box.height) <= hair,
  );
  return type === undefined && row.length >= fewestOfRow;
}

const near = 0.01;
const fewestOfRow = 3;

/** A text along the upper edge in small letters heads what stands below it. */
const isHeading = ({ type, box, size }: SlideText, { height }: TemplateModel['size']): boolean =>
  type !== 'ctrTitle' && box.y + box.height / 2 < height / 8 && pointsToEmu(size) < leastOfHead * height;

/** A text in a box of its own in letters as small as those of a list names nothing. */
const isSmall = ({ type, size }: SlideText, { height }: TemplateModel['size']): boolean =>
  type === undefined && pointsToEmu(size) < leastOfTitle * height;

/** The text on a panel in the middle of the slide, in the size of the largest: what stands above it there is the house's own name. */
function onPanel(largest: SlideText, texts: readonly SlideText[], panels: readonly Box[]): SlideText | undefined {
  const isOn = ({ box }: SlideText): boolean =>
    panels.some((panel) => overlapWith(box, panel) >= mostInside && area(box) >= leastOfPanel * area(panel));
  const own = texts.find((one) => one.type === undefined && isOn(one));
  return own === undefined || isOn(largest) ? undefined : { ...own, size: largest.size };
}

function panelsOf(shapes: readonly XmlElement[], { width, height }: TemplateModel['size']): Box[] {
  return shapes.flatMap((shape) => {
    const box = placement(shape)?.box;
    const isPlain = box !== undefined && shape.name === 'p:sp' && !saysWords(shape) && isDrawn(shape);
    const share = isPlain ? area(box) / (width * height) : 0;
    return isPlain && share >= panel.least && share <= panel.most ? [box] : [];
  });
}

/** A box that is as large as a word was takes the line below it in, where it would hold no title. */
function roomy(title: SlideText, subtitle: SlideText | undefined, { height }: TemplateModel['size']): CoverTexts {
  const { box } = title;
  const letter = (leastTitle * height) / usualHeight;
  const lines = Math.floor(box.height / (letter * singleLine));
  const isRoomy = title.type !== undefined || (box.width / (letter * widthOfLetter)) * lines >= usualLength;
  const below = subtitle?.box;
  const isNext = below !== undefined && below.y <= box.y + box.height && overlapsAcross(box, below);
  if (isRoomy || !isNext) return { title, subtitle };
  return { title: { ...title, box: { ...box, height: emu(below.y + below.height - box.y) } }, subtitle: undefined };
}

/** A line in a box that is as large as a word or lower than its letters, so that a date has room where it stands. */
function holdingDate(line: SlideText, { width }: TemplateModel['size']): SlideText {
  const { box, shape, size } = line;
  const height = Math.max(box.height, pointsToEmu(size * singleLine + edges));
  const wanted = Math.max(box.width, pointsToEmu(lettersOfDate * size * widthOfLetter + edges));
  const more = wanted - box.width;
  const align = descendants(shape, 'a:pPr')[0]?.attributes['algn'];
  const x = Math.max(0, box.x - (align === 'ctr' ? more / 2 : align === 'r' ? more : 0));
  const across = Math.min(wanted, width - x);
  return { ...line, box: { ...box, x: emu(x), width: emu(across), height: emu(height) } };
}

const overlapsAcross = (one: Box, other: Box): boolean => one.x < other.x + other.width && other.x < one.x + one.width;

/** The type of the place that a shape of a slide stands in. */
export const typeOf = (shape: XmlElement): string | undefined => {
  const place = placeholderOf(shape);
  return place === undefined ? undefined : (place['type'] ?? 'obj');
};

const furniture = new Set(['dt', 'ftr', 'sldNum', 'pic']);

/** A place for points that people have written points in. */
function isList(shape: XmlElement): boolean {
  const type = typeOf(shape);
  const body = child(shape, 'p:txBody');
  if (body === undefined || (type !== 'obj' && type !== 'body')) return false;
  return children(body, 'a:p').filter(saysWords).length >= fewestPoints;
}

/** Whether the text of a shape is read from left to right, and the shape is not turned. */
export function isUpright(shape: XmlElement): boolean {
  const direction = descend(shape, 'p:txBody', 'a:bodyPr')?.attributes['vert'] ?? 'horz';
  return direction === 'horz' && (placement(shape)?.rotation ?? 0) === 0;
}

/** In points, as a text is shown: PowerPoint notes by how much it made it smaller. */
export function statedSize(shape: XmlElement): number | undefined {
  const sizesOf = (name: string, style: string): number[] =>
    descendants(shape, name).flatMap((one) => {
      const size = child(one, style)?.attributes['sz'];
      return size === undefined ? [] : [Number(size) / 100];
    });
  const runs = sizesOf('a:r', 'a:rPr');
  const sizes = runs.length > 0 ? runs : sizesOf('a:lvl1pPr', 'a:defRPr');
  const scale = Number(descend(shape, 'p:txBody', 'a:bodyPr', 'a:normAutofit')?.attributes['fontScale'] ?? whole);
  const largest = Math.max(...sizes);
  return Number.isFinite(largest) && Number.isFinite(scale) ? (largest * scale) / whole : undefined;
}

/** In thousandths of a percent. */
const whole = 100_000;
/** Of a text that nobody says a size of, in points. */
const usualSize = 18;
const mostInside = 0.7;
/** A box that was pushed over the edge holds what nobody is to read. */
const leastOnSlide = 0.5;
const leastOfPanel = 0.4;
/** Of the slide. */
const panel = { least: 0.15, most: 0.6 } as const;
/** As shares of the height. */
const leastOfHead = 0.05;
const leastOfTitle = 0.029;
/** On a slide of seven and a half inches, in EMU. */
const leastTitle = 24 * 12_700;
const usualHeight = 6_858_000;
const widthOfLetter = 0.52;
const usualLength = 64;
/** In points, of a place together. */
const edges = 8;
const lettersOfDate = 18;
/** A text so much larger than the title's place is the title. */
const muchLarger = 1.25;
/** A cover says no more. */
const mostLetters = 600;
const fewestPoints = 3;
