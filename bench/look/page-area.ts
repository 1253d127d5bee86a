/** A rectangle in shares of the slide. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How the content of a slide lies on its stage: all but a narrow margin and the zone of the footer. In shares of the stage. */
export interface Lie {
  /** The largest rectangle that nothing stands in. */
  readonly hole: number;
  /** What is blank below the lowest content. */
  readonly below: number;
  /** What content covers. */
  readonly fill: number;
  /** How far down the content's centre of mass lies on the slide. */
  readonly centre: number;
}

/** Where the zone of the footer begins, in shares of the height. */
export const footerFrom = 0.92;
const margin = 0.04;
const [columns, rows] = [192, 108];

/** Text, pictures, tables and charts are content; panels and lines are not, so decoration fills no hole. */
export function lieOf(content: readonly Area[]): Lie {
  const grid = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false));
  let [weight, moment] = [0, 0];
  for (const area of content) {
    const [left, right] = [within(area.left), within(area.right)];
    const [top, bottom] = [within(area.top), within(area.bottom)];
    for (let y = Math.floor(top * rows); y < Math.ceil(bottom * rows); y += 1)
      grid[y]?.fill(true, Math.floor(left * columns), Math.ceil(right * columns));
    const own = (right - left) * (bottom - top);
    weight += own;
    moment += (own * (top + bottom)) / 2;
  }
  const stage = grid
    .slice(Math.floor(margin * rows), Math.floor(footerFrom * rows))
    .map((row) => row.slice(Math.floor(margin * columns), Math.floor((1 - margin) * columns)));
  const cells = stage.length * (stage[0]?.length ?? 0);
  const lowest = stage.findLastIndex((row) => row.includes(true));
  return {
    hole: largestHole(stage) / cells,
    below: 1 - (lowest + 1) / stage.length,
    fill: stage.reduce((sum, row) => sum + row.filter(Boolean).length, 0) / cells,
    centre: weight === 0 ? 0 : moment / weight,
  };
}

const within = (place: number): number => Math.min(1, Math.max(0, place));

/** The largest rectangle of cells that are not covered: row by row, under a skyline of the columns that are free. */
function largestHole(stage: readonly (readonly boolean[])[]): number {
  let largest = 0;
  const heights = new Array<number>(stage[0]?.length ?? 0).fill(0);
  for (const row of stage) {
    row.forEach((covered, column) => (heights[column] = covered ? 0 : (heights[column] ?? 0) + 1));
    const open: { readonly start: number; readonly height: number }[] = [];
    for (const [column, height] of [...heights, 0].entries()) {
      let start = column;
      for (let last = open.at(-1); last !== undefined && last.height >= height; last = open.at(-1)) {
        largest = Math.max(largest, last.height * (column - last.start));
        start = last.start;
        open.pop();
      }
      open.push({ start, height });
    }
  }
  return largest;
}
