import type { ChartGraphic } from '../../../model/deck.js';
import { plainText } from '../../content/plain-text.js';
import { outlineOfBox } from '../art/outline-of-box.js';
import type { Drawn, SceneBox, SceneLine } from '../scene.js';
import { lineWidth, setLine } from './set-line.js';
import type { GraphicSetting } from './setting.js';

/** The names of the series in a row below the chart, each behind a field of its colour. */
export function legendOf(
  { series, size }: ChartGraphic,
  box: SceneBox,
  setting: GraphicSetting,
): (Drawn | SceneLine)[] {
  const swatch = size * 0.6;
  const entries = series.map(({ name, colour }) => {
    const text = plainText(name);
    return { text, colour, width: swatch + size * 0.5 + lineWidth(text, { size }, setting) + size * 1.5 };
  });
  const baseline = box.y + box.height - size * 0.3;
  let x = box.x + (box.width - entries.reduce((sum, { width }) => sum + width, 0) + size * 1.5) / 2;
  return entries.flatMap(({ text, colour, width }): (Drawn | SceneLine)[] => {
    const left = x;
    x += width;
    const field = { x: left, y: baseline - swatch, width: swatch, height: swatch };
    const fill = { kind: 'solid' as const, colour: setting.colours[colour] ?? setting.ink, opacity: 1 };
    return [
      { kind: 'shape', outline: outlineOfBox(field), fill },
      setLine(text, { x: left + swatch + size * 0.5, baseline, align: 'left' }, { size }, setting),
    ];
  });
}
