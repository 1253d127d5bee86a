import { contrastRatio } from '../../contrast.js';
import { mostUsed } from './ink-on-cells.js';

/** A cell as something paints it, and what was seen there before. */
export interface Painted {
  /** Its place in the ground, row by row. */
  readonly index: number;
  /** "RRGGBB"; `undefined` where it is a picture of which nothing is known. */
  readonly colour: string | undefined;
  readonly below: string | undefined;
}

/**
 * Which cells of a picture show a watermark, as a seal in the middle of a page: nowhere far from the colour that they lie on, so that texts
 * are written over them. At a side that would be a panel, which text keeps off, however pale.
 *
 * @param painted what the picture paints, and on what
 * @param columns of the ground
 * @returns their places in the ground; none where the picture shows anything else
 */
export function watermark(painted: readonly Painted[], columns: number): ReadonlySet<number> {
  const shown = painted.filter((one) => contrastOf(one) > same);
  const places = shown.map(({ index }) => (index % columns) + 0.5);
  const [left, right] = [least(places), columns - least(places.map((place) => columns - place))];
  const isInMiddle = left > margin * columns && right < (1 - margin) * columns;
  const isCentred = isInMiddle && Math.abs(left + right - columns) < columns / 3;
  const isPale = shown.every((one) => contrastOf(one) <= mostOfWatermark);
  return new Set(isCentred && isPale ? shown.map(({ index }) => index) : []);
}

/** The same of a picture behind the whole page, which lies on the colour that most of it has. */
export function watermarkOfPage(painted: readonly Painted[], columns: number): ReadonlySet<number> {
  const { colour: page } = mostUsed(painted.map(({ colour }) => ({ colour, shape: 0 })));
  return watermark(
    painted.map((one) => ({ ...one, below: page })),
    columns,
  );
}

const contrastOf = ({ colour, below }: Painted): number => {
  if (colour === below) return 1;
  return colour === undefined || below === undefined ? Infinity : contrastRatio(colour, below);
};

const least = (places: readonly number[]): number => places.reduce((one, other) => Math.min(one, other), Infinity);

/** Of the width of the slide. */
const margin = 0.05;
/** As compressing a picture makes of one colour. */
const same = 1.1;
/** What is written in black on white has a contrast of 8 and more on it. */
const mostOfWatermark = 2.4;
