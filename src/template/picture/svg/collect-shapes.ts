import type { XmlElement } from '../../../opc/xml/element.js';
import { children } from '../../../opc/xml/query.js';
import { PictureRefusal } from '../../../picture/picture-refusal.js';
import { outlines, type Extent } from './geometry/basic-shapes.js';
import { boundsOf } from './geometry/bounds.js';
import { clipsNothing } from './geometry/clip.js';
import { declaredOf } from './style/declared-of.js';
import type { DrawnShape } from './drawing.js';
import { readLength } from './style/length.js';
import { apply, multiply, readTransform, scaleOf, translation, type Matrix } from './geometry/matrix.js';
import { mapPoints } from './geometry/segment.js';
import { gradientOf } from './style/gradient.js';
import { fillOf, inherit, initialStyle, readShare, ruleOf, stopTint, strokeOf, type Style } from './style/style.js';
import type { SvgDocument } from './svg-document.js';
import { refuseElement, refuseProperties } from './unsupported.js';

/**
 * The shapes of a document, the backmost first, with all transformations applied and all styles worked out.
 *
 * @param matrix from the units of the document to those of the drawing
 * @param extent what percentages are of
 * @throws PictureRefusal where it holds what shapes can't show, or too much
 */
export function collectShapes(document: SvgDocument, matrix: Matrix, extent: Extent): DrawnShape[] {
  const collector = new Collector(document, extent);
  const start = { matrix, style: initialStyle, opacity: 1, depth: 0 };
  const inside = collector.into(document.root, start);
  if (inside !== undefined) for (const child of children(document.root)) collector.visit(child, inside);
  return collector.shapes;
}

/** What an element is drawn with. */
interface Context {
  readonly matrix: Matrix;
  readonly style: Style;
  readonly opacity: number;
  /** How many elements were copied by others to get here. */
  readonly depth: number;
}

const maximumShapes = 1000;
const maximumSegments = 50_000;
/** In one shape; each is compared with each to find the holes. */
const maximumRings = 2000;
const maximumDepth = 16;

class Collector {
  readonly shapes: DrawnShape[] = [];
  #segments = 0;
  #visits = 0;
  readonly #document: SvgDocument;
  readonly #extent: Extent;

  constructor(document: SvgDocument, extent: Extent) {
    this.#document = document;
    this.#extent = extent;
  }

  visit(element: XmlElement, outer: Context): void {
    const name = this.#document.nameOf(element);
    // Copies of copies grow without end in few lines.
    if (++this.#visits > 20 * maximumShapes) throw tooDetailed();
    if (name === undefined || unseen.has(name)) return;
    const context = this.into(element, outer);
    if (context === undefined) return;
    const outline = outlines.get(name);
    if (outline !== undefined) this.#draw(outline(element.attributes, this.#extent), context);
    else if (name === 'g' || name === 'a') for (const child of children(element)) this.visit(child, context);
    else if (name === 'use') this.#copy(element, context);
    else refuseElement(name);
  }

  /** What applies inside an element; undefined when it is not shown. */
  into(element: XmlElement, outer: Context): Context | undefined {
    const declared = declaredOf(element, this.#document);
    if (declared['display'] === 'none') return undefined;
    const matrix = multiply(outer.matrix, readTransform(declared['transform'] ?? ''));
    const { 'clip-path': clip = 'none', ...others } = declared;
    refuseProperties(clipsNothing(clip, this.#document, matrix, this.#extent) ? others : declared);
    return {
      matrix,
      style: inherit(outer.style, declared),
      opacity: outer.opacity * readShare(declared['opacity'] ?? '1'),
      depth: outer.depth,
    };
  }

  #draw(outline: DrawnShape['outline'], { matrix, style, opacity }: Context): void {
    const { width, height } = this.#extent;
    const fill = hasArea(outline)
      ? fillOf(style, opacity, (id, whole) =>
          gradientOf(id, this.#document, {
            bounds: boundsOf(outline),
            matrix,
            tint: (colour, share) => stopTint(style, colour, whole * readShare(share)),
          }),
        )
      : undefined;
    const stroke = strokeOf(style, opacity, scaleOf(matrix), Math.hypot(width, height) / Math.SQRT2);
    if (style.visibility !== 'visible' || (fill === undefined && stroke === undefined)) return;
    if (!outline.some(({ kind }) => kind === 'line' || kind === 'curve')) return;
    this.#segments += outline.length;
    const rings = outline.filter(({ kind }) => kind === 'move').length;
    if (this.shapes.length === maximumShapes || this.#segments > maximumSegments || rings > maximumRings)
      throw tooDetailed();
    const mapped = outline.map((segment) => mapPoints(segment, (point) => apply(matrix, point)));
    this.shapes.push({ outline: mapped, rule: ruleOf(style), fill, stroke });
  }

  /** Draws another element of the document here. */
  #copy({ attributes }: XmlElement, context: Context): void {
    const reference = Object.entries(attributes).find(([name]) => name === 'href' || name.endsWith(':href'))?.[1] ?? '';
    const original = this.#document.byId.get(reference.trim().slice(1));
    if (original === undefined || context.depth === maximumDepth) {
      throw new PictureRefusal(`copies "${reference}", which leads nowhere`, 'Export it as plain SVG.');
    }
    if (this.#document.nameOf(original) === 'symbol') refuseElement('symbol');
    const { width, height } = this.#extent;
    const shift = translation(readLength(attributes['x'] ?? '0', width), readLength(attributes['y'] ?? '0', height));
    this.visit(original, { ...context, matrix: multiply(context.matrix, shift), depth: context.depth + 1 });
  }
}

/** One straight line has nothing inside. */
const hasArea = (outline: DrawnShape['outline']): boolean =>
  outline.filter(({ kind }) => kind === 'line').length > 1 || outline.some(({ kind }) => kind === 'curve');

const tooDetailed = (): PictureRefusal =>
  new PictureRefusal(
    `is made of more than ${maximumShapes} shapes or ${maximumSegments} pieces of outline`,
    'Simplify it, or export it as PNG.',
  );

/** Elements that draw nothing where they stand. What refers to them is refused where it does. */
const unseen = new Set([
  'defs',
  'title',
  'desc',
  'metadata',
  'style',
  'linearGradient',
  'radialGradient',
  'pattern',
  'clipPath',
  'mask',
  'filter',
  'marker',
  'symbol',
  'view',
  'cursor',
  'font',
  'color-profile',
]);
