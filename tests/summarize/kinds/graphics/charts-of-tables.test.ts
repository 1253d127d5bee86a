// The chart of each of some tables, with what is read in its cells, just inside and just outside what a chart is made of: charts.txt. Where a
// change is meant, `npx vitest run tests/summarize/kinds/graphics --update` writes it anew.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { languagePack } from '../../../../src/language/index.js';
import { readAmount } from '../../../../src/summarize/annotate/numbers/amount.js';
import { timeOf } from '../../../../src/summarize/annotate/numbers/time-label.js';
import { chartOfCells } from '../../../../src/summarize/kinds/graphics/chart-of-cells.js';
import { chartOfTable } from '../../../../src/summarize/kinds/graphics/table-chart.js';

/** A table, its rows parted by bars and its cells by semicolons; the first row names the columns. */
type Row = readonly [language: string, table: string, caption?: string];

const years = (from: number, to: number, step = 1): string =>
  Array.from({ length: (to - from) / step + 1 }, (_, index) => `${from + index * step}; ${index * 3 + 7}`).join(' | ');

const tables: readonly Row[] = [
  // So many rows, and so many columns.
  ['en', `Year; Boats (tonnes) | ${years(2021, 2022)}`],
  ['en', `Year; Boats (tonnes) | ${years(2021, 2023)}`],
  ['en', `Year; Boats (tonnes) | ${years(2011, 2022)}`],
  ['en', `Year; Boats (tonnes) | ${years(2011, 2023)}`],
  ['en', 'Year; Cod (tonnes); Eel (tonnes); Hake (tonnes) | 2021; 4; 5; 6 | 2022; 5; 6; 7 | 2023; 6; 7; 9'],
  [
    'en',
    'Year; A (tonnes); B (tonnes); C (tonnes); D (tonnes) | 2021; 4; 5; 6; 7 | 2022; 5; 6; 7; 8 | 2023; 6; 7; 9; 9',
  ],
  ['en', 'Year | 2021 | 2022 | 2023'],
  // A unit behind a preposition.
  ['en', `Year; Boats | ${years(2021, 2023)}`, 'Boats of the harbour, in tonnes'],
  ['en', `Year; Boats (in tonnes) | ${years(2021, 2023)}`],
  ['vi', `Năm; Cá | ${years(2021, 2023)}`, 'Sản lượng cá của bến, bằng tấn'],
  // Times: even steps, others, backwards, mixed, twice the same.
  ['en', `Year; Boats (tonnes) | ${years(2010, 2022, 4)}`],
  ['en', 'Year; Boats (tonnes) | 2010; 7 | 2014; 9 | 2015; 12'],
  ['en', 'Year; Boats (tonnes) | 2023; 12 | 2022; 9 | 2021; 7'],
  ['en', 'Year; Boats (tonnes) | 2023; 12 | 2021; 9 | 2022; 7'],
  ['en', 'Year; Boats (tonnes) | 2021; 12 | Harbour; 9 | 2023; 7'],
  ['en', 'Year; Boats (tonnes) | 2021; 12 | 2021; 9 | 2023; 7'],
  ['en', 'Quarter; Boats (tonnes) | Q1/2024; 12 | Q2/2024; 9 | Q3/2024; 7'],
  ['en', 'Quarter; Boats (tonnes) | Q1; 12 | Q2; 9 | Q4; 7'],
  ['en', 'Quarter; Boats (tonnes) | Q1 2024; 12 | Q2; 9 | Q3 2024; 7'],
  ['en', 'Month; Boats (tonnes) | 3/2024; 12 | 4/2024; 9 | 5/2024; 7'],
  ['en', 'Month; Boats (tonnes) | 11/2024; 12 | 12/2024; 9 | 1/2025; 7'],
  ['en', 'Month; Boats (tonnes) | 12/2024; 12 | 13/2024; 9 | 14/2024; 7'],
  ['en', 'Month; Boats (tonnes) | March 2024; 12 | April 2024; 9 | May 2024; 7'],
  ['en', 'Day; Boats (tonnes) | 12 May 2024; 12 | 13 May 2024; 9 | 14 May 2024; 7'],
  ['en', 'Day; Boats (tonnes) | 30 April 2024; 12 | 1 May 2024; 9 | 2 May 2024; 7'],
  ['en', 'When; Boats (tonnes) | in 2021; 12 | in 2022; 9 | in 2023; 7'],
  ['vi', 'Năm; Sản lượng (triệu tấn) | năm 2021; 11,8 | năm 2022; 12,5 | năm 2023; 13,1'],
  ['vi', 'Quý; Sản lượng (triệu tấn) | Quý I/2024; 11,8 | Quý II/2024; 12,5 | Quý III/2024; 13'],
  ['vi', 'Quý; Sản lượng (triệu tấn) | quý I; 11,8 | quý II; 12,5 | quý IV năm 2024; 13'],
  ['vi', 'Tháng; Sản lượng (triệu tấn) | tháng 3/2024; 11 | tháng 4/2024; 12 | tháng 5/2024; 13'],
  ['vi', 'Tháng; Sản lượng (triệu tấn) | T3/2024; 11 | T4/2024; 12 | T5/2024; 13'],
  ['vi', 'Ngày; Sản lượng (triệu tấn) | 12/5/2024; 11 | 13/5/2024; 12 | 14/5/2024; 13'],
  ['de', 'Jahr; Boote (Tonnen) | 2021; 1.200,5 | 2022; 1.300 | 2023; 1.450,25'],
  // Labels: one, long, a total, a number, a unit of their own.
  ['en', 'Quay; Boats (tonnes) | North Quay; 12 | South Quay; 9 | East Quay; 7'],
  ['en', 'Quay; Boats (tonnes) | North Quay; 12 | south quay; 9 | South Quay; 7'],
  ['en', 'Quay; Boats (tonnes) | The old quay below the northern lighthouse, in wi; 12 | South; 9 | East; 7'],
  ['en', 'Quay; Boats (tonnes) | The old quay below the northern lighthouse, in w; 12 | South; 9 | East; 7'],
  ['en', 'Quay; Boats (tonnes) | North; 12 | South; 9 | Total; 21'],
  ['en', 'Quay; Boats (tonnes) | North; 12 | South; 9 | Both; 21'],
  ['en', 'Quay; Boats (tonnes) | North; 12 | South; 9 | Other; 8'],
  ['en', 'Quay; Boats (tonnes) | 1; 12 | 3; 9 | 5; 7'],
  ['en', 'What; Value | Boats (tonnes); 12 | Water (litres); 9 | Cost (euros); 7'],
  ['en', 'No.; Quay; Boats (tonnes) | 1; North; 12 | 2; South; 9 | 3; East; 7'],
  ['en', 'No.; Quay; Boats (tonnes) | 1; North; 12 | 2; South; 9 | 4; East; 7'],
  ['en', 'No.; Boats (tonnes) | 1; 12 | 2; 9 | 3; 7'],
  // Units: in the cells, in the name, in the caption, none, two.
  ['en', 'Quay; Share | North; 50% | South; 30% | East; 20%'],
  ['en', 'Quay; Share | North; 50% | South; 30% | East; 21%'],
  ['en', 'Quay; Share | North; 45% | South; 30% | East; 10%'],
  ['en', 'Year; Share | 2021; 50% | 2022; 30% | 2023; 20%'],
  ['en', 'Quay; Price | North; $45 | South; $30 | East; $20'],
  ['en', 'Quay; Price | North; $45 | South; €30 | East; $20'],
  ['en', 'Quay; Price | North; $45 million | South; $30 million | East; $20 million'],
  ['en', 'Quay; Price ($) | North; $45 | South; $30 | East; $20'],
  ['en', 'Quay; Price (€) | North; $45 | South; $30 | East; $20'],
  ['en', 'Quay; Boats | North; 45 | South; 30 | East; 20'],
  ['en', 'Quay; Households | North; 45 | South; 30 | East; 20'],
  ['en', 'Quay; Boats | North; 45 | South; 30 | East; 20', 'Boats in tonnes'],
  ['en', 'Quay; Boats | North; 45 | South; 30 | East; 20', 'Boats (tonnes)'],
  ['en', 'Quay; Boats; Ferries | North; 45; 5 | South; 30; 3 | East; 20; 2', 'Unit: tonnes'],
  ['en', 'Quay; Households; People | North; 45; 5 | South; 30; 3 | East; 20; 2'],
  ['en', 'Quay; Boats (tonnes); Share (%) | North; 45; 5 | South; 30; 3 | East; 20; 2'],
  // Cells: signs, decimals, ranges, what is about right, words.
  ['en', 'Quay; Change (%) | North; +5 | South; -3.5 | East; −2'],
  ['en', 'Quay; Boats (tonnes) | North; 1,200 | South; 1,350 | East; 900'],
  ['en', 'Quay; Boats (tonnes) | North; 12 | South; about 9 | East; 7'],
  ['en', 'Quay; Boats (tonnes) | North; 12 | South; 9–11 | East; 7'],
  ['en', 'Quay; Boats (tonnes) | North; 12 or more | South; 9 or more | East; 7 or more'],
  ['en', 'Quay; Boats (tonnes) | North; 12 | South; none | East; 7'],
  ['en', 'Quay; Boats (tonnes) | North; 12 | South; | East; 7'],
  ['en', 'Quay; Boats | North; 12 tonnes | South; 9 Tonnes | East; 7 tonnes'],
  ['en', 'Quay; Boats | North; 12 tonnes of very old dry fish | South; 9 tonnes | East; 7 tonnes'],
  ['en', 'Quay; Debt | North; -$12 | South; $9 | East; $7'],
  ['en', 'Quay; Built (tonnes) | North; 1962 | South; 1971 | East; 2004'],
  ['en', 'Quay; Built (tonnes) | North; 1499 | South; 1971 | East; 2004'],
  ['en', 'Quay; Built (tonnes) | North; 1500 | South; 1971 | East; 2200'],
  ['en', 'Quay; Built (tonnes) | North; 1500 | South; 1971 | East; 2199'],
  // Values that may be compared.
  ['en', 'Quay; Boats (tonnes) | North; 1 | South; 30 | East; 20000'],
  ['en', 'Quay; Boats (tonnes) | North; 1 | South; 30 | East; 200'],
  ['en', 'Quay; Boats (tonnes) | North; 0 | South; 30 | East; 20'],
  ['en', 'Quay; Boats (tonnes) | North; 20 | South; 20 | East; 20'],
  ['en', 'Quay; Total | North; 45 tonnes | South; 30 tonnes | East; 20 tonnes'],
  ['vi', 'Bến; Số hộ | Bến Lội; 1.250 | Bến Sỏi; 980 | Bến Đá; 875,5'],
  ['vi', 'Bến; Tỷ lệ | Bến Lội; 45,5% | Bến Sỏi; 30,5% | Bến Đá; 24%'],
  ['vi', 'Bến; Kinh phí | Bến Lội; 45 tỷ đồng | Bến Sỏi; 30 tỷ đồng | Bến Đá; 24 tỷ đồng'],
  ['vi', 'Bến; Kinh phí | Bến Lội; gần 45 tỷ đồng | Bến Sỏi; 30 tỷ đồng | Bến Đá; 24 tỷ đồng'],
  ['vi', 'Bến; Kinh phí | Bến Lội; 45 tỷ đồng | Bến Sỏi; 30 tỷ đồng | Tổng cộng; 75 tỷ đồng'],
  ['vi', 'TT; Bến; Kinh phí (tỷ đồng) | 1; Bến Lội; 45 | 2; Bến Sỏi; 30 | 3; Bến Đá; 24'],
];

const cellsOf = (row: string): string[] => row.split(';').map((cell) => cell.trim());

type Chart = NonNullable<ReturnType<typeof chartOfCells>>;

const chartLine = (chart: Chart | undefined): string =>
  chart === undefined
    ? 'none'
    : `${chart.type} in ${chart.unit ?? '-'}${chart.decimals === undefined ? '' : `, ${chart.decimals} decimals`}: ${chart.series
        .map(
          ({ name, labels, values }) =>
            `${name} ${labels.map((label, index) => `${label} ${values[index] ?? ''}`).join(', ')}`,
        )
        .join('; ')}`;

const written = ([language, table, caption]: Row): string => {
  const pack = languagePack(language);
  const [columns = [], ...rows] = table.split(' | ').map(cellsOf);
  const cell = (text: string) => ({ text, span: { start: 0, end: 0 } });
  const own = chartOfTable(
    {
      columns: columns.map(cell),
      rows: rows.map((row) => row.map(cell)),
      caption: caption === undefined ? undefined : cell(caption),
    },
    pack,
  );
  const read = rows.map((cells) =>
    cells
      .map((text, column) => {
        const time = column === 0 ? timeOf(text, pack) : undefined;
        const amount = column === 0 ? undefined : readAmount(text, pack);
        if (time !== undefined) return `${time.kind} ${time.order}${time.hasYear ? '' : ' of any year'}`;
        return amount === undefined ? `"${text}"` : `${amount.value} ${amount.unit}`.trim();
      })
      .join(' | '),
  );
  return [
    `${language}: ${table}${caption === undefined ? '' : ` (${caption})`}`,
    `   read: ${read.join(' / ')}`,
    `   of itself: ${chartLine(own?.chart)}`,
    `   asked for: ${chartLine(chartOfCells({ columns, rows }, pack))}`,
  ].join('\n');
};

it('makes of each table the chart that it made', async () => {
  await expect(`${tables.map(written).join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'charts.txt'));
});
