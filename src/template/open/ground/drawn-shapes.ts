import { flippedAndTurned, turned, type Move } from '../../../opc/drawing/turn.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { child, children, descend, descendants, textOf } from '../../../opc/xml/query.js';
import type { Box } from '../../../model/units.js';
import { placement, type Placement } from '../box.js';
import { placeholderOf, shapesOf } from '../shapes.js';
import { customGeometryOf, customOutline } from './custom-outline.js';
import { closed, cornersOf, insideOf, same, type Outline } from './geometry.js';
import { fillIn, leastOpacity, paintOf, paintOfLine, type Paint, type Painter } from './paint.js';
import { presetOutline } from './preset-outlines.js';

/** Something that a layout or master shows and nobody writes into. */
export interface DrawnShape {
  readonly outline: Outline;
  readonly box: Box;
  readonly paint: Paint;
  /** It has a length and no area: strokes along its outline. */
  readonly isLine?: true;
  /** It is filled with the slide's background, whatever was drawn there before (ECMA-376 part 1, 19.3.1.43). */
  readonly showsBackground?: true;
}

/** What a layout or master draws beside its placeholders, the backmost first; what is as good as invisible is left out. */
export function drawnShapes(root: XmlElement, painter: Painter): DrawnShape[] {
  return shapesOf(root).flatMap((shape) => drawn(shape, painter, same, undefined));
}

function drawn(shape: XmlElement, painter: Painter, toSlide: Move, group: XmlElement | undefined): DrawnShape[] {
  if (placeholderOf(shape) !== undefined || isHidden(shape)) return [];
  if (shape.name === 'p:grpSp') {
    const properties = child(shape, 'p:grpSpPr');
    const fill = (properties && fillIn(properties)) ?? group;
    const inner = insideOf(properties, toSlide);
    return children(shape).flatMap((one) => (kinds.has(one.name) ? drawn(one, painter, inner, fill) : []));
  }
  const place = placement(shape);
  if (place === undefined) return [];
  if (isStroke(shape)) return strokeOf(shape, place, painter, toSlide);
  const outline = outlineOf(shape, place).map((line) => line.map(toSlide));
  if (outline.length === 0) return [];
  if (shape.attributes['useBgFill'] === '1' || shape.attributes['useBgFill'] === 'true')
    return [{ outline, box: place.box, paint: picture(1), showsBackground: true }];
  const paint = paintOfShape(shape, painter, { group, box: place.box });
  if (paint !== undefined)
    return [behindPicture(shape, painter, place.box), paint].flatMap((one) =>
      one === undefined || one.opacity < leastOpacity ? [] : [{ outline, box: place.box, paint: one }],
    );
  // A ring or a frame is seen by its line.
  const line = isThick(shape) ? paintOfLine(shape, painter) : undefined;
  return line === undefined || line.opacity < leastOpacity
    ? []
    : [{ outline, box: place.box, paint: line, isLine: true }];
}

/** A hair line around a text is not in its way. */
function isThick(shape: XmlElement): boolean {
  const width = Number(descend(shape, 'p:spPr', 'a:ln')?.attributes['w'] ?? 0);
  return shape.name === 'p:sp' && width >= leastWidth;
}

/** One and a half points. */
const leastWidth = 19_050;

const kinds = new Set(['p:sp', 'p:pic', 'p:grpSp', 'p:cxnSp', 'p:graphicFrame']);

/** A straight line from one corner of its box to another. */
const isStroke = (shape: XmlElement): boolean => {
  const preset = descend(shape, 'p:spPr', 'a:prstGeom')?.attributes['prst'];
  return shape.name === 'p:cxnSp' ? preset === undefined || straight.has(preset) : preset === 'line';
};

const straight = new Set(['line', 'straightConnector1']);

function strokeOf(shape: XmlElement, place: Placement, painter: Painter, toSlide: Move): DrawnShape[] {
  const paint = paintOfLine(shape, painter);
  if (paint === undefined || paint.opacity < leastOpacity) return [];
  const { box } = place;
  const transform = descend(shape, 'p:spPr', 'a:xfrm')?.attributes;
  const isFlipped = (transform?.['flipH'] === '1') !== (transform?.['flipV'] === '1');
  const [from, to] = isFlipped ? [box.y + box.height, box.y] : [box.y, box.y + box.height];
  const ends = [
    { x: box.x, y: from },
    { x: box.x + box.width, y: to },
  ].map((point) => toSlide(turned(point, box, place.rotation)));
  return [{ outline: [ends], box, paint, isLine: true }];
}

const isHidden = (shape: XmlElement): boolean =>
  children(shape).some(({ name, children: parts }) =>
    name.startsWith('p:nv')
      ? parts.some((part) => typeof part !== 'string' && part.name === 'p:cNvPr' && part.attributes['hidden'] === '1')
      : false,
  );

/** What a picture is filled with where it is clear, as one that tints a page. */
function behindPicture(shape: XmlElement, painter: Painter, box: Box): Paint | undefined {
  return shape.name === 'p:pic' ? paintOf(shape, painter, { box }) : undefined;
}

/** Pictures, tables and words that are drawn count as pictures: what colour they have where is not known, but of an object by its picture. */
function paintOfShape(
  shape: XmlElement,
  painter: Painter,
  place: { readonly group: XmlElement | undefined; readonly box: Box },
): Paint | undefined {
  if (shape.name === 'p:graphicFrame') {
    const shown = descendants(shape, 'p:pic').map((one) => child(one, 'p:blipFill'))[0];
    return shown === undefined ? picture(1) : painter.picture(shown, place.box);
  }
  if (shape.name === 'p:pic') return painter.picture(child(shape, 'p:blipFill') ?? shape, place.box);
  return paintOf(shape, painter, place) ?? (hasWords(shape) ? picture(1) : undefined);
}

const picture = (opacity: number): Paint => ({ at: () => undefined, opacity });

/** Whether a layout or master itself shows words that are on every slide. */
export const showsWords = (root: XmlElement, isMeant: (words: string) => boolean = (words) => words !== ''): boolean =>
  shapesOf(root).some((shape) => placeholderOf(shape) === undefined && !isHidden(shape) && hasWords(shape, isMeant));

const hasWords = (shape: XmlElement, isMeant = (words: string): boolean => words !== ''): boolean =>
  descendants(shape, 'a:t').some((text) => isMeant(textOf(text).trim())) && child(shape, 'p:txBody') !== undefined;

/** An outline of more points is taken for its box, so that no file makes us count for long. */
const mostPoints = 4000;

function outlineOf(shape: XmlElement, { box, rotation }: Placement): Outline {
  const properties = child(shape, 'p:spPr');
  const custom = properties && customGeometryOf(properties);
  const preset = descend(shape, 'p:spPr', 'a:prstGeom')?.attributes['prst'] ?? 'rect';
  const found =
    shape.name === 'p:sp' ? ((custom && customOutline(custom)) ?? presetOutline(preset).map(closed)) : undefined;
  const unit = found !== undefined && found.flat().length > mostPoints ? undefined : found;
  if (unit === undefined) return [closed(cornersOf(box)).map((point) => turned(point, box, rotation))];
  const move = flippedAndTurned(descend(shape, 'p:spPr', 'a:xfrm'), box);
  return unit.map((line) => line.map(({ x, y }) => move({ x: box.x + x * box.width, y: box.y + y * box.height })));
}
