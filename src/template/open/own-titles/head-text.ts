import type { XmlElement } from '../../../opc/xml/element.js';
import { child, children, descend, descendants } from '../../../opc/xml/query.js';
import { emu, type Box } from '../../../model/units.js';
import type { TemplateModel } from '../../model.js';
import { placement } from '../box.js';
import { saysWords } from '../slides/is-drawn.js';
import { isUpright, statedSize } from '../own-cover/slide-texts.js';
import { placeholderOf, shapesOf } from '../shapes.js';

/** The text that says what a slide is about. */
export interface HeadText {
  readonly shape: XmlElement;
  /** Whether it stands in the place for a title; a text in a box of its own inherits nothing from there. */
  readonly isPlaced: boolean;
  /** Where it stands on the slide, if it says so itself. */
  readonly box: Box | undefined;
}

/**
 * The title of a slide: what stands in the place for one, or the largest text in a box of its own along the head, alone or in a group with
 * what is drawn around it.
 */
export function headText(slide: XmlElement, size: TemplateModel['size']): HeadText | undefined {
  const shapes = shapesOf(slide);
  const placed = shapes.find((one) => titles.has(placeholderOf(one)?.['type'] ?? '') && saysWords(one));
  if (placed !== undefined) {
    const box = placement(placed)?.box;
    const isHigh = box === undefined || box.height <= mostOfPlace * size.height;
    return isHigh ? { shape: placed, isPlaced: true, box } : undefined;
  }
  const texts = shapes.flatMap(textsIn).filter(({ shape, box }) => isHead(shape, box, size));
  const [largest] = texts.toSorted(
    (one, other) => (statedSize(other.shape) ?? 0) - (statedSize(one.shape) ?? 0) || one.box.y - other.box.y,
  );
  return largest && { ...largest, isPlaced: false };
}

interface PlacedText {
  readonly shape: XmlElement;
  readonly box: Box;
}

/** A text in a box of its own, and those in a group, where they stand on the slide. */
function textsIn(shape: XmlElement): PlacedText[] {
  const box = placement(shape)?.box;
  if (box === undefined || placeholderOf(shape) !== undefined) return [];
  if (shape.name === 'p:sp') return saysWords(shape) && isUpright(shape) ? [{ shape, box }] : [];
  if (shape.name !== 'p:grpSp') return [];
  const inside = ownSpace(shape);
  if (inside === undefined) return [];
  const [across, down] = [box.width / inside.width, box.height / inside.height];
  return children(shape, 'p:sp')
    .flatMap(textsIn)
    .map(({ shape: text, box: own }) => ({
      shape: text,
      box: {
        x: emu(Math.round(box.x + (own.x - inside.x) * across)),
        y: emu(Math.round(box.y + (own.y - inside.y) * down)),
        width: emu(Math.round(own.width * across)),
        height: emu(Math.round(own.height * down)),
      },
    }));
}

/** The space that the shapes of a group say their places in. */
function ownSpace(group: XmlElement): { x: number; y: number; width: number; height: number } | undefined {
  const transform = descend(group, 'p:grpSpPr', 'a:xfrm');
  const [offset, extent] = ['a:chOff', 'a:chExt'].map((name) => transform && child(transform, name)?.attributes);
  const [x, y, width, height] = [offset?.['x'], offset?.['y'], extent?.['cx'], extent?.['cy']].map(Number);
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
  return [x, y, width, height].every(Number.isFinite) && width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** One line or two along the head, which is not as small as a note. */
function isHead(shape: XmlElement, box: Box, { height }: TemplateModel['size']): boolean {
  const isHigh = box.y >= 0 && box.y + box.height / 2 <= head * height && box.height <= head * height;
  const said = descendants(shape, 'a:p').filter(saysWords);
  return isHigh && said.length === 1 && (statedSize(shape) ?? 0) * emuOfPoint >= leastLetters * height;
}

const titles = new Set(['title', 'ctrTitle']);
/** As shares of the height. */
const head = 0.25;
/** A title that takes more of the slide heads nothing. */
const mostOfPlace = 0.35;
const leastLetters = 0.033;
const emuOfPoint = 12_700;
