import type { XmlElement } from '../xml/element.js';
import { child } from '../xml/query.js';

/** A place in English Metric Units, on a slide or in a group's own field. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A box that is flipped and turned around its middle. */
export interface PlacedBox extends Place {
  readonly width: number;
  readonly height: number;
}

/** What becomes of each place. */
export type Move = (place: Place) => Place;

/** A place turned around the middle of a box, in 60000ths of a degree. */
export function turned({ x, y }: Place, box: PlacedBox, rotation: number): Place {
  if (rotation === 0) return { x, y };
  const angle = (rotation / 60_000) * (Math.PI / 180);
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const [right, down] = [x - centre.x, y - centre.y];
  return {
    x: centre.x + right * Math.cos(angle) - down * Math.sin(angle),
    y: centre.y + right * Math.sin(angle) + down * Math.cos(angle),
  };
}

/** What an `a:xfrm` does to places in its box: they are flipped, then turned (ECMA-376 part 1, 20.1.7.6). */
export function flippedAndTurned(transform: XmlElement | undefined, box: PlacedBox): Move {
  const { flipH, flipV, rot } = transform?.attributes ?? {};
  const [isFlippedAcross, isFlippedDown, rotation] = [isTrue(flipH), isTrue(flipV), Number(rot ?? 0)];
  return ({ x, y }) =>
    turned(
      {
        x: isFlippedAcross ? 2 * box.x + box.width - x : x,
        y: isFlippedDown ? 2 * box.y + box.height - y : y,
      },
      box,
      rotation,
    );
}

/**
 * What the properties of a group do to the places of what is inside it: moved and stretched into its box, then flipped
 * and turned as a whole with it (ECMA-376 part 1, 20.1.7.5). Nothing where it states no field of its own.
 */
export function intoGroup(properties: XmlElement | undefined): Move | undefined {
  const transform = properties && child(properties, 'a:xfrm');
  const [from, size, to, extent] = ['a:chOff', 'a:chExt', 'a:off', 'a:ext'].map(
    (name) => transform && child(transform, name)?.attributes,
  );
  if (from === undefined || to === undefined) return undefined;
  const [x, y, width, height] = [to['x'], to['y'], extent?.['cx'], extent?.['cy']].map(numeric);
  const box = { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 };
  const [left, top] = [numeric(from['x']), numeric(from['y'])];
  const across = scale(size?.['cx'], extent?.['cx']);
  const down = scale(size?.['cy'], extent?.['cy']);
  const asAWhole = flippedAndTurned(transform, box);
  return (place) => asAWhole({ x: box.x + (place.x - left) * across, y: box.y + (place.y - top) * down });
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

const numeric = (value: string | undefined): number => Number(value ?? 0);

const scale = (inner: string | undefined, outer: string | undefined): number =>
  Number(inner) > 0 && Number.isFinite(Number(outer)) ? Number(outer) / Number(inner) : 1;
