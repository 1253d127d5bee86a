import { emu, type Box } from '../../../model/units.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';
import { boundsOf } from '../../picture/svg/geometry/bounds.js';
import type { Drawing, DrawnShape, Stroke } from '../../picture/svg/drawing.js';
import { mapPoints, type Point } from '../../picture/svg/geometry/segment.js';
import type { ResolvedPicture } from '../../theme/resolve/resolved.js';
import type { ArtSetting } from '../art-setting.js';
import { emptyText, transform } from '../shape.js';
import { described } from './described.js';
import { containedIn } from './fitting.js';
import { gradientFill } from './gradient-fill.js';
import { outlineGeometry } from './outline-geometry.js';
import { tintFill } from './tint-fill.js';

/** A drawing as a group of shapes (ECMA-376 part 1, 19.3.1.22), each of which can be edited. */
export function drawingShape(art: ResolvedPicture, drawing: Drawing, setting: ArtSetting): XmlElement {
  const place = containedIn(art, drawing);
  const scale = place.width / drawing.width;
  const properties = described(setting.nextId(), 'Picture', art.description);
  const placed = drawing.shapes.map((shape) => onSlide(shape, place, scale));
  const box = around(placed.map((shape) => shape.box));
  return element(
    'p:grpSp',
    {},
    element(
      'p:nvGrpSpPr',
      {},
      properties,
      element('p:cNvGrpSpPr', {}, element('a:grpSpLocks', { noChangeAspect: '1' })),
      element('p:nvPr', { userDrawn: '1' }),
    ),
    element('p:grpSpPr', {}, groupTransform(box)),
    ...placed.map((shape) => drawnShape(shape, setting)),
  );
}

/** A shape in English Metric Units of the slide. */
interface PlacedShape extends DrawnShape {
  readonly box: Box;
}

function onSlide({ outline, stroke, fill, ...shape }: DrawnShape, place: Box, scale: number): PlacedShape {
  const onto = ([x, y]: Point): Point => [place.x + x * scale, place.y + y * scale];
  const moved = outline.map((segment) => mapPoints(segment, onto));
  const { left, top, right, bottom } = boundsOf(moved);
  const [x, y] = [emu(left), emu(top)];
  const box = { x, y, width: emu(Math.round(right) - x), height: emu(Math.round(bottom) - y) };
  return {
    ...shape,
    fill: placedFill(fill, onto, scale),
    outline: moved,
    stroke: stroke && { ...stroke, width: stroke.width * scale },
    box,
  };
}

function placedFill(fill: DrawnShape['fill'], onto: (point: Point) => Point, scale: number): DrawnShape['fill'] {
  if (fill === undefined || !('kind' in fill)) return fill;
  if (fill.kind === 'linear') return { ...fill, from: onto(fill.from), to: onto(fill.to) };
  return { ...fill, from: onto(fill.from), radius: fill.radius * scale };
}

function fillOf({ fill, box }: PlacedShape, colours: ArtSetting['colours']): XmlElement {
  if (fill === undefined) return element('a:noFill');
  return 'kind' in fill ? gradientFill(fill, box, colours) : tintFill(fill, colours);
}

function drawnShape(shape: PlacedShape, { nextId, colours }: ArtSetting): XmlElement {
  const id = nextId();
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: String(id), name: `Shape ${id}` }),
      element('p:cNvSpPr'),
      element('p:nvPr', { userDrawn: '1' }),
    ),
    element(
      'p:spPr',
      {},
      transform(shape.box),
      outlineGeometry(shape, shape.box),
      fillOf(shape, colours),
      strokeLine(shape.stroke, colours),
    ),
    emptyText(),
  );
}

/** The line around a shape (20.1.2.2.24), its width in English Metric Units. */
function strokeLine(stroke: Stroke | undefined, colours: ArtSetting['colours']): XmlElement {
  if (stroke === undefined) return element('a:ln', {}, element('a:noFill'));
  const width = Math.min(Math.max(1, Math.round(stroke.width)), maximumLineWidth);
  return element('a:ln', { w: String(width), cap: caps[stroke.cap] }, tintFill(stroke.tint, colours), joint(stroke));
}

function joint({ join, miterLimit }: Stroke): XmlElement {
  if (join === 'miter') return element('a:miter', { lim: String(Math.round(miterLimit * 100_000)) });
  return element(join === 'round' ? 'a:round' : 'a:bevel');
}

/** 20.1.10.35 */
const maximumLineWidth = 20_116_800;
const caps = { butt: 'flat', round: 'rnd', square: 'sq' } as const;

/** A group whose shapes are written where they stand on the slide. */
function groupTransform({ x, y, width, height }: Box): XmlElement {
  const offset = { x: String(x), y: String(y) };
  const extent = { cx: String(width), cy: String(height) };
  return element(
    'a:xfrm',
    {},
    element('a:off', offset),
    element('a:ext', extent),
    element('a:chOff', offset),
    element('a:chExt', extent),
  );
}

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: emu(left), y: emu(top), width: emu(right - left), height: emu(bottom - top) };
}
