import type { XmlElement } from '../../../opc/xml/element.js';
import { descendants } from '../../../opc/xml/query.js';
import type { Box } from '../../../model/units.js';
import type { TemplateModel } from '../../model.js';
import { area, clipped, overlapWith, placement, sharedArea } from '../box.js';
import { placeholderOf, shapesOf } from '../shapes.js';
import { isDrawn, saysWords } from '../slides/is-drawn.js';

/** What is known of a picture besides its place. */
export interface PictureFacts {
  /** It stands on other slides of the file too, or on its layouts. */
  readonly isRepeated: boolean;
  /** It is of a kind that photographs are kept in. */
  readonly isPhoto: boolean;
}

/**
 * The shapes of a slide that belong to its design and not to what it says: those that cover it or run along it, panels behind texts, rules,
 * and logos. A picture that stands somewhere on the slide is of its content.
 *
 * @param factsOf what is known of the picture of an element `a:blip`
 */
export function artOf(
  slide: XmlElement,
  size: TemplateModel['size'],
  factsOf: (blip: XmlElement, box: Box) => PictureFacts,
): XmlElement[] {
  const shapes = shapesOf(slide);
  const isArt = (shape: XmlElement): boolean => {
    const box = placement(shape)?.box;
    if (box === undefined || isMedia(shape)) return false;
    const seen = clipped(box, size);
    // What people put into a place for a picture is of their talk, unless it runs from side to side.
    const isBand = shape.name === 'p:pic' && seen.width >= band * size.width;
    if (placeholderOf(shape) !== undefined && !isBand) return false;
    if (area(seen) === 0 && shape.name !== 'p:cxnSp') return false;
    const facts = descendants(shape, 'a:blip').map((blip) => factsOf(blip, box));
    if (shape.name === 'p:pic' || facts.length > 0)
      return (
        !saysWords(shape) &&
        facts.length > 0 &&
        facts.every((one) => isArtPicture(seen, size, one) || (!one.isPhoto && isEmblem(shape, shapes, size))) &&
        !(shape.name === 'p:pic' && isIcon(box, shapes, size))
      );
    if (shape.name === 'p:grpSp') return !saysWords(shape) && isArtShape(seen, size);
    if (shape.name === 'p:cxnSp') return isArtShape(seen, size);
    return shape.name === 'p:sp' && isDrawn(shape) && isArtShape(seen, size);
  };
  const art = new Set(shapes.filter(isArt));
  return shapes.filter((shape) => art.has(shape) || isUnder(shape, art, size));
}

/** Whether a picture is the one of a cover, small and in the middle across, and no text lies over it: a house sets its emblem so. */
function isEmblem(shape: XmlElement, shapes: readonly XmlElement[], { width, height }: TemplateModel['size']): boolean {
  const box = placement(shape)?.box;
  if (shape.name !== 'p:pic' || box === undefined || placeholderOf(shape) !== undefined) return false;
  const isCentred = Math.abs(box.x + box.width / 2 - width / 2) <= near * width;
  const isAlone = shapes.filter(({ name }) => name === 'p:pic' || name === 'p:grpSp').length === 1;
  const isClear = shapes.every((one) => {
    const own = one !== shape && saysWords(one) ? placement(one)?.box : undefined;
    return own === undefined || sharedArea(own, box) <= near * area(box);
  });
  return isCentred && isAlone && isClear && area(box) <= mostOfEmblem * width * height;
}

/** Whether a small picture stands within a text in a box of its own, as the sign of a service before somebody's name there. */
function isIcon(box: Box, shapes: readonly XmlElement[], { width, height }: TemplateModel['size']): boolean {
  const isSmall = box.width <= mostOfIcon * width && box.height <= mostOfIcon * height;
  return (
    isSmall &&
    shapes.some((shape) => {
      const own = placement(shape)?.box;
      const isText = shape.name === 'p:sp' && placeholderOf(shape) === undefined && saysWords(shape) && !isDrawn(shape);
      return isText && own !== undefined && sharedArea(own, box) >= mostInside * area(box);
    })
  );
}

/** Whether a shape was laid behind a logo, as to hide another one. */
function isUnder(shape: XmlElement, art: ReadonlySet<XmlElement>, size: TemplateModel['size']): boolean {
  const box = placement(shape)?.box;
  if (box === undefined || shape.name !== 'p:sp' || placeholderOf(shape) !== undefined) return false;
  if (saysWords(shape) || !isDrawn(shape)) return false;
  return [...art].some((one) => {
    const own = placement(one)?.box;
    return own !== undefined && area(own) < half * area({ ...own, ...size }) && overlapWith(own, box) >= half;
  });
}

const isMedia = (shape: XmlElement): boolean =>
  ['a:videoFile', 'a:audioFile', 'a:wavAudioFile', 'a:quickTimeFile'].some(
    (name) => descendants(shape, name).length > 0,
  );

/** A picture of all of the slide, or from edge to edge of it; what stands on other slides too; a logo in the head or foot. */
function isArtPicture(box: Box, size: TemplateModel['size'], { isRepeated, isPhoto }: PictureFacts): boolean {
  const [across, down] = [box.width / size.width, box.height / size.height];
  const middle = (box.y + box.height / 2) / size.height;
  const isLogo = !isPhoto && down <= mostOfLogo && across <= 2 * mostOfLogo && Math.abs(middle - half) >= quarter;
  return isRepeated || across >= band || (down >= all && touchesEdge(box, size)) || isLogo;
}

/** A panel, what stands at the edge, or a rule. */
function isArtShape(box: Box, size: TemplateModel['size']): boolean {
  const [across, down] = [box.width / size.width, box.height / size.height];
  const isRule = Math.min(across, down) <= mostOfRule && Math.max(across, down) >= leastOfRule;
  return isRule || across * down >= leastPanel || touchesEdge(box, size);
}

function touchesEdge({ x, y, width, height }: Box, size: TemplateModel['size']): boolean {
  const [across, down] = [near * size.width, near * size.height];
  return x <= across || y <= down || x + width >= size.width - across || y + height >= size.height - down;
}

/** As shares of the slide or its sides. */
const all = 0.9;
/** A screenshot may be nearly as wide as the slide. */
const band = 0.96;
const half = 0.5;
const quarter = 0.25;
const mostOfIcon = 0.1;
const mostInside = 0.7;
const mostOfLogo = 0.22;
const mostOfEmblem = 0.06;
const mostOfRule = 0.02;
const leastOfRule = 0.1;
const leastPanel = 0.08;
const near = 0.02;
