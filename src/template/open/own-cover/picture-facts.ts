import type { OpcPackage } from '../../../opc/package.js';
import { relationshipTypes } from '../../../opc/part-kind.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { descendants } from '../../../opc/xml/query.js';
import type { Box } from '../../../model/units.js';
import type { TemplateModel } from '../../model.js';
import { placement } from '../box.js';
import { shapesOf } from '../shapes.js';
import type { OwnSlide } from '../layouts/slide-use.js';
import type { OpenedLayout } from '../open-package.js';
import type { PictureFacts } from './slide-art.js';

/** What is known of the pictures of a file's first slide. */
export function pictureFacts(
  opc: OpcPackage,
  [first, ...others]: readonly OwnSlide[],
  layouts: readonly OpenedLayout[],
  size: TemplateModel['size'],
): (blip: XmlElement, box: Box) => PictureFacts {
  const picturesOf = (part: string): string[] =>
    opc.relationships(part).flatMap(({ type, target }) => (type === relationshipTypes.image ? [target] : []));
  const shown = others.map(({ slide }) => placesOf(opc, slide));
  const drawn = new Set(layouts.flatMap(({ found }) => picturesOf(found.part)));
  const own = new Map(
    (first === undefined ? [] : opc.relationships(first.slide)).map(({ id, target }) => [id, target]),
  );
  return ({ attributes }, box) => {
    const target = own.get(attributes['r:embed'] ?? '') ?? '';
    const kind = opc.has(target) ? opc.contentType(target) : '';
    const isOfHouse = (place: Box | undefined): boolean =>
      place === undefined || isAtEdge(place, size) || isNear(place, box, size);
    const count = shown.filter((pictures) =>
      pictures.some((one) => one.target === target && isOfHouse(one.box)),
    ).length;
    return { isRepeated: drawn.has(target) || count >= several, isPhoto: /jpe?g/i.test(kind) };
  };
}

interface Place {
  readonly target: string;
  /** Undefined for a background, and within a group. */
  readonly box: Box | undefined;
}

/** The pictures of a slide, and where they stand: what is shown in the middle of one is what it speaks of. */
function placesOf(opc: OpcPackage, slide: string): Place[] {
  const shapes = shapesOf(opc.look(slide)).filter(({ name }) => name === 'p:pic');
  return opc.relationships(slide).flatMap(({ id, type, target }): Place[] => {
    if (type !== relationshipTypes.image) return [];
    const own = shapes.filter((shape) =>
      descendants(shape, 'a:blip').some((blip) => blip.attributes['r:embed'] === id),
    );
    return own.length === 0 ? [{ target, box: undefined }] : own.map((one) => ({ target, box: placement(one)?.box }));
  });
}

function isAtEdge({ y, height }: Box, { height: most }: TemplateModel['size']): boolean {
  return y + height <= margin * most || y >= (1 - margin) * most;
}

function isNear(one: Box, other: Box, { width, height }: TemplateModel['size']): boolean {
  const [across, down] = [hair * width, hair * height];
  return (
    Math.abs(one.x - other.x) <= across &&
    Math.abs(one.width - other.width) <= across &&
    Math.abs(one.y - other.y) <= down &&
    Math.abs(one.height - other.height) <= down
  );
}

/** As shares of the slide. */
const margin = 0.25;
const hair = 0.03;
/** On one other slide it may be what both speak of. */
const several = 2;
