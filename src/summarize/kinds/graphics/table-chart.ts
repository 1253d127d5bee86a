import { hasLetter, fold, holdsPhrase, phraseAt, wordsOf, type LanguagePack } from '../../../language/index.js';
import type { Topic } from '../../../model/briefing.js';
import type { Span } from '../../../model/span.js';
import { readAmount, sameUnit, type Amount } from '../../annotate/numbers/amount.js';
import { areComparable, holdsTotal } from '../../annotate/numbers/comparable.js';
import { areShares } from '../../annotate/numbers/shares.js';
import { timeOf } from '../../annotate/numbers/time-label.js';
import { timeOrder } from '../../annotate/numbers/time-order.js';
import type { Cell, TableCells } from './table-cells.js';
import { unitIn, withoutUnit } from './table-units.js';

type Chart = Omit<NonNullable<Topic['chart']>, 'evidence'>;

export interface FoundChart {
  readonly chart: Chart;
  /** Labels, values and names, in the order of the chart. */
  readonly spans: readonly Span[];
}

export const fewestValues = 3;
export const mostValues = 12;
export const mostSeries = 3;
/** In characters: what is longer is a text, not a label. */
const longestLabel = 48;

/**
 * The chart that shows a table truer than its words do: one column of labels, one to three of numbers in one unit that is named.
 * Undefined wherever a number might be compared with what it cannot be compared with: no unit, a total among its parts, times and
 * names mixed, a cell that is no plain number.
 */
export const chartOfTable = (table: TableCells, pack: LanguagePack): FoundChart | undefined => {
  const { columns, rows, caption } = withoutCount(table);
  if (rows.length < fewestValues || rows.length > mostValues) return undefined;
  const labels = rows.flatMap(([first]) => first ?? []);
  if (!areLabels(labels, pack)) return undefined;
  const amounts = columnsOf(rows).flatMap((cells) => {
    const own = amountsIn(cells, pack);
    return own === undefined ? [] : [own];
  });
  const mixed = amounts.length < (rows[0]?.length ?? 1) - 1;
  if (mixed || amounts.length === 0 || amounts.length > mostSeries) return undefined;
  const names = amounts.map((_, index) => columns[index + 1]);
  const unit = unitOf(amounts, names, caption, pack);
  if (unit === undefined || names.some((name) => name !== undefined && isTotal(name.text, pack))) return undefined;
  const values = amounts.map((one) => one.map(({ value }) => value));
  if (!areComparable(values.flat()) || values.some(looksLikeYears)) return undefined;
  const stated = labels.map(({ text }) => timeOf(text, pack));
  const order = timeOrder(stated);
  if (order === undefined && (stated.some((time) => time !== undefined) || values.some(holdsTotal))) return undefined;
  const inOrder = <T>(list: readonly T[]): T[] => (order?.backwards === true ? list.toReversed() : [...list]);
  const decimals = Math.max(...amounts.flat().map((one) => one.decimals));
  return {
    chart: {
      type: typeOf(values, unit, order, pack),
      series: values.map((own, index) => ({
        name: withoutUnit(names[index]?.text ?? '', pack),
        labels: inOrder(labels.map(({ text }) => text)),
        values: inOrder(own),
      })),
      ...(unit === '' ? {} : { unit }),
      ...(decimals === 0 ? {} : { decimals }),
    },
    spans: [
      ...names.flatMap((name) => name?.span ?? []),
      ...rows.flatMap((cells) => cells.map(({ span }) => span)),
      ...(caption === undefined ? [] : [caption.span]),
    ],
  };
};

/** A line over times that follow one another evenly, a ring of the parts of one whole, else bars. */
export const typeOf = (
  series: readonly (readonly number[])[],
  unit: string,
  order: ReturnType<typeof timeOrder>,
  pack: LanguagePack,
): Chart['type'] => {
  const [only, ...others] = series;
  if (order?.even === true) return 'line';
  const areParts = only !== undefined && others.length === 0 && order === undefined && areShares(only, unit, pack);
  return areParts ? 'doughnut' : 'bar';
};

/** A table that counts its rows in front ("STT", "#") without that column. */
const withoutCount = (table: TableCells): TableCells => {
  const counts = table.rows.every(([first], row) => (first?.text ?? '').replace(/\.$/, '') === String(row + 1));
  if (!counts || (table.rows[0]?.length ?? 0) < 3) return table;
  return { ...table, columns: table.columns.slice(1), rows: table.rows.map((cells) => cells.slice(1)) };
};

/** The columns behind that of the labels. */
const columnsOf = (rows: TableCells['rows']): Cell[][] =>
  Array.from({ length: (rows[0]?.length ?? 1) - 1 }, (_, column) => rows.flatMap((cells) => cells[column + 1] ?? []));

const areLabels = (labels: readonly Cell[], pack: LanguagePack): boolean =>
  new Set(labels.map(({ text }) => fold(text))).size === labels.length &&
  labels.every(({ text }) => text !== '' && text.length <= longestLabel && !isTotal(text, pack)) &&
  // Units of their own say that the rows measure different things.
  labels.every(({ text }) => unitIn(text, pack) === undefined) &&
  labels.every(({ text }) => timeOf(text, pack) !== undefined || hasLetter(text));

const isTotal = (text: string, pack: LanguagePack): boolean => phraseAt(pack, 'totals', wordsOf(text), 0) > 0;

const amountsIn = (cells: readonly Cell[], pack: LanguagePack): Amount[] | undefined => {
  const amounts = cells.flatMap(({ text }) => readAmount(text, pack) ?? []);
  const [first] = amounts;
  const alike = amounts.every(({ unit }) => sameUnit(unit, first?.unit ?? ''));
  return amounts.length === cells.length && alike ? amounts : undefined;
};

/**
 * The unit that all numbers are in, as it is written; empty where a column says what it counts in its name. Undefined where columns
 * differ, or nothing says it.
 */
const unitOf = (
  series: readonly (readonly Amount[])[],
  names: readonly (Cell | undefined)[],
  caption: Cell | undefined,
  pack: LanguagePack,
): string | undefined => {
  const units = series.map(([first], index) => {
    const [inCells, inName] = [first?.unit ?? '', unitIn(names[index]?.text ?? '', pack)];
    if (inCells !== '' && inName !== undefined && !sameUnit(inCells, inName)) return undefined;
    return inCells === '' ? (inName ?? '') : inCells;
  });
  const [unit] = units;
  if (unit === undefined || units.some((other) => other === undefined || !sameUnit(other, unit))) return undefined;
  if (unit !== '') return unit;
  return (
    unitIn(caption?.text ?? '', pack) ?? (series.length === 1 && counts(names[0]?.text ?? '', pack) ? '' : undefined)
  );
};

/** "Số người chết", "Votes", "Households": the name of the column is what is counted. */
const counts = (name: string, pack: LanguagePack): boolean => {
  const words = wordsOf(name);
  return holdsPhrase(pack, 'keyCounts', words);
};

const looksLikeYears = (values: readonly number[]): boolean =>
  values.every((value) => Number.isInteger(value) && value >= 1500 && value < 2200);
