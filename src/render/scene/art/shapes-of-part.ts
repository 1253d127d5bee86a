import type { XmlElement } from '../../../opc/xml/element.js';
import { child, children, descend, descendants, textOf } from '../../../opc/xml/query.js';
import type { Crop } from '../../../opc/drawing/source-rectangle.js';
import { placement } from '../../../template/open/box.js';
import { fillIn } from '../../../template/open/ground/paint.js';
import { opacityOfPicture } from '../../../template/open/ground/picture-paint.js';
import { nameOf, placeholderOf, shapesOf } from '../../../template/open/shapes.js';
import { mapPoints, type Point, type Segment } from '../../../template/picture/svg/geometry/segment.js';
import type { Drawn, SceneBox } from '../scene.js';
import { customGeometry, type OutlinePart } from './custom-geometry.js';
import { fillOf, strokeOf } from './fills.js';
import { outlineOfBox } from './outline-of-box.js';
import type { PartSetting } from './part-setting.js';
import { isExact, presetGeometry } from './preset-geometry.js';
import { asShown } from './two-colours.js';
import { insideGroup, onSlide, toPoints, type ToSlide } from './transform.js';

/** What a layout or master draws beside its placeholders, the backmost first. */
export const shapesOfPart = (root: XmlElement, setting: PartSetting): Drawn[] =>
  shapesOf(root).flatMap((shape) => drawn(shape, setting, toPoints, undefined));

function drawn(shape: XmlElement, setting: PartSetting, toSlide: ToSlide, groupFill: XmlElement | undefined): Drawn[] {
  if (placeholderOf(shape) !== undefined || isHidden(shape)) return [];
  if (shape.name === 'p:grpSp') {
    const properties = child(shape, 'p:grpSpPr');
    const inner = insideGroup(properties, toSlide);
    const fill = (properties && fillIn(properties)) ?? groupFill;
    return children(shape).flatMap((one) => (kinds.has(one.name) ? drawn(one, setting, inner, fill) : []));
  }
  if (shape.name === 'p:graphicFrame') {
    setting.told.notDrawn(nameOf(shape), 'a table, chart or diagram');
    return [];
  }
  const place = placement(shape);
  if (place === undefined) return [];
  if (hasWords(shape)) setting.told.notDrawn(nameOf(shape), 'words');
  return shapeIn(shape, place.box, setting, toSlide, groupFill);
}

const kinds = new Set(['p:sp', 'p:pic', 'p:grpSp', 'p:cxnSp', 'p:graphicFrame']);

/** A shape or picture in a box, in English Metric Units of the slide or of its group. */
export function shapeIn(
  shape: XmlElement,
  box: Parameters<typeof onSlide>[0],
  setting: PartSetting,
  toSlide: ToSlide = toPoints,
  groupFill?: XmlElement,
): Drawn[] {
  const move = onSlide(box, descend(shape, 'p:spPr', 'a:xfrm'), toSlide);
  const parts = geometryOf(shape, [box.width, box.height], setting).map((part) => ({
    ...part,
    outline: part.outline.map((segment) => mapPoints(segment, move)),
  }));
  const filled = parts.filter((part) => part.filled).flatMap(({ outline }) => outline);
  const around = boxAround(parts.flatMap(({ outline }) => outline));
  const stroke = strokeOf(shape, setting.colour, setting.theme);
  const strokes = parts
    .filter((part) => part.stroked && stroke !== undefined)
    .map(({ outline }): Drawn => ({ kind: 'shape', outline, stroke }));
  if (effectsOf(shape) > 0) setting.told.notDrawn(nameOf(shape), 'the shadow, glow or reflection');
  const blip = shape.name === 'p:pic' ? child(shape, 'p:blipFill') : fillOfShape(shape, groupFill);
  if (blip === undefined || filled.length === 0) return strokes;
  if (blip.name.endsWith('blipFill')) return [...pictureIn(blip, around, filled, setting, nameOf(shape)), ...strokes];
  if (blip.name === 'a:pattFill') setting.told.notDrawn(nameOf(shape), 'the pattern');
  const fill = fillOf(blip, setting.colour, around);
  return fill === undefined ? strokes : [{ kind: 'shape', outline: filled, fill }, ...strokes];
}

/** How many effects a shape states (ECMA-376 part 1, 20.1.8.26). */
const effectsOf = (shape: XmlElement): number => {
  const effects = descend(shape, 'p:spPr', 'a:effectLst');
  return effects === undefined ? 0 : children(effects).length;
};

/** The fill that a shape states, else that of its style; its style's fill is the plain colour it names. */
function fillOfShape(shape: XmlElement, groupFill: XmlElement | undefined): XmlElement | undefined {
  const properties = child(shape, 'p:spPr');
  const stated = properties && fillIn(properties);
  if (stated?.name === 'a:grpFill') return groupFill;
  if (stated !== undefined) return stated.name === 'a:noFill' ? undefined : stated;
  const reference = descend(shape, 'p:style', 'a:fillRef');
  return reference === undefined || reference.attributes['idx'] === '0'
    ? undefined
    : { ...reference, name: 'a:solidFill' };
}

function geometryOf(shape: XmlElement, size: Point, { told }: PartSetting): OutlinePart[] {
  const custom = descend(shape, 'p:spPr', 'a:custGeom');
  const own = custom && customGeometry(custom);
  if (own !== undefined) return own;
  const geometry = descend(shape, 'p:spPr', 'a:prstGeom');
  const preset = geometry?.attributes['prst'] ?? 'rect';
  if (custom !== undefined) told.notDrawn(nameOf(shape), 'the outline');
  else if (!isExact(preset)) told.notDrawn(nameOf(shape), 'the exact outline');
  if (shape.name === 'p:cxnSp' && geometry === undefined) return presetGeometry(lineGeometry, size);
  return presetGeometry(geometry, size);
}

const lineGeometry: XmlElement = { name: 'a:prstGeom', attributes: { prst: 'line' }, children: [] };

/** A picture that fills an outline, one that is repeated but once; of another kind than PNG and JPEG none is drawn. */
export function pictureIn(
  fill: XmlElement,
  box: SceneBox,
  outline: readonly Segment[],
  { pictures, part, told, colour }: Pick<PartSetting, 'pictures' | 'part' | 'told' | 'colour'>,
  name: string,
): Drawn[] {
  const relationship = descend(fill, 'a:blip')?.attributes['r:embed'];
  const file = relationship === undefined ? undefined : pictures.find(part, relationship);
  if (file === undefined) {
    told.notDrawn(name, 'a picture that is no PNG and no JPEG');
    return [];
  }
  const shown = asShown(file, fill, colour);
  if (shown === undefined) {
    told.notDrawn(name, 'the picture in other colours');
    return [];
  }
  if (child(fill, 'a:tile') !== undefined) told.notDrawn(name, 'the repeated picture');
  const isBox = outline.length === outlineOfBox(box).length && outline.every(({ kind }) => kind !== 'curve');
  return [
    {
      kind: 'picture',
      box,
      file: shown,
      crop: cropOf(child(fill, 'a:srcRect')),
      opacity: opacityOfPicture(fill),
      ...(isBox ? {} : { clip: outline }),
    },
  ];
}

function cropOf(rectangle: XmlElement | undefined): Crop | undefined {
  if (rectangle === undefined || Object.keys(rectangle.attributes).length === 0) return undefined;
  const share = (name: string): number => Number(rectangle.attributes[name] ?? 0) / 100_000;
  return { left: share('l'), top: share('t'), right: share('r'), bottom: share('b') };
}

const isHidden = (shape: XmlElement): boolean =>
  children(shape).some((part) => part.name.startsWith('p:nv') && child(part, 'p:cNvPr')?.attributes['hidden'] === '1');

const hasWords = (shape: XmlElement): boolean =>
  child(shape, 'p:txBody') !== undefined && descendants(shape, 'a:t').some((text) => textOf(text).trim() !== '');

function boxAround(outline: readonly Segment[]): SceneBox {
  const points = outline.flatMap((segment) => (segment.kind === 'close' ? [] : [segment.to]));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
