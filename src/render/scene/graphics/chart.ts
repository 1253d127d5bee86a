import type { ChartGraphic } from '../../../model/deck.js';
import { line, move } from '../../../template/picture/svg/geometry/segment.js';
import { plainText } from '../../content/plain-text.js';
import type { Drawn, SceneBox, SceneFigure, SceneLine } from '../scene.js';
import { barsOf } from './chart-bars.js';
import { legendOf } from './chart-legend.js';
import { linesOfChart } from './chart-lines.js';
import { ringIn } from './chart-ring.js';
import { chartScale } from './chart-scale.js';
import { brokenText, cellPitch } from './broken-text.js';
import { lineWidth, setLine } from './set-line.js';
import type { GraphicSetting } from './setting.js';

/** More values than this beside bars and points would lie over one another: an axis tells them instead. */
const mostLabels = 24;

/** The field of a chart that bars or lines stand in, and what they are drawn with. */
export interface Plot {
  readonly field: SceneBox;
  readonly chart: ChartGraphic;
  /** How a value is written. */
  readonly valueText: (value: number) => string;
  /** Whether each value stands beside its bar or point. */
  readonly labelled: boolean;
  readonly setting: GraphicSetting;
}

/** A chart as it is seen in its place: names along one side, values beside bars and points, a legend for several series. */
export function chartIn(chart: ChartGraphic, box: SceneBox, setting: GraphicSetting): SceneFigure {
  const { size, labels, series, caption } = chart;
  const labelled = series.length * labels.length <= mostLabels;
  const numbers = new Intl.NumberFormat(setting.language, {
    minimumFractionDigits: chart.decimals,
    maximumFractionDigits: chart.decimals,
  });
  const valueText = (value: number): string => `${numbers.format(value)}${chart.suffix ?? ''}`;
  const title = caption === undefined ? [] : [setLine(plainText(caption), placeOf(box, size), { size }, setting)];
  const legend = series.length > 1 ? legendOf(chart, box, setting) : [];
  const above = caption === undefined ? 0 : size * 1.8;
  const below = series.length > 1 ? size * 2 : 0;
  const inner = { ...box, y: box.y + above, height: box.height - above - below };
  if (chart.type === 'doughnut')
    return { kind: 'figure', alternative: chart.alternative, box, parts: ringIn(chart, box, valueText, setting) };
  const lying = chart.horizontal === true;
  const named = lying ? beside(chart, inner, setting) : beneath(chart, inner, labelled, valueText, setting);
  const plot: Plot = { field: named.field, chart, valueText, labelled, setting };
  const drawn = chart.type === 'line' ? linesOfChart(plot) : barsOf(plot);
  const parts = [...axis(plot), ...drawn, ...named.names, ...title, ...legend];
  return { kind: 'figure', alternative: chart.alternative, box, parts };
}

const placeOf = ({ x, y }: SceneBox, size: number) => ({ x, baseline: y + size, align: 'left' as const });

/** The line that bars stand on or beside, and where values are not written, lines across with their values. */
function axis({ field, chart, labelled, valueText, setting }: Plot): (Drawn | SceneLine)[] {
  const { at, steps } = chartScale(chart);
  const lying = chart.horizontal === true;
  const across = (share: number): [number, number, number, number] =>
    lying
      ? [field.x + field.width * share, field.y, field.x + field.width * share, field.y + field.height]
      : [field.x, field.y + field.height * (1 - share), field.x + field.width, field.y + field.height * (1 - share)];
  const rule = (share: number, width: number, opacity: number): Drawn => {
    const [x, y, toX, toY] = across(share);
    const stroke = { colour: setting.ink, opacity, width, cap: 'butt' as const };
    return { kind: 'shape', outline: [move(x, y), line(toX, toY)], stroke };
  };
  const base = rule(Math.max(0, at(0)), 0.75, 0.5);
  if (labelled) return [base];
  const values = steps.map((value) => {
    const [x, y] = across(at(value));
    const { size } = chart;
    return lying
      ? setLine(
          valueText(value),
          { x, baseline: field.y + field.height + size * 1.1, align: 'centre' },
          { size },
          setting,
        )
      : setLine(valueText(value), { x: x - 6, baseline: y + size * 0.35, align: 'right' }, { size }, setting);
  });
  return [...steps.map((value) => rule(at(value), 0.5, 0.15)), base, ...values];
}

interface Named {
  readonly field: SceneBox;
  readonly names: readonly SceneLine[];
}

/** Names below what stands. */
function beneath(
  { labels, size, series, type }: ChartGraphic,
  box: SceneBox,
  labelled: boolean,
  valueText: (value: number) => string,
  setting: GraphicSetting,
): Named {
  const widest = Math.max(
    ...series.flatMap(({ values }) => values.map((value) => lineWidth(valueText(value), { size }, setting))),
  );
  const left = labelled ? 0 : widest + 10;
  const pitch = (box.width - left) / labels.length;
  const broken = labels.map((label) =>
    brokenText(plainText(label), { size, bold: false, width: pitch * 0.95 }, setting),
  );
  const rows = Math.max(1, ...broken.map((lines) => lines.length));
  const height = rows * size * cellPitch + size * 0.5;
  const top = labelled ? size * (type === 'line' ? 1.8 : 1.4) : size * 0.6;
  const field = { x: box.x + left, y: box.y + top, width: box.width - left, height: box.height - height - top };
  const names = broken.flatMap((lines, index) =>
    lines.map((text, row) => {
      const baseline = field.y + field.height + size * 0.4 + (row + 1) * size * cellPitch - 0.2 * size;
      return setLine(text, { x: field.x + pitch * (index + 0.5), baseline, align: 'centre' }, { size }, setting);
    }),
  );
  return { field, names };
}

/** Names before what lies. */
function beside(chart: ChartGraphic, box: SceneBox, setting: GraphicSetting): Named {
  const { labels, size, series, suffix = '', decimals } = chart;
  const widest = Math.max(...labels.map((label) => lineWidth(plainText(label), { size }, setting)));
  const left = Math.min(widest, box.width * 0.4) + size * 0.6;
  const values = series.flatMap((one) => one.values.map((value) => `${value.toFixed(decimals)}${suffix}  `));
  const right = Math.max(...values.map((text) => lineWidth(text, { size, bold: true }, setting))) + 4;
  const field = { x: box.x + left, y: box.y, width: box.width - left - right, height: box.height };
  const pitch = field.height / labels.length;
  const names = labels.flatMap((label, index) => {
    const lines = brokenText(plainText(label), { size, bold: false, width: left - size * 0.5 }, setting);
    const top = field.y + pitch * (index + 0.5) - (lines.length * size * cellPitch) / 2;
    return lines.map((text, row) => {
      const baseline = top + (row + 1) * size * cellPitch - 0.2 * size;
      return setLine(text, { x: field.x - size * 0.5, baseline, align: 'right' }, { size }, setting);
    });
  });
  return { field, names };
}
