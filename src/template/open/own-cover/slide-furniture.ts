import { relationshipTypes } from '../../../opc/part-kind.js';
import type { OpcPackage } from '../../../opc/package.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { child, descend, descendants } from '../../../opc/xml/query.js';
import { serializeXml } from '../../../opc/xml/serialize.js';
import type { Box } from '../../../model/units.js';
import type { TemplateModel } from '../../model.js';
import { placement } from '../box.js';
import { ownSlides } from '../layouts/slide-use.js';
import { openPackage, type Opened } from '../open-package.js';
import { placeholderOf, shapesOf } from '../shapes.js';
import { carry } from './carry.js';
import { isDrawn, saysWords } from './slide-art.js';

/**
 * A file on most of whose slides the same logo or rule was put by hand, in the head or the foot, gets it on its layouts: people copy such
 * slides, and nobody of the house knows one without it. Covers are left as they are.
 */
export function withSlideFurniture(opened: Opened): Opened {
  const { package: opc, parts, size, layouts } = opened;
  const [, ...slides] = ownSlides(opc, parts.presentation, parts.presentationRoot);
  const usual = layouts.find(({ found }) => found.part === slides[0]?.layout)?.master;
  const master = parts.masters[usual ?? 0];
  const alike = slides.filter(({ layout }) => master?.layouts.includes(layout));
  if (usual === undefined || master === undefined || alike.length < fewest) return opened;
  const drawn = [master.name, ...master.layouts].filter((part) => part !== opened.ownCover);
  const isThere = new Set(drawn.flatMap((part) => picturesOf(opc, part)));
  const found: Found[] = [];
  for (const { slide } of alike) {
    for (const piece of furnitureOf(opc, slide, size)) {
      if (piece.picture !== undefined && isThere.has(piece.picture)) continue;
      const same = found.find((one) => one.look === piece.look && isNear(one.place, piece.place));
      if (same === undefined) found.push({ ...piece, slide, slides: new Set([slide]) });
      else same.slides.add(slide);
    }
  }
  const kept = found.filter(({ slides: on }) => on.size >= leastOfSlides * alike.length);
  if (kept.length === 0) return opened;
  const copy = opc.clone();
  const targets = layouts.filter((one) => one.master === usual && !covers.has(one.found.type));
  for (const { found: layout } of targets)
    kept.forEach((one, index) => {
      put(copy, layout.part, one, index);
    });
  return openPackage(copy, opened.ownCover);
}

interface Piece {
  /** What is the same on another slide. */
  readonly look: string;
  /** Left, top, width and height, as shares of the slide. */
  readonly place: readonly number[];
  readonly shape: XmlElement;
  /** The part that it shows. */
  readonly picture: string | undefined;
}

interface Found extends Piece {
  readonly slide: string;
  /** Those that it stands on. */
  readonly slides: Set<string>;
}

const isNear = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((share, index) => Math.abs(share - (other[index] ?? 0)) <= mostOff);

function furnitureOf(opc: OpcPackage, slide: string, size: TemplateModel['size']): Piece[] {
  const targets = new Map(opc.relationships(slide).map(({ id, target }) => [id, target]));
  return shapesOf(opc.look(slide)).flatMap((shape) => {
    const box = placement(shape)?.box;
    const isPicture = shape.name === 'p:pic';
    if (box === undefined || placeholderOf(shape) !== undefined || saysWords(shape)) return [];
    if (!isPicture && !(shape.name === 'p:sp' && isDrawn(shape))) return [];
    if (!isAtEdge(box, size)) return [];
    const blip = descendants(shape, 'a:blip')[0];
    const picture = targets.get(blip?.attributes['r:embed'] ?? '');
    const place = [box.x / size.width, box.y / size.height, box.width / size.width, box.height / size.height];
    const look = picture ?? serializeXml(child(shape, 'p:spPr') ?? shape).replace(/<a:xfrm.*?<\/a:xfrm>/s, '');
    return [{ look, place, shape, picture }];
  });
}

/** A logo or rule in the head or foot of a slide. */
function isAtEdge({ y, width, height }: Box, size: TemplateModel['size']): boolean {
  const [top, bottom] = [y / size.height, (y + height) / size.height];
  const isSmall = (width * height) / (size.width * size.height) <= mostOfSlide;
  return isSmall && (bottom <= margin || top >= 1 - margin) && bottom > 0 && top < 1;
}

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
const fewest = 4;
const leastOfSlides = 0.6;
/** As shares of the slide. */
const mostOfSlide = 0.05;
const margin = 0.2;
/** Copies stand a little off. */
const mostOff = 0.02;
const firstId = 9201;
