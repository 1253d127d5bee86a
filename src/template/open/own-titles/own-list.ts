import type { Box } from '../../../model/units.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { descend } from '../../../opc/xml/query.js';
import { area, placement, sharedArea } from '../box.js';
import { ownSlides, slideUse, usualLayout } from '../layouts/slide-use.js';
import { reopenPackage, type Opened } from '../open-package.js';
import { isSamePlace, placeholderOf, shapesOf } from '../shapes.js';
import { typeOf } from '../own-cover/slide-texts.js';
import { pointsLayout } from './points-layout.js';
import { stateBox } from './state-style.js';

/**
 * A file most of whose own slides stand on one layout and hold its place for a line as large as a list, each in the same box, gets that
 * layout with the place there: people copy such slides, and what else the layout has is what they throw away. The list would stand on
 * another layout else, which nobody of the house knows.
 */
export function withOwnList(opened: Opened): Opened {
  const { package: opc, parts, size } = opened;
  const part = usualLayout(slideUse(opc, parts.presentation, parts.presentationRoot));
  if (part === undefined || pointsLayout(opened)?.found.part === part) return opened;
  const slides = ownSlides(opc, parts.presentation, parts.presentationRoot)
    .filter(({ layout }) => layout === part)
    .map(({ slide }) => opc.look(slide));
  for (const place of shapesOf(opc.look(part)).filter(isText)) {
    const boxes = slides.flatMap((slide) => boxOf(slide, place) ?? []);
    const box = boxes.find((one) => isLarge(one, size) && boxes.every((other) => isAt(one, other, size)));
    const stated = placement(place)?.box;
    const isHeldSo = boxes.length >= fewest && boxes.length >= leastShare * slides.length;
    if (box === undefined || stated === undefined || !isHeldSo || area(box) < muchLarger * area(stated)) continue;
    const copy = opc.clone();
    const root = copy.xml(part);
    const shapes = shapesOf(root);
    const held = shapes.find((shape) => isSamePlace(placeholderOf(shape), placeholderOf(place)));
    if (held === undefined) continue;
    stateBox(held, box);
    const below = new Set(shapes.filter((shape) => shape !== held && isContent(shape) && liesIn(shape, box)));
    const tree = descend(root, 'p:cSld', 'p:spTree');
    if (tree !== undefined)
      tree.children = tree.children.filter((node) => typeof node === 'string' || !below.has(node));
    const changed = reopenPackage(copy, opened);
    if (pointsLayout(changed)?.found.part === part) return changed;
  }
  return opened;
}

const isText = (shape: XmlElement): boolean => ['body', 'obj'].includes(typeOf(shape) ?? '');
const isContent = (shape: XmlElement): boolean => isText(shape) || typeOf(shape) === 'pic';

/** Where a slide holds what stands in a place of its layout, if it says so. */
function boxOf(slide: XmlElement, place: XmlElement): Box | undefined {
  const own = shapesOf(slide).find((shape) => isSamePlace(placeholderOf(shape), placeholderOf(place)));
  return own && placement(own)?.box;
}

const isLarge = (box: Box, { width, height }: Opened['size']): boolean => area(box) >= leastOfList * width * height;

function isAt(one: Box, other: Box, { width, height }: Opened['size']): boolean {
  const across = [one.x - other.x, one.width - other.width];
  const down = [one.y - other.y, one.height - other.height];
  return across.every((off) => Math.abs(off) <= hair * width) && down.every((off) => Math.abs(off) <= hair * height);
}

function liesIn(shape: XmlElement, box: Box): boolean {
  const own = placement(shape)?.box;
  return own !== undefined && sharedArea(own, box) > 0;
}

const fewest = 3;
/** Of the slides on the layout. */
const leastShare = 0.4;
/** Of the slide. */
const leastOfList = 0.3;
/** Than on the layout. */
const muchLarger = 2;
/** Of a side of the slide. */
const hair = 0.02;
