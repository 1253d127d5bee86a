import { emuToInches, emuToPoints, type Emu } from '../../../model/units.js';
import type { Placeholder } from '../../../template/model.js';
import { styleOf } from '../../../measure/text-style.js';
import { lineCount } from '../../../measure/line-count.js';
import type { MeasuredText } from '../../../measure/measured-text.js';
import { partition } from '../../split/even/partition.js';
import { columnWidths, sideMargins } from './column-widths.js';
import type { MeasuredTable } from './measured-table.js';

/** A table with its size found, on as many slides as it needs. All lengths in points. */
export interface FittedTable {
  readonly size: number;
  readonly widths: readonly number[];
  /** 0 where there is none. */
  readonly headerHeight: number;
  readonly heights: readonly number[];
  /** The rows of each slide, by their place in the table. */
  readonly pages: readonly (readonly number[])[];
}

/** The distance between two lines of a cell, in sizes: what is written into the file. */
const pitch = 1.2;
/** Above and below the text of a cell together (ECMA-376 part 1, 21.1.3.17). */
const margins = 7.2;
const largest = 20;
const smallest = 14;
/** Sizes are for slides of this width, in inches; larger ones are seen from further away. */
const usualWidth = 13.34;
/** A cell that takes more lines is text, not a cell. */
const mostLines = 5;

/**
 * The largest size in which a table takes no more slides than it takes in the smallest one. Undefined where a word would be broken,
 * a cell takes more lines than a cell should, or a row does not fit under the header.
 */
export function fitTable(table: MeasuredTable, placeholder: Placeholder, slideWidth: Emu): FittedTable | undefined {
  const scale = Math.max(1, emuToInches(slideWidth) / usualWidth);
  const most = Math.max(Math.round(smallest * scale), styleOf(placeholder, 0).size);
  const sizes = [largest, 18, 16, smallest].map((size) => Math.round(size * scale)).filter((size) => size <= most);
  let best: FittedTable | undefined;
  for (const size of sizes.toReversed()) {
    const fitted = fittedAt(table, placeholder, size);
    if (!fitted || (best && fitted.pages.length > best.pages.length)) return best;
    best = fitted;
  }
  return best;
}

function fittedAt(table: MeasuredTable, { box }: Placeholder, size: number): FittedTable | undefined {
  const widths = columnWidths(table, size, emuToPoints(box.width));
  if (!widths) return undefined;
  const heightOf = (cells: readonly MeasuredText[]): number => {
    const lines = cells.map((text, column) =>
      lineCount(text, size, { width: Math.max(1, (widths[column] ?? 0) - sideMargins) }),
    );
    return Math.max(...lines) > mostLines ? Infinity : Math.max(...lines) * size * pitch + margins;
  };
  const headerHeight = table.header === undefined ? 0 : heightOf(table.header);
  const heights = table.rows.map(heightOf);
  const room = emuToPoints(box.height) - headerHeight;
  if (heights.some((height) => height > room)) return undefined;
  return { size, widths, headerHeight, heights, pages: pagesOf(heights, room) };
}

/** As few slides as hold the rows, evenly filled where that holds them too. */
function pagesOf(heights: readonly number[], room: number): number[][] {
  const full: number[][] = [];
  let used = Infinity;
  heights.forEach((height, row) => {
    if (used + height > room) {
      full.push([]);
      used = 0;
    }
    full.at(-1)?.push(row);
    used += height;
  });
  const rows = heights.map((_, row) => row);
  const even = partition(rows, full.length, (row) => heights[row] ?? 0);
  const fits = (page: readonly number[]): boolean => page.reduce((sum, row) => sum + (heights[row] ?? 0), 0) <= room;
  return even.every(fits) ? even : full;
}
