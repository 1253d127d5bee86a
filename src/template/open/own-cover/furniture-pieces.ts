import { createHash } from 'node:crypto';
import type { Box } from '../../../model/units.js';
import type { OpcPackage } from '../../../opc/package.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { child, descendants, textOf } from '../../../opc/xml/query.js';
import { serializeXml } from '../../../opc/xml/serialize.js';
import type { TemplateModel } from '../../model.js';
import { area, placement, sharedArea } from '../box.js';
import { fillIn } from '../ground/paint.js';
import { headText, type HeadText } from '../own-titles/head-text.js';
import { placeholderOf, shapesOf } from '../shapes.js';
import { isDrawn, saysWords } from '../slides/is-drawn.js';
import { isAtEdge, isBand, isInCorner, isPanel } from './furniture-places.js';

/** A shape of a slide that may stand on others, too. */
export interface Piece {
  /** What is the same on another slide. */
  readonly look: string;
  /** Left, top, width and height, as shares of the slide. */
  readonly place: readonly number[];
  readonly shape: XmlElement;
  /** How many shapes of its slide stand behind it. */
  readonly at: number;
  /** The part that it shows. */
  readonly picture: string | undefined;
  /** Signs that stand before the title: they are text. */
  readonly isMark: boolean;
}

/**
 * The pieces of a slide that may be the furniture of its house, by where they stand and what they are; that other slides have them too is not asked here.
 *
 * @param isForm whether all that is drawn on the slide is the house's
 */
export function piecesOf(opc: OpcPackage, slide: string, size: TemplateModel['size'], isForm = false): Piece[] {
  const targets = new Map(opc.relationships(slide).map(({ id, target }) => [id, target]));
  const root = opc.look(slide);
  const head = headText(root, size);
  return seenOf(root, size).flatMap((shape, at) => {
    const box = placement(shape)?.box;
    const isMark = box !== undefined && isHeadMark(shape, box, size);
    if (box === undefined || placeholderOf(shape) !== undefined || !(isMark || isArt(shape))) return [];
    const isRibbon = head?.box !== undefined && holds(shape, box, head, size);
    const isPlaced = isMark || [isAtEdge, isInCorner, isPanel].some((is) => is(box, size)) || isBand(shape, box, size);
    const isContent = !isMark && saysWords(shape) && !(isAtEdge(box, size) && isSigned(shape));
    if (!isRibbon && (isContent || !(isForm || isPlaced))) return [];
    const blip = descendants(shape, 'a:blip')[0];
    const picture = shape.name === 'p:grpSp' ? undefined : targets.get(blip?.attributes['r:embed'] ?? '');
    const place = [box.x / size.width, box.y / size.height, box.width / size.width, box.height / size.height];
    const drawn = picture === undefined ? shape.name + wordsOf(shape) : contentOf(opc, picture);
    const look = lookOf(shape, box, size) ?? drawn;
    return [{ look, place, shape, at, picture, isMark }];
  });
}

/** A logo with the house's name, which is the same on each slide. */
const isSigned = (shape: XmlElement): boolean => shape.name === 'p:grpSp' && descendants(shape, 'p:pic').length > 0;

/** Signs without a word that stand before the titles of a house, as two strokes. */
function isHeadMark(shape: XmlElement, { y, height }: Box, size: TemplateModel['size']): boolean {
  return (
    shape.name === 'p:sp' &&
    y + height <= headOfSlide * size.height &&
    /^[\p{P}\p{S}]{1,3}$/u.test(wordsOf(shape).trim())
  );
}

/** Of the height of the slide. */
const headOfSlide = 0.3;

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

/** As shares of the slide. */
const mostOfRule = 0.02;
const mostOfRibbon = 0.2;
/** As a share of the title. */
const mostInside = 0.7;
