import type { XmlElement } from '../../../opc/xml/element.js';
import { child, descend, descendants } from '../../../opc/xml/query.js';
import { mix } from '../../colour-arithmetic.js';
import { points } from '../../../model/units.js';
import type { Placeholder, PlaceholderType, TextStyle } from '../../model.js';
import { bodyProperties } from './body-properties.js';
import { placement } from '../box.js';
import { behind } from '../ground/behind.js';
import type { Ground } from '../ground/ground.js';
import { fillIn, paintOfFill, type Paint } from '../ground/paint.js';
import { unknownPicture } from '../ground/picture-paint.js';
import { readLevels } from './level-properties.js';
import type { Inherited } from './inheritance.js';
import { nameOf, placeholderOf } from '../shapes.js';
import { textStyle, type StyleContext } from './text-style.js';

/** A placeholder as a layout has it, before it is known what it is for. */
export interface FoundPlaceholder {
  readonly placeholder: Omit<Placeholder, 'key'>;
  /** Text runs from left to right, and the shape is not turned, at most tilted a little. */
  readonly upright: boolean;
  /** It has a fill of its own, which hides what is drawn behind it. */
  readonly isFilled: boolean;
  /** Its shape is made as high as its text. */
  readonly growsWithText: boolean;
}

/**
 * Reads a placeholder of a layout, with what it inherits.
 *
 * @returns undefined for a shape that is no placeholder of a kind we fill, or that stands nowhere
 */
export function readPlaceholder(
  shape: XmlElement,
  inheritedBy: (type: PlaceholderType) => Inherited,
  context: StyleContext,
  ground: Ground,
  levelCount: (type: PlaceholderType, idx: number | undefined) => number,
): FoundPlaceholder | undefined {
  const attributes = placeholderOf(shape);
  const type = attributes?.['type'] ?? 'obj';
  if (attributes === undefined || !isPlaceholderType(type)) return undefined;
  const inherited = inheritedBy(type);
  const place = placement(shape) ?? inherited.placement;
  if (place === undefined) return undefined;

  const idx = attributes['idx'] === undefined ? undefined : Number(attributes['idx']);
  const stated = readLevels(descend(shape, 'p:txBody', 'a:lstStyle'));
  const levels = Array.from({ length: levelCount(type, idx) }, (_, level) => {
    const properties = { ...inherited.levels.get(level), ...stated.get(level) };
    const style = textStyle(properties, context);
    if (properties.size !== undefined) return style;
    return forPoints.has(type) ? asPoints(style, level, ground) : titles.has(type) ? asHeading(style, ground) : style;
  });
  const own = ownPaint(shape, inherited.shape, context);
  const below = behind(ground, place.box, levels[0]?.colour).colour;
  const { insets, anchor, horizontal, growsWithText } = bodyProperties(shape, inherited.shape);
  const placeholder = {
    name: nameOf(shape),
    type,
    idx,
    box: place.box,
    ...(type === 'pic' && isShaped(shape) ? { isShaped: true as const } : {}),
    insets,
    anchor,
    background: own === undefined ? below : colourWith(own, below),
    levels,
  };
  return { placeholder, upright: horizontal && isLevel(place.rotation), isFilled: own !== undefined, growsWithText };
}

/** Points that nobody has said a size of may be set larger than what programs take for that, on a slide of usual height. */
function asPoints(style: TextStyle, level: number, ground: Ground): TextStyle {
  const wanted = onPage(level === 0 ? usualPoints : usualDetails, ground);
  return { ...style, maximum: points(Math.max(style.size, wanted)) };
}

/** The same of a title, which is larger than what it heads. */
function asHeading(style: TextStyle, ground: Ground): TextStyle {
  const wanted = points(Math.max(style.size, onPage(usualHeading, ground)));
  return { ...style, wanted, maximum: wanted };
}

/** What a size on a slide of usual height is on this one; a page that is higher than wide is read as a wide one. */
const onPage = (size: number, { size: { width, height } }: Ground): number =>
  Math.round((size * Math.min(height, width * usualShape)) / usualHeight);

const forPoints = new Set<PlaceholderType>(['body', 'obj']);
const titles = new Set<PlaceholderType>(['title', 'ctrTitle']);
/** Height by width. */
const usualShape = 0.75;
/** Points. */
const usualHeading = 32;
const usualPoints = 22;
const usualDetails = 20;
/** Seven and a half inches. */
const usualHeight = 6_858_000;

/** Whether its outline is no rectangle; rounded corners are none the less. */
function isShaped(shape: XmlElement): boolean {
  const drawn = descend(shape, 'p:spPr', 'a:custGeom');
  if (drawn === undefined) return !/rect|^$/i.test(descend(shape, 'p:spPr', 'a:prstGeom')?.attributes['prst'] ?? '');
  const isCurved = ['a:arcTo', 'a:cubicBezTo', 'a:quadBezTo'].some((name) => descendants(drawn, name).length > 0);
  return isCurved || descendants(drawn, 'a:lnTo').length > cornersOfRectangle;
}

const cornersOfRectangle = 4;

/** Tilted by at most ten degrees, as for decoration. In 60000ths of a degree. */
const isLevel = (rotation: number): boolean => Math.min(rotation % 21_600_000, 21_600_000 - rotation) <= 10 * 60_000;

/** What a placeholder is filled with itself: by its layout, or by the master's of its kind where the layout says nothing of it. */
function ownPaint(shape: XmlElement, inherited: XmlElement | undefined, { colour }: StyleContext): Paint | undefined {
  const [own, above] = [shape, inherited].map((one) => {
    const properties = one && child(one, 'p:spPr');
    return properties && fillIn(properties);
  });
  const fill = own ?? above;
  return fill && paintOfFill(fill, { colour, picture: unknownPicture });
}

/** The colour behind text in a box with a paint of its own. */
function colourWith({ at, opacity }: Paint, below: string | undefined): string | undefined {
  const colour = at(0.5, 0.5);
  if (colour === undefined || opacity === 1) return colour;
  return below === undefined ? undefined : mix(colour, below, opacity);
}

const placeholderTypes = new Set<string>([
  'title',
  'ctrTitle',
  'dt',
  'ftr',
  'sldNum',
  'subTitle',
  'body',
  'obj',
  'pic',
  'tbl',
  'chart',
] satisfies PlaceholderType[]);

const isPlaceholderType = (type: string): type is PlaceholderType => placeholderTypes.has(type);
