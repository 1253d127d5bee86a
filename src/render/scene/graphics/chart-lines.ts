import { line, mapPoints, move } from '../../../template/picture/svg/geometry/segment.js';
import type { Drawn, SceneLine } from '../scene.js';
import { circle } from './circle.js';
import type { Plot } from './chart.js';
import { chartScale } from './chart-scale.js';
import { setLine } from './set-line.js';

/** As it is written for PowerPoint, in points. */
const lineWidth = 2.75;
const markRadius = 4;

/** A line through the values of each series, with a dot at each value. */
export function linesOfChart({ chart, field, labelled, valueText, setting }: Plot): (Drawn | SceneLine)[] {
  const { at } = chartScale(chart);
  const pitch = field.width / chart.labels.length;
  return chart.series.flatMap(({ values, colour: slot }) => {
    const colour = setting.colours[slot] ?? setting.ink;
    const points = values.map((value, index) => ({
      value,
      x: field.x + pitch * (index + 0.5),
      y: field.y + field.height * (1 - at(value)),
    }));
    const outline = points.map(({ x, y }, index) => (index === 0 ? move(x, y) : line(x, y)));
    const stroke = { colour, opacity: 1, width: lineWidth, cap: 'round' as const };
    const dots = points.map(({ x, y }): Drawn => ({
      kind: 'shape',
      outline: circle.map((segment) =>
        mapPoints(segment, ([right, down]) => [x + right * markRadius, y + down * markRadius]),
      ),
      fill: { kind: 'solid', colour, opacity: 1 },
    }));
    const { size } = chart;
    const texts = points.map(({ value, x, y }) =>
      setLine(valueText(value), { x, baseline: y - size * 0.6, align: 'centre' }, { size, bold: true }, setting),
    );
    return [{ kind: 'shape' as const, outline, stroke }, ...dots, ...(labelled ? texts : [])];
  });
}
