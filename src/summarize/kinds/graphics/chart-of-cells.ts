import type { LanguagePack } from '../../../language/index.js';
import type { Topic } from '../../../model/briefing.js';
import { readAmount } from '../../annotate/numbers/amount.js';
import { timeOf } from '../../annotate/numbers/time-label.js';
import { timeOrder } from '../../annotate/numbers/time-order.js';
import type { Cell } from './table-cells.js';
import { chartOfTable, fewestValues, mostSeries, mostValues } from './table-chart.js';

type Table = Pick<NonNullable<Topic['table']>, 'columns' | 'rows'>;
type Chart = Omit<NonNullable<Topic['chart']>, 'evidence'>;

/**
 * The chart of a table that somebody asks a chart of: the one that it would become of itself, else its numbers as they are. That they can
 * be compared is for that person to know. Undefined where a cell is no plain number.
 */
export function chartOfCells({ columns, rows }: Table, pack: LanguagePack): Chart | undefined {
  const cell = (text: string): Cell => ({ text, span: { start: 0, end: 0 } });
  const table = { columns: columns.map(cell), rows: rows.map((row) => row.map(cell)), caption: undefined };
  return chartOfTable(table, pack)?.chart ?? plainChart({ columns, rows }, pack);
}

function plainChart({ columns, rows }: Table, pack: LanguagePack): Chart | undefined {
  const width = rows[0]?.length ?? 0;
  if (rows.length < fewestValues || rows.length > mostValues || width < 2 || width > mostSeries + 1) return undefined;
  const labels = rows.map(([label = '']) => label);
  const amounts = rows.map((row) => row.slice(1).flatMap((text) => readAmount(text, pack) ?? []));
  if (amounts.some((row) => row.length !== width - 1)) return undefined;
  const units = new Set(amounts.flat().map(({ unit }) => unit));
  const [unit = ''] = units;
  if (units.size > 1) return undefined;
  const order = timeOrder(labels.map((label) => timeOf(label, pack)));
  const decimals = Math.max(...amounts.flat().map((amount) => amount.decimals));
  return {
    type: order?.even === true && !order.backwards ? 'line' : 'bar',
    series: Array.from({ length: width - 1 }, (_, index) => ({
      name: columns[index + 1] ?? '',
      labels,
      values: amounts.flatMap((row) => row[index]?.value ?? []),
    })),
    ...(unit === '' ? {} : { unit }),
    ...(decimals === 0 ? {} : { decimals }),
  };
}
