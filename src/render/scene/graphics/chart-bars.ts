import { outlineOfBox } from '../art/outline-of-box.js';
import type { Drawn, SceneBox, SceneLine } from '../scene.js';
import type { Plot } from './chart.js';
import { chartScale } from './chart-scale.js';
import { setLine } from './set-line.js';

/** Bars side by side, each series in its colour, with the value beyond the end of each. */
export function barsOf(plot: Plot): (Drawn | SceneLine)[] {
  const { chart, setting } = plot;
  const { at } = chartScale(chart);
  const nought = at(0);
  // As it is written for PowerPoint: a gap of so many widths of a bar between two groups.
  const gap = chart.series.length > 1 ? 0.6 : 0.8;
  const thickness = 1 / (chart.series.length + gap);
  return chart.series.flatMap(({ values, colour }, series) =>
    values.flatMap((value, index) => {
      const start = (index + (gap / 2 + series) * thickness) / chart.labels.length;
      const bar = barIn(plot, { start, thickness: thickness / chart.labels.length, from: nought, to: at(value) });
      const fill = { kind: 'solid' as const, colour: setting.colours[colour] ?? setting.ink, opacity: 1 };
      const shape: Drawn = { kind: 'shape', outline: outlineOfBox(bar), fill };
      return plot.labelled ? [shape, valueBeyond(bar, value, plot)] : [shape];
    }),
  );
}

function barIn(
  { field, chart }: Plot,
  { start, thickness, from, to }: { start: number; thickness: number; from: number; to: number },
): SceneBox {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  return chart.horizontal === true
    ? {
        x: field.x + field.width * low,
        y: field.y + field.height * start,
        width: field.width * (high - low),
        height: field.height * thickness,
      }
    : {
        x: field.x + field.width * start,
        y: field.y + field.height * (1 - high),
        width: field.width * thickness,
        height: field.height * (high - low),
      };
}

function valueBeyond(bar: SceneBox, value: number, { chart, valueText, setting }: Plot): SceneLine {
  const { size } = chart;
  const look = { size, bold: true };
  if (chart.horizontal === true) {
    const baseline = bar.y + bar.height / 2 + size * 0.35;
    const [x, align] = value < 0 ? [bar.x - 4, 'right' as const] : [bar.x + bar.width + 4, 'left' as const];
    return setLine(valueText(value), { x, baseline, align }, look, setting);
  }
  const baseline = value < 0 ? bar.y + bar.height + size : bar.y - size * 0.35;
  return setLine(valueText(value), { x: bar.x + bar.width / 2, baseline, align: 'centre' }, look, setting);
}
