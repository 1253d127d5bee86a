import type { Topic } from '../../../model/briefing.js';
import type { ChartGraphic } from '../../../model/deck.js';
import { emuToPoints } from '../../../model/units.js';
import type { Placeholder } from '../../../template/model.js';
import type { Choice } from '../../choose/choose-layout.js';
import { tidyText } from '../../content/text/tidy-text.js';
import type { Sheet } from '../../content/sheet.js';
import type { Context } from '../../context.js';
import { chartAlternative } from '../alternative-text.js';
import { graphicPlaces } from '../graphic-place.js';
import { fitLabels } from './fit-labels.js';
import { fitLegend } from './fit-legend.js';
import { ringParts } from './ring-parts.js';
import { seriesColours } from './series-colours.js';

type Chart = NonNullable<Topic['chart']>;

/** A smaller chart, in points, says nothing to a room. */
const least = { width: 240, height: 140 };

/** The slide of a chart in the first layout that has room for it; undefined where none has. */
export function chartChoice(
  sheet: Sheet,
  chart: Chart,
  { template, pack }: Pick<Context, 'template' | 'pack'>,
): Choice | undefined {
  const labels = chart.series[0]?.labels ?? [];
  // One row of labels stands below all series.
  if (labels.length === 0 || chart.series.some((one) => one.labels.join('\n') !== labels.join('\n'))) return undefined;
  for (const { layout, placeholder } of graphicPlaces('chart', sheet.layout, template)) {
    const { width, height } = placeholder.box;
    if (emuToPoints(width) < least.width || emuToPoints(height) < least.height) continue;
    const graphic = graphicOf(chart, placeholder, {
      colours: seriesColours(chart.series.length, placeholder, template),
      alternative: chartAlternative(sheet.heading, chart, pack),
      unit: pack.labels.unit,
      parts: chart.type === 'doughnut' ? ringParts(labels.length, placeholder, template) : [],
    });
    if (graphic) return { sheet, layout, draft: { groups: [] }, groups: [], graphics: [graphic] };
  }
  return undefined;
}

function graphicOf(
  { type, series, unit, decimals = 0 }: Chart,
  placeholder: Placeholder,
  look: {
    readonly alternative: string;
    readonly unit: string;
    readonly colours: readonly string[];
    readonly parts: NonNullable<ChartGraphic['parts']>;
  },
): ChartGraphic | undefined {
  const labels = (series[0]?.labels ?? []).map(tidyText);
  const isRing = type === 'doughnut';
  const fitted = isRing ? fitLegend(labels, placeholder) : fitLabels(labels, type, placeholder);
  if (!fitted) return undefined;
  return {
    kind: 'chart',
    placeholder: placeholder.key,
    alternative: look.alternative,
    type,
    ...(fitted.horizontal ? { horizontal: true } : {}),
    labels,
    series: series.map(({ name, values }, index) => ({
      name: tidyText(name),
      values: [...values],
      colour: look.colours[index] ?? 'accent1',
    })),
    ...(isRing ? { parts: look.parts } : {}),
    decimals,
    ...(unit === '%' ? { suffix: '%' } : unit === undefined ? {} : { caption: `${look.unit}: ${tidyText(unit)}` }),
    size: fitted.size,
  };
}
