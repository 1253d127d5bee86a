import type { ChartGraphic } from '../../../model/deck.js';
import { arc } from '../../../template/picture/svg/geometry/arc.js';
import { close, line, move, type Point, type Segment } from '../../../template/picture/svg/geometry/segment.js';
import { holeOfRing } from '../../content/graphics.js';
import { plainText } from '../../content/plain-text.js';
import { outlineOfBox } from '../art/outline-of-box.js';
import type { Drawn, SceneBox, SceneLine } from '../scene.js';
import { lineWidth, setLine } from './set-line.js';
import type { GraphicSetting } from './setting.js';

/** The shares of a whole as parts of a ring, clockwise from the top, each with its value on it; their names stand beside it. */
export function ringIn(
  chart: ChartGraphic,
  box: SceneBox,
  valueText: (value: number) => string,
  setting: GraphicSetting,
): (Drawn | SceneLine)[] {
  const { labels, parts = [], series, size } = chart;
  const names = labels.map(plainText);
  const legend = Math.max(...names.map((name) => lineWidth(name, { size }, setting))) + size * 1.5;
  const radius = Math.min(box.height, box.width - legend) / 2;
  const middle: Point = [box.x + (box.width - legend) / 2, box.y + box.height / 2];
  const values = series[0]?.values ?? [];
  const sum = values.reduce((total, value) => total + value, 0);
  let from = 0;
  const drawn = values.flatMap((value, index): (Drawn | SceneLine)[] => {
    const to = from + value / sum;
    const { colour = 'accent1', text = 'lt1' } = parts[index] ?? {};
    const outline = partOfRing(middle, radius, from, to);
    const [x, y] = onRing(middle, (radius * (1 + holeOfRing)) / 2, (from + to) / 2);
    from = to;
    const fill = { kind: 'solid' as const, colour: setting.colours[colour] ?? setting.ink, opacity: 1 };
    const stroke = { colour: setting.colours['lt1'] ?? 'FFFFFF', opacity: 1, width: 2, cap: 'butt' as const };
    const look = { size, bold: true, colour: setting.colours[text] ?? setting.ink };
    return [
      { kind: 'shape', outline, fill, stroke },
      setLine(valueText(value), { x, baseline: y + size * 0.35, align: 'centre' }, look, setting),
    ];
  });
  return [...drawn, ...namesBeside(names, { ...box, x: box.x + box.width - legend, width: legend }, chart, setting)];
}

/** A part of the ring between two shares of a turn. */
function partOfRing(middle: Point, radius: number, from: number, to: number): Segment[] {
  const inner = radius * holeOfRing;
  const [first, last] = [onRing(middle, radius, from), onRing(middle, radius, to)];
  const [back, start] = [onRing(middle, inner, to), onRing(middle, inner, from)];
  const isLarge = to - from > 0.5;
  return [
    move(...first),
    ...arc(first, last, { radii: [radius, radius], rotation: 0, isLarge, sweeps: true }),
    line(...back),
    ...arc(back, start, { radii: [inner, inner], rotation: 0, isLarge, sweeps: false }),
    close,
  ];
}

const onRing = ([x, y]: Point, radius: number, share: number): Point => [
  x + radius * Math.sin(share * 2 * Math.PI),
  y - radius * Math.cos(share * 2 * Math.PI),
];

/** One below the other, each behind a field of its colour. */
function namesBeside(
  names: readonly string[],
  box: SceneBox,
  { parts = [], size }: ChartGraphic,
  setting: GraphicSetting,
): (Drawn | SceneLine)[] {
  const pitch = size * 1.8;
  const top = box.y + (box.height - names.length * pitch) / 2;
  const swatch = size * 0.6;
  return names.flatMap((name, index): (Drawn | SceneLine)[] => {
    const baseline = top + (index + 0.5) * pitch + size * 0.35;
    const field = { x: box.x, y: baseline - swatch, width: swatch, height: swatch };
    const colour = setting.colours[parts[index]?.colour ?? 'accent1'] ?? setting.ink;
    return [
      { kind: 'shape', outline: outlineOfBox(field), fill: { kind: 'solid', colour, opacity: 1 } },
      setLine(name, { x: box.x + swatch + size * 0.5, baseline, align: 'left' }, { size }, setting),
    ];
  });
}
