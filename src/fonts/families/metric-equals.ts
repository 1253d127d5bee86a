import type { AdvanceTable } from '../advance-table.js';
import { byBaseLetter } from '../base-letter.js';
import { familyKey, type Font } from '../font.js';
import { fontFrom, widthsOf } from '../font-from.js';
import { arialWidths } from './standard.js';

/** An open font whose letters are as wide as those of another. */
export interface MetricEqual {
  readonly name: string;
  /** Its Vietnamese letters are planned by the letters that they are made of, because it lacks them. */
  readonly lacksVietnamese: boolean;
  /** Loads its widths; each table is read only when a theme asks for it. */
  readonly load: () => Promise<{ readonly regular: AdvanceTable; readonly bold: AdvanceTable }>;
}

const tinos: MetricEqual = {
  name: 'Tinos',
  lacksVietnamese: false,
  load: () => import('../advances/tinos.js'),
};
const carlito: MetricEqual = {
  name: 'Carlito',
  lacksVietnamese: false,
  load: () => import('../advances/carlito.js'),
};
const caladea: MetricEqual = {
  name: 'Caladea',
  lacksVietnamese: true,
  load: () => import('../advances/caladea.js'),
};
const dejaVuSerif: MetricEqual = {
  name: 'DejaVu Serif',
  lacksVietnamese: false,
  load: () => import('../advances/dejavu-serif.js'),
};
const selawik: MetricEqual = {
  name: 'Selawik',
  lacksVietnamese: true,
  load: () => import('../advances/selawik.js'),
};

const metricEquals = new Map<string, MetricEqual>([
  ['times new roman', tinos],
  ['times', tinos],
  ['tinos', tinos],
  ['liberation serif', tinos],
  ['calibri', carlito],
  ['carlito', carlito],
  ['cambria', caladea],
  ['caladea', caladea],
  ['dejavu serif', dejaVuSerif],
  ['segoe ui', selawik],
  ['selawik', selawik],
]);

/** The open font that is as wide as a family, or `undefined`. */
export const metricEqualOf = (family: string): MetricEqual | undefined => metricEquals.get(familyKey(family));

/** The faces of an open font: regular, then bold. */
export async function fontsOfEqual({ load, lacksVietnamese }: MetricEqual): Promise<readonly [Font, Font]> {
  const tables = await load();
  const fontOf = (table: AdvanceTable, bold: boolean): Font => {
    const widths = widthsOf(table);
    const arial = arialWidths(bold);
    return lacksVietnamese ? fontFrom(widths, byBaseLetter(widths), arial) : fontFrom(widths, arial);
  };
  return [fontOf(tables.regular, false), fontOf(tables.bold, true)];
}
