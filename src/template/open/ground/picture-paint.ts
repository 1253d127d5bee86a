import type { OpcPackage } from '../../../opc/package.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { child, children, descend } from '../../../opc/xml/query.js';
import { colourGrid, type ColourGrid } from '../../../picture/raster/colour-grid.js';
import { contrastRatio } from '../../contrast.js';
import type { Box } from '../../../model/units.js';
import { area } from '../box.js';
import type { Paint } from './paint.js';

/** How a picture paints: by its pixels where it is large, else as something of which no colour is known. */
export type PicturePaint = (fill: XmlElement, box: Box | undefined) => Paint;

/** What a picture is of which nothing is known. */
export const unknownPicture: PicturePaint = (fill) => ({ at: () => undefined, opacity: opacityOfPicture(fill) });

/** How opaque a picture is drawn, by its own statement. */
export function opacityOfPicture(fill: XmlElement): number {
  const amount = Number(descend(fill, 'a:blip', 'a:alphaModFix')?.attributes['amt'] ?? 100_000);
  return Number.isFinite(amount) ? amount / 100_000 : 1;
}

/** The pictures of a package, each looked at once, when a part shows it large. */
export class PackagePictures {
  readonly #package: OpcPackage;
  readonly #grids = new Map<string, ColourGrid | undefined>();

  constructor(opc: OpcPackage) {
    this.#package = opc;
  }

  /** How the pictures that a part names are painted. */
  paintIn(part: string): PicturePaint {
    return (fill, box) => {
      const unknown = unknownPicture(fill, box);
      // Of a logo, and of a picture that is repeated, it is enough to know that it is there; one that is drawn faintly may be a watermark.
      const size = box === undefined || unknown.opacity <= mostOfFaint ? Infinity : area(box);
      if (size < leastOfShape || child(fill, 'a:tile') !== undefined || isRecoloured(fill)) return unknown;
      const grid = this.#gridOf(part, descend(fill, 'a:blip')?.attributes['r:embed']);
      return grid === undefined || (size < large && !isOfOneColour(grid))
        ? unknown
        : paintOfGrid(grid, fill, unknown.opacity);
    };
  }

  #gridOf(part: string, id: string | undefined): ColourGrid | undefined {
    const target = this.#package.relationships(part).find((one) => one.id === id)?.target;
    const found = target === undefined || target.startsWith('http') ? undefined : this.#package.find(target);
    if (target === undefined || found === undefined || found.isXml) return undefined;
    if (!this.#grids.has(target)) this.#grids.set(target, colourGrid(found.bytes, cells, cells));
    return this.#grids.get(target);
  }
}

/** Whether a picture is shown in other colours than its pixels have (ECMA-376 part 1, 20.1.8.13). */
function isRecoloured(fill: XmlElement): boolean {
  const blip = descend(fill, 'a:blip');
  return blip !== undefined && children(blip).some(({ name }) => recolouring.has(name));
}

const recolouring = new Set(['a:duotone', 'a:biLevel', 'a:grayscl', 'a:clrRepl', 'a:clrChange', 'a:hsl', 'a:tint']);

/** Whether a picture is a shape in one colour, as a stroke across a corner of the page, and no photograph, emblem or drawing. */
function isOfOneColour({ cells: pixels }: ColourGrid): boolean {
  const shown = pixels.filter(({ opacity }) => opacity >= leastShown).map(({ colour }) => colour);
  const [first] = shown;
  return first !== undefined && shown.every((colour) => contrastRatio(colour, first) <= same);
}

const leastShown = 0.5;
/** Two colours of less contrast look like one. */
const same = 1.2;

/** 15 square inches. */
const large = 15 * 914_400 ** 2;
/** Six square inches: of less, nobody would see a difference. */
const leastOfShape = 6 * 914_400 ** 2;
const mostOfFaint = 0.5;

/** As many as a slide has across. */
const cells = 100;

function paintOfGrid({ columns, rows, cells: pixels }: ColourGrid, fill: XmlElement, opacity: number): Paint {
  const crop = child(fill, 'a:srcRect')?.attributes ?? {};
  const side = (name: string): number => (Number(crop[name] ?? 0) || 0) / 100_000;
  const [left, top, right, bottom] = [side('l'), side('t'), side('r'), side('b')];
  const cellAt = (x: number, y: number): ColourGrid['cells'][number] | undefined => {
    const [across, down] = [left + x * (1 - left - right), top + y * (1 - top - bottom)];
    const within = (share: number, count: number): number =>
      Math.min(count - 1, Math.max(0, Math.floor(share * count)));
    return pixels[within(down, rows) * columns + within(across, columns)];
  };
  return {
    at: (x, y) => cellAt(x, y)?.colour,
    opacity,
    opacityAt: (x, y) => opacity * (cellAt(x, y)?.opacity ?? 1),
    isPicture: true,
  };
}
