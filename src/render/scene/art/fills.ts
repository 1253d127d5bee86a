import type { XmlElement } from '../../../opc/xml/element.js';
import { child, children, descend } from '../../../opc/xml/query.js';
import type { ColourResolver } from '../../../template/open/colour.js';
import { mix } from '../../../template/colour-arithmetic.js';
import type { SceneBox, SceneFill, SceneStroke } from '../scene.js';

/**
 * What a fill of the file is on the slide; undefined for none. A pattern is drawn in what its two colours look like from afar.
 *
 * @param box that a gradient runs through, in points
 */
export function fillOf(fill: XmlElement, colour: ColourResolver, box: SceneBox): SceneFill | undefined {
  if (fill.name === 'a:gradFill') return gradientOf(fill, colour, box);
  const found = fill.name === 'a:pattFill' ? patternOf(fill, colour) : colour(fill);
  return found && { kind: 'solid', colour: found.hexadecimal, opacity: found.opacity };
}

/** ECMA-376 part 1, 20.1.8.47. */
function patternOf(fill: XmlElement, colour: ColourResolver): ReturnType<ColourResolver> {
  const [front, ground] = ['a:fgClr', 'a:bgClr'].map((name) => {
    const stated = child(fill, name);
    return stated && colour({ ...stated, name: 'a:solidFill' });
  });
  if (front === undefined || ground === undefined) return ground ?? front;
  const name = fill.attributes['prst'] ?? '';
  const share = Number(/^pct(\d+)$/.exec(name)?.[1] ?? (/^(?:lt|sm|dot|narrow)/.test(name) ? 25 : 40)) / 100;
  return { ...ground, hexadecimal: mix(front.hexadecimal, ground.hexadecimal, share) };
}

/** ECMA-376 part 1, 20.1.8.33: along a line, or from the middle. */
function gradientOf(fill: XmlElement, colour: ColourResolver, box: SceneBox): SceneFill | undefined {
  const list = child(fill, 'a:gsLst');
  const stops = (list === undefined ? [] : children(list, 'a:gs'))
    .flatMap((stop) => {
      const found = colour({ ...stop, name: 'a:solidFill' });
      if (found === undefined) return [];
      return [
        { place: Number(stop.attributes['pos'] ?? 0) / 100_000, colour: found.hexadecimal, opacity: found.opacity },
      ];
    })
    .sort((one, other) => one.place - other.place);
  if (stops.length === 0) return undefined;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (child(fill, 'a:path') !== undefined) {
    const rim = Math.hypot(box.width, box.height) / 2;
    return { kind: 'radial', from: middle, to: { x: middle.x + rim, y: middle.y }, stops };
  }
  const angle = (Number(child(fill, 'a:lin')?.attributes['ang'] ?? 0) / 60_000) * (Math.PI / 180);
  const [along, down] = [Math.cos(angle), Math.sin(angle)];
  const half = (Math.abs(along) * box.width + Math.abs(down) * box.height) / 2;
  const from = { x: middle.x - along * half, y: middle.y - down * half };
  return { kind: 'linear', from, to: { x: middle.x + along * half, y: middle.y + down * half }, stops };
}

/** The line along a shape: what it states over what its style says; undefined for none. */
export function strokeOf(shape: XmlElement, colour: ColourResolver, theme: XmlElement): SceneStroke | undefined {
  const own = descend(shape, 'p:spPr', 'a:ln');
  const reference = descend(shape, 'p:style', 'a:lnRef');
  const styles = descend(theme, 'a:themeElements', 'a:fmtScheme', 'a:lnStyleLst');
  const styled = reference && styles && children(styles)[Number(reference.attributes['idx'] ?? 0) - 1];
  const fill = own && children(own).find(({ name }) => name.endsWith('Fill'));
  if (fill?.name === 'a:noFill' || (fill === undefined && styled === undefined)) return undefined;
  const found = colour(fill ?? (reference && { ...reference, name: 'a:solidFill' }));
  if (found === undefined) return undefined;
  const width = Number(own?.attributes['w'] ?? styled?.attributes['w'] ?? 9_525) / 12_700;
  const dashes = dashOf(own && child(own, 'a:prstDash')?.attributes['val'], width);
  return {
    colour: found.hexadecimal,
    opacity: found.opacity,
    width,
    cap: caps.get(own?.attributes['cap'] ?? '') ?? 'butt',
    ...(dashes === undefined ? {} : { dash: dashes }),
  };
}

const caps = new Map<string, SceneStroke['cap']>([
  ['rnd', 'round'],
  ['sq', 'square'],
]);

/** ECMA-376 part 1, 20.1.10.48, in widths of the line. */
function dashOf(name: string | undefined, width: number): readonly [number, number] | undefined {
  if (name === undefined || name === 'solid') return undefined;
  const [dash, gap] = /dot$/i.test(name) && !/dash/i.test(name) ? [1, name.startsWith('sys') ? 1 : 3] : [4, 3];
  return [dash * width, gap * width];
}
