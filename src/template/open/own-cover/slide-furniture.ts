import { createHash } from 'node:crypto';
import { relationshipTypes } from '../../../opc/part-kind.js';
import type { OpcPackage } from '../../../opc/package.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { child, descend, descendants, textOf } from '../../../opc/xml/query.js';
import { serializeXml } from '../../../opc/xml/serialize.js';
import type { Box } from '../../../model/units.js';
import type { TemplateModel } from '../../model.js';
import { area, placement, sharedArea } from '../box.js';
import { fillIn } from '../ground/paint.js';
import { openingOf, ownSlides } from '../layouts/slide-use.js';
import { reopenPackage, type Opened } from '../open-package.js';
import { placeholderOf, shapesOf } from '../shapes.js';
import { headText, type HeadText } from '../own-titles/head-text.js';
import { carry } from './carry.js';
import { isDrawn, saysWords } from '../slides/is-drawn.js';

/**
 * A file on most of whose slides the same logo or rule was put by hand, in the head or the foot, or a panel over all of them, what adorns a
 * corner, or a ribbon around their titles, gets it on its layouts: people copy such slides, and nobody of the house knows one without it.
 * Covers are left as they are.
 */
export function withSlideFurniture(opened: Opened): Opened {
  const { package: opc, parts, size, layouts } = opened;
  const { opening: first, rest: slides } = openingOf(opc, ownSlides(opc, parts.presentation, parts.presentationRoot));
  const usual = layouts.find(({ found }) => found.part === slides[0]?.layout)?.master;
  const master = parts.masters[usual ?? 0];
  const alike = slides.filter(({ layout }) => master?.layouts.includes(layout));
  // Slides that say nothing are a form, and each of them shows how the house's are.
  const isForm = [first, ...slides].every((one) => one === undefined || !saysWords(opc.look(one.slide)));
  if (usual === undefined || master === undefined || alike.length < (isForm ? 1 : fewest)) return opened;
  const drawn = [master.name, ...master.layouts].filter((part) => part !== opened.ownCover);
  const isThere = new Set(drawn.flatMap((part) => picturesOf(opc, part)));
  const found: Found[] = [];
  for (const { slide } of alike) {
    for (const piece of furnitureOf(opc, slide, size, isForm)) {
      if (piece.picture !== undefined && isThere.has(piece.picture)) continue;
      const same = found.find((one) => one.look === piece.look && isNear(one.place, piece.place));
      if (same === undefined) found.push({ ...piece, slide, slides: new Set([slide]) });
      else same.slides.add(slide);
    }
  }
  const least = alike.length < several ? alike.length : leastOfSlides * alike.length;
  // A band that stands on fewer slides than the logo on it stays behind that.
  const kept = inOneColour(found)
    .filter(({ slides: on }) => on.size >= least)
    .toSorted((one, other) => one.at - other.at);
  if (kept.length === 0) return opened;
  // What stands at the same place of the first slide is on the cover, too, where that is the layout's.
  const opening = first === undefined ? [] : furnitureOf(opc, first.slide, size);
  const opens = ({ look, place }: Found): boolean =>
    opened.ownCover === undefined && opening.some((one) => one.look === look && isNear(one.place, place));
  const copy = opc.clone();
  const targets = layouts.filter((one) => one.master === usual);
  for (const { found: layout } of targets)
    kept.forEach((one, index) => {
      if (!covers.has(layout.type) || (layout.part === first?.layout && opens(one))) put(copy, layout.part, one, index);
    });
  return reopenPackage(copy, opened);
}

interface Piece {
  /** What is the same on another slide. */
  readonly look: string;
  /** Left, top, width and height, as shares of the slide. */
  readonly place: readonly number[];
  readonly shape: XmlElement;
  /** How many shapes of its slide stand behind it. */
  readonly at: number;
  /** The part that it shows. */
  readonly picture: string | undefined;
}

interface Found extends Piece {
  readonly slide: string;
  /** Those that it stands on. */
  readonly slides: Set<string>;
}

/** Of pictures that stand at exactly one place, as a logo for light and one for dark slides, that of most, counted with the others. */
function inOneColour(found: readonly Found[]): Found[] {
  const ranked = found.toSorted((one, other) => other.slides.size - one.slides.size);
  return ranked.flatMap((one, index) => {
    const alike = ranked.filter(
      (other) => one.picture !== undefined && other.picture !== undefined && isSame(one.place, other.place),
    );
    if (alike.some((other) => ranked.indexOf(other) < index)) return [];
    return [{ ...one, slides: new Set([...one.slides, ...alike.flatMap(({ slides }) => [...slides])]) }];
  });
}

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((share, index) => Math.abs(share - (other[index] ?? 0)) <= hair);

const isNear = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((share, index) => Math.abs(share - (other[index] ?? 0)) <= (index === across ? mostOffAcross : mostOff));

/** Of a place: its width. Rules are drawn as long as the title above them. */
const across = 2;

/** @param isForm whether all that is drawn on the slide is the house's */
function furnitureOf(opc: OpcPackage, slide: string, size: TemplateModel['size'], isForm = false): Piece[] {
  const targets = new Map(opc.relationships(slide).map(({ id, target }) => [id, target]));
  const root = opc.look(slide);
  const head = headText(root, size);
  return seenOf(root, size).flatMap((shape, at) => {
    const box = placement(shape)?.box;
    if (box === undefined || placeholderOf(shape) !== undefined || !isArt(shape)) return [];
    const isRibbon = head?.box !== undefined && holds(shape, box, head, size);
    const isPlaced = [isAtEdge, isInCorner, isPanel].some((is) => is(box, size)) || isBand(shape, box, size);
    const isContent = saysWords(shape) && !(isAtEdge(box, size) && isSigned(shape));
    if (!isRibbon && (isContent || !(isForm || isPlaced))) return [];
    const blip = descendants(shape, 'a:blip')[0];
    const picture = shape.name === 'p:grpSp' ? undefined : targets.get(blip?.attributes['r:embed'] ?? '');
    const place = [box.x / size.width, box.y / size.height, box.width / size.width, box.height / size.height];
    const drawn = picture === undefined ? shape.name + wordsOf(shape) : contentOf(opc, picture);
    const look = lookOf(shape, box, size) ?? drawn;
    return [{ look, place, shape, at, picture }];
  });
}

/** A logo with the house's name, which is the same on each slide. */
const isSigned = (shape: XmlElement): boolean => shape.name === 'p:grpSp' && descendants(shape, 'p:pic').length > 0;

const wordsOf = (shape: XmlElement): string =>
  descendants(shape, 'a:t')
    .map((words) => textOf(words))
    .join(' ');

/** The shapes of a slide from the last one on that hides all before it: people cover what they do not want to see. */
function seenOf(root: XmlElement, size: TemplateModel['size']): XmlElement[] {
  const shapes = shapesOf(root);
  const last = shapes.findLastIndex((shape) => {
    const box = placement(shape)?.box;
    return box !== undefined && isPanel(box, size) && isOpaque(shape);
  });
  return shapes.slice(Math.max(0, last));
}

function isOpaque(shape: XmlElement): boolean {
  const properties = child(shape, 'p:spPr');
  const fill = properties && fillIn(properties);
  return shape.name === 'p:sp' && fill?.name === 'a:solidFill' && descendants(fill, 'a:alpha').length === 0;
}

/** Some programs write a picture anew for each slide. */
function contentOf(opc: OpcPackage, picture: string): string {
  const part = opc.find(picture);
  return part === undefined ? picture : createHash('sha256').update(part.bytes).digest('base64');
}

function isArt(shape: XmlElement): boolean {
  const isFilled = shape.name === 'p:sp' && isDrawn(shape) && shape.attributes['useBgFill'] !== '1';
  return isFilled || ['p:pic', 'p:grpSp', 'p:cxnSp'].includes(shape.name);
}

/** What a shape of one fill looks like: a rule is one, however long, and a group is told by where it stands. */
function lookOf(shape: XmlElement, { height }: Box, size: TemplateModel['size']): string | undefined {
  const properties = shape.name === 'p:sp' ? child(shape, 'p:spPr') : undefined;
  if (properties === undefined) return undefined;
  const fill = fillIn(properties);
  if (fill !== undefined && height <= mostOfRule * size.height) return serializeXml(fill);
  return serializeXml(properties).replace(/<a:xfrm.*?<\/a:xfrm>/s, '');
}

/** Whether a shape is drawn around the title of a slide, or is the one that says it. */
function holds(shape: XmlElement, box: Box, head: HeadText, size: TemplateModel['size']): boolean {
  const isSmall = area(box) <= mostOfRibbon * size.width * size.height;
  const texts = descendants(shape, 'a:t').length;
  const own = shape === head.shape || descendants(shape, 'p:sp').includes(head.shape);
  const isOnlyText = texts === descendants(own ? head.shape : shape, 'a:t').length && (own || !saysWords(shape));
  return isSmall && isOnlyText && head.box !== undefined && sharedArea(head.box, box) >= mostInside * area(head.box);
}

/** A logo or rule in the head or foot of a slide. */
function isAtEdge({ y, width, height }: Box, size: TemplateModel['size']): boolean {
  const [top, bottom] = [y / size.height, (y + height) / size.height];
  const isSmall = (width * height) / (size.width * size.height) <= mostOfSlide;
  return isSmall && (bottom <= margin || top >= 1 - margin) && bottom > 0 && top < 1;
}

/** What a corner of the slide is adorned with. */
function isInCorner({ x, y, width, height }: Box, size: TemplateModel['size']): boolean {
  const isBeside = x <= mostOff * size.width || x + width >= (1 - mostOff) * size.width;
  const isAlong = y <= mostOff * size.height || y + height >= (1 - mostOff) * size.height;
  return isBeside && isAlong && width * height <= mostOfCorner * size.width * size.height;
}

/** A bar along the upper or lower edge, from side to side. */
function isBand({ name }: XmlElement, { y, width, height }: Box, size: TemplateModel['size']): boolean {
  const isAlong = y <= mostOff * size.height || y + height >= (1 - mostOff) * size.height;
  return name === 'p:sp' && width >= all * size.width && height <= mostOfBand * size.height && isAlong;
}

/** All of the slide, or nearly. */
const isPanel = (box: Box, size: TemplateModel['size']): boolean =>
  box.width >= all * size.width && box.height >= all * size.height;

const picturesOf = (opc: OpcPackage, part: string): string[] =>
  opc.relationships(part).flatMap(({ type, target }) => (type === relationshipTypes.image ? [target] : []));

/** Draws a piece of a slide on a layout, behind its texts. */
function put(opc: OpcPackage, layout: string, { slide, shape }: Found, index: number): void {
  const tree = descend(opc.xml(layout), 'p:cSld', 'p:spTree');
  const { elements, pictures } = carry(opc, slide, [shape]);
  if (tree === undefined) return;
  for (const [id, target] of pictures) {
    const own = opc.relate(layout, relationshipTypes.image, target);
    for (const blip of elements.flatMap((one) => descendants(one, 'a:blip')))
      if (blip.attributes['r:embed'] === id) blip.attributes['r:embed'] = own;
  }
  for (const names of elements.flatMap((one) => descendants(one, 'p:cNvPr')))
    names.attributes['id'] = String(firstId + index);
  const at = tree.children.findIndex((node) => typeof node !== 'string' && placeholderOf(node) !== undefined);
  tree.children.splice(at < 0 ? tree.children.length : at, 0, ...elements);
}

const covers = new Set(['title', 'secHead']);

/** Of fewer slides nothing is told. */
const fewest = 2;
/** Of fewer it stands on all. */
const several = 4;
const leastOfSlides = 0.6;
/** As shares of the slide. */
const mostOfSlide = 0.05;
const margin = 0.2;
/** Copies stand a little off. */
const mostOff = 0.02;
const hair = 0.002;
const mostOffAcross = 0.06;
const mostOfRule = 0.02;
const mostOfBand = 0.18;
const mostOfCorner = 0.15;
const mostOfRibbon = 0.2;
const mostInside = 0.7;
const all = 0.95;
const firstId = 9201;
