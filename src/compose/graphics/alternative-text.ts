import { type LanguagePack, writeNumber } from '../../language/index.js';
import type { Topic } from '../../model/briefing.js';

type Table = NonNullable<Topic['table']>;
type Chart = NonNullable<Topic['chart']>;

/** What a table shows, for those who do not see it: its heading, its columns, and how many rows it has. */
export function tableAlternative(heading: string, { columns, rows }: Table, { labels }: LanguagePack): string {
  const named = columns.filter((name) => name !== '').join(', ');
  return [`${labels.table}: ${heading}`, named, `${rows.length} × ${rows[0]?.length ?? 0}`]
    .filter((part) => part !== '')
    .join('; ');
}

/** What a chart shows, for those who do not see it: its heading, then every value behind its label. */
export function chartAlternative(heading: string, chart: Chart, pack: LanguagePack): string {
  const { labels } = pack;
  const { type, series, unit, decimals = 0 } = chart;
  const percent = unit === '%' ? '%' : '';
  const told = series.flatMap(({ name, labels: names, values }) => [
    ...(series.length > 1 ? [name] : []),
    ...values.map((value, index) => `${names[index] ?? ''}: ${writeNumber(value, decimals, pack)}${percent}`),
  ]);
  return [
    `${{ line: labels.lineChart, bar: labels.barChart, doughnut: labels.ringChart }[type]}: ${heading}`,
    ...(unit === undefined || percent !== '' ? [] : [`${labels.unit}: ${unit}`]),
    ...told,
  ].join('; ');
}
