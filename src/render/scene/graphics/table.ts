import type { TableGraphic } from '../../../model/deck.js';
import { emuToPoints } from '../../../model/units.js';
import { line, move } from '../../../template/picture/svg/geometry/segment.js';
import { plainText } from '../../content/plain-text.js';
import { outlineOfBox } from '../art/outline-of-box.js';
import type { SceneBox, SceneLine, SceneShape, SceneTable } from '../scene.js';
import { brokenText, cellPitch } from './broken-text.js';
import { setLine } from './set-line.js';
import type { GraphicSetting } from './setting.js';
import { partAt, type RuleName, type TablePart, type TableStyle } from './table-style.js';

/** Left and right of the text of a cell, in points (ECMA-376 part 1, 21.1.3.17). */
const sideMargin = 7.2;
const descent = 0.2;

/** A table as it is seen in its place. */
export function tableIn(graphic: TableGraphic, at: SceneBox, style: TableStyle, setting: GraphicSetting): SceneTable {
  const widths = graphic.widths.map((width) => emuToPoints(width));
  const heights = graphic.rows.map(({ height }) => emuToPoints(height));
  const [lefts, tops] = [startsFrom(at.x, widths), startsFrom(at.y, heights)];
  const width = widths.reduce((sum, one) => sum + one, 0);
  const fills: SceneShape[] = [];
  const rules: SceneShape[] = [];
  const rows = graphic.rows.map(({ cells }, row) => {
    const [top, height] = [tops[row] ?? 0, heights[row] ?? 0];
    const part = partAt(style, row, graphic.header);
    const isLast = row === graphic.rows.length - 1;
    const fill = part.fill ?? style.whole.fill;
    if (fill !== undefined)
      fills.push({
        kind: 'shape',
        outline: outlineOfBox({ x: at.x, y: top, width, height }),
        fill: { kind: 'solid', ...fill },
      });
    const rule = (name: RuleName, from: readonly [number, number], to: readonly [number, number]): void => {
      const stroke = part.rules[name] ?? style.whole.rules[name];
      if (stroke !== undefined) rules.push({ kind: 'shape', outline: [move(...from), line(...to)], stroke });
    };
    const [right, bottom] = [at.x + width, top + height];
    if (row === 0) rule('top', [at.x, top], [right, top]);
    rule(isLast ? 'bottom' : part.rules.bottom === undefined ? 'insideH' : 'bottom', [at.x, bottom], [right, bottom]);
    lefts.slice(1).forEach((left) => {
      rule('insideV', [left, top], [left, bottom]);
    });
    rule('left', [at.x, top], [at.x, bottom]);
    rule('right', [right, top], [right, bottom]);
    return {
      cells: cells.map((cell, column) => {
        const box = { x: lefts[column] ?? at.x, y: top, width: widths[column] ?? 0, height };
        return linesOf(cell, box, graphic.size, { ...part, ink: part.ink ?? style.whole.ink }, setting);
      }),
    };
  });
  const box = { ...at, width, height: heights.reduce((sum, one) => sum + one, 0) };
  return { kind: 'table', alternative: graphic.alternative, box, header: graphic.header, rows, fills, rules };
}

/** Lines stand in the middle of their cell, pitched as they were measured. */
function linesOf(
  { text, bold, align = 'left' }: TableGraphic['rows'][number]['cells'][number],
  box: SceneBox,
  size: number,
  part: TablePart,
  setting: GraphicSetting,
): SceneLine[] {
  const isBold = bold ?? part.bold ?? false;
  const width = Math.max(1, box.width - 2 * sideMargin);
  const lines = brokenText(plainText(text), { size, bold: isBold, width }, setting);
  const pitch = size * cellPitch;
  const top = box.y + (box.height - lines.length * pitch) / 2;
  const x = { left: box.x + sideMargin, centre: box.x + box.width / 2, right: box.x + box.width - sideMargin }[align];
  return lines.map((shown, index) => {
    const baseline = top + (index + 1) * pitch - descent * size;
    const look = { size, bold: isBold, ...(part.ink === undefined ? {} : { colour: part.ink }) };
    return setLine(shown, { x, baseline, align }, look, setting);
  });
}

function startsFrom(start: number, lengths: readonly number[]): number[] {
  let at = start;
  return lengths.map((length) => {
    const here = at;
    at += length;
    return here;
  });
}
