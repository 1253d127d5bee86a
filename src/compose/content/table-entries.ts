import { type LanguagePack, writeNumber } from '../../language/index.js';
import type { Topic } from '../../model/briefing.js';
import type { Entry } from './entry.js';
import { plainEntry } from './entry.js';

/** A table as lines, for layouts without a place for tables: the first cell of a row leads, the others follow. */
export function tableEntries(id: string, { columns, rows, evidence }: NonNullable<Topic['table']>): Entry[] {
  return rows.map((cells, row) => {
    const [first = '', ...others] = cells;
    const details = others.map((cell, index) => `${columns[index + 1] ?? ''} ${cell}`.trim());
    return { ...lineOf(`${id}-row-${row + 1}`, first, details), evidence };
  });
}

/** A chart as lines: each series with its labels and values, as the language writes them. */
export function chartEntries(id: string, chart: NonNullable<Topic['chart']>, pack: LanguagePack): Entry[] {
  const { series, unit, decimals = 0, evidence } = chart;
  return series.map(({ name, labels, values }, index) => {
    const details = values.map((value, place) =>
      `${labels[place] ?? ''} ${writeNumber(value, decimals, pack)}${unit === '%' ? '%' : unit === undefined ? '' : ` ${unit}`}`.trim(),
    );
    return { ...lineOf(`${id}-series-${index + 1}`, name, details), evidence };
  });
}

function lineOf(id: string, lead: string, details: readonly string[]): Entry {
  const text = [lead, details.join('; ')].filter((part) => part !== '').join(': ');
  return plainEntry(id, text, { start: 0, end: lead.length });
}
