import type { TableGraphic } from '../../../model/deck.js';
import { emu, pointsToEmu, type Emu } from '../../../model/units.js';
import type { Placeholder } from '../../../template/model.js';
import type { ShownTable } from './cells.js';
import type { FittedTable } from './fit-table.js';

/** Where a table stands, and what is said of it where it cannot be seen. */
export interface TablePlace {
  readonly placeholder: Placeholder;
  readonly alternative: string;
  readonly middle?: Emu | undefined;
}

/** Rows of a short table stand further apart, up to so many times the height that they need. */
const mostAir = 1.5;

/**
 * The rows of one slide under the header: at the top of their placeholder, or lower where they are all of the table and few.
 *
 * @param middle where the middle of few rows is to stand on the slide
 */
export function tableGraphic(
  { header, rows }: ShownTable,
  fitted: FittedTable,
  page: readonly number[],
  { placeholder, alternative, middle }: TablePlace,
): TableGraphic {
  const { box } = placeholder;
  const needed = fitted.headerHeight + page.reduce((sum, row) => sum + (fitted.heights[row] ?? 0), 0);
  const air = Math.min(mostAir, box.height / pointsToEmu(needed));
  const row = (height: number, cells: ShownTable['rows'][number]) => ({
    height: Math.floor(pointsToEmu(height) * air),
    cells: [...cells],
  });
  const shown = [
    ...(header === undefined ? [] : [row(fitted.headerHeight, header)]),
    ...page.map((index) => row(fitted.heights[index] ?? 0, rows[index] ?? [])),
  ];
  const height = shown.reduce((sum, one) => sum + one.height, 0);
  const lowered = middle === undefined ? 0 : Math.max(0, Math.min(middle - height / 2 - box.y, box.height - height));
  return {
    kind: 'table',
    placeholder: placeholder.key,
    alternative,
    box: { x: box.x, y: emu(box.y + lowered), width: box.width, height },
    header: header !== undefined,
    widths: wholeWidths(fitted.widths, box.width),
    rows: shown,
    size: fitted.size,
  };
}

/** In whole units that together are the width of the place. */
function wholeWidths(widths: readonly number[], total: number): number[] {
  const whole = widths.map((width) => Number(pointsToEmu(width)));
  const rest = total - whole.reduce((sum, width) => sum + width, 0);
  return whole.map((width, column) => (column === whole.length - 1 ? width + rest : width));
}
