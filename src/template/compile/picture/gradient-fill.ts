import type { Box } from '../../../model/units.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';
import { children } from '../../../opc/xml/query.js';
import { mix } from '../../colour-arithmetic.js';
import type { Gradient, Tint } from '../../picture/svg/drawing.js';
import type { ResolvedTheme } from '../../theme/resolve/resolved.js';
import { tintFill } from './tint-fill.js';

/**
 * A gradient of a drawing as a fill (ECMA-376 part 1, 20.1.8.33). Its line there runs from edge to edge of the shape, so that the
 * stops are moved along it, and those beyond its ends are cut off.
 *
 * @param gradient in the units of the slide
 */
export function gradientFill(gradient: Gradient, box: Box, colours: ResolvedTheme['colours']): XmlElement {
  const list = cutToEnds(movedStops(gradient, box)).map(({ place, tint }) =>
    element('a:gs', { pos: String(Math.round(place * 100_000)) }, ...children(tintFill(tint, colours))),
  );
  const stops = element('a:gsLst', {}, ...list);
  if (gradient.kind === 'linear') {
    const turn = (angleOf(gradient) / (2 * Math.PI)) * 360 * 60_000;
    const angle = String(Math.round((turn + fullTurn) % fullTurn));
    return element('a:gradFill', { rotWithShape: '1' }, stops, element('a:lin', { ang: angle, scaled: '0' }));
  }
  const [x, y] = [
    (gradient.from[0] - box.x) / Math.max(1, box.width),
    (gradient.from[1] - box.y) / Math.max(1, box.height),
  ];
  const share = (value: number): string => String(Math.round(Math.min(1, Math.max(0, value)) * 100_000));
  const centre = { l: share(x), t: share(y), r: share(1 - x), b: share(1 - y) };
  const path = element('a:path', { path: 'circle' }, element('a:fillToRect', centre));
  return element('a:gradFill', { rotWithShape: '1' }, stops, path);
}

const fullTurn = 360 * 60_000;

type Stop = Gradient['stops'][number];
type Linear = Extract<Gradient, { readonly kind: 'linear' }>;

const angleOf = ({ from, to }: Linear): number => Math.atan2(to[1] - from[1], to[0] - from[0]);

/** The stops by their places on the line that the shape has. */
function movedStops(gradient: Gradient, { x, y, width, height }: Box): Stop[] {
  const { from, stops } = gradient;
  if (gradient.kind === 'radial') {
    const farthest = Math.hypot(
      Math.max(Math.abs(from[0] - x), Math.abs(from[0] - x - width)),
      Math.max(Math.abs(from[1] - y), Math.abs(from[1] - y - height)),
    );
    return stops.map(({ place, tint }) => ({ place: (place * gradient.radius) / Math.max(1, farthest), tint }));
  }
  const angle = angleOf(gradient);
  const [along, down] = [Math.cos(angle), Math.sin(angle)];
  const whole = Math.max(1, Math.abs(width * along) + Math.abs(height * down));
  const length = Math.hypot(gradient.to[0] - from[0], gradient.to[1] - from[1]);
  const start = 0.5 + ((from[0] - x - width / 2) * along + (from[1] - y - height / 2) * down) / whole;
  return stops.map(({ place, tint }) => ({ place: start + (place * length) / whole, tint }));
}

/** Between 0 and 1, with the colours that are there at both ends. */
function cutToEnds(stops: readonly Stop[]): Stop[] {
  const inside = stops.filter(({ place }) => place > 0 && place < 1);
  return [{ place: 0, tint: tintAt(stops, 0) }, ...inside, { place: 1, tint: tintAt(stops, 1) }];
}

function tintAt(stops: readonly Stop[], place: number): Tint {
  const after = stops.findIndex((stop) => stop.place >= place);
  const to = stops[after] ?? stops.at(-1);
  const from = stops[after - 1] ?? to;
  if (to === undefined || from === undefined) return { colour: undefined, opacity: 1 };
  if (to.place === from.place || to.tint.colour === undefined || from.tint.colour === undefined) return to.tint;
  const share = (place - from.place) / (to.place - from.place);
  return {
    colour: mix(to.tint.colour, from.tint.colour, share),
    opacity: from.tint.opacity + share * (to.tint.opacity - from.tint.opacity),
  };
}
