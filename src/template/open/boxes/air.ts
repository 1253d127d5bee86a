import { emu, pointsToEmu, type Box } from '../../../model/units.js';
import { singleLine } from '../../line-height.js';
import type { PlaceholderType } from '../../model.js';
import { behind } from '../ground/behind.js';
import { cellsIn, type Ground } from '../ground/ground.js';
import type { FoundPlaceholder } from '../placeholders/read-placeholder.js';

/**
 * The box of a place for content, ending a little above what is drawn right below it or along its foot: pictures and tables fill their
 * places to the edge, and would touch a logo or the line of a footer.
 */
export function airyBox(one: FoundPlaceholder, all: readonly FoundPlaceholder[], ground: Ground): Box {
  const { box, type } = one.placeholder;
  if (!contents.has(type) || !one.upright || one.isFilled) return box;
  const drawn = drawnBelow(one, ground);
  const written = all.flatMap(({ placeholder: { type: other, box: own } }) =>
    feet.has(other) && isRightBelow(own, box, ground) ? [own.y] : [],
  );
  const least = Math.min(...written, ...(drawn === undefined ? [] : [drawn]));
  const height = Math.min(box.height, least - air * ground.size.width - box.y);
  return height < leastLeft * box.height ? box : { ...box, height: emu(Math.round(height)) };
}

/**
 * A title at whose edge something is drawn, with air between that and its letters, as far as two lines of usual size are left: it is set
 * smaller then, and stands where it stood.
 */
export function airyTitle(one: FoundPlaceholder, ground: Ground): FoundPlaceholder {
  const { box, anchor, insets, levels } = one.placeholder;
  const wanted = airOfTitle * ground.size.width;
  const top = anchor === 'top' ? insets.top : Math.max(insets.top, wanted);
  const bottom = anchor === 'bottom' ? insets.bottom : Math.max(insets.bottom, wanted);
  const usual = (usualTitle * ground.size.height) / usualHeight;
  const least = 2 * Math.min(pointsToEmu(levels[0]?.size ?? 0), usual) * singleLine;
  if (box.height - top - bottom < least) return one;
  const raised = { ...insets, top: emu(Math.round(top)), bottom: emu(Math.round(bottom)) };
  return { ...one, placeholder: { ...one.placeholder, insets: raised } };
}

/** Where something begins that is drawn near the foot of a box; undefined where nothing is. */
function drawnBelow({ placeholder: { box, levels } }: FoundPlaceholder, ground: Ground): number | undefined {
  const { columns, rows, cells, size } = ground;
  const { left, right } = cellsIn(ground, box);
  const { isArt } = behind(ground, box, levels[0]?.colour);
  const height = size.height / rows;
  const foot = Math.round((box.y + box.height) / height);
  for (let row = Math.max(0, foot - rowsInside); row <= Math.min(rows - 1, foot + 1); row += 1) {
    const own = cells.slice(row * columns + left, row * columns + right);
    const line = own.filter(({ lineAt }) => lineAt !== undefined);
    // A line is seen, however pale.
    if (line.length >= leastOfLine * own.length) return line[0]?.lineAt;
    if (own.filter(isArt).length >= fewest) return row * height;
  }
  return undefined;
}

/** A footer's words stand in the middle of their place, at the foot of what stands above. */
function isRightBelow(own: Box, box: Box, { size }: Ground): boolean {
  const isUnder = own.x < box.x + box.width && own.x + own.width > box.x;
  const apart = own.y - box.y - box.height;
  return isUnder && apart < air * size.width && apart + own.height > 0;
}

const contents = new Set<PlaceholderType>(['body', 'obj', 'pic', 'tbl', 'chart']);
const feet = new Set<PlaceholderType>(['dt', 'ftr', 'sldNum']);
/** Of the width of the slide: about a sixth of an inch on a usual one. */
const air = 0.0125;
const leastLeft = 0.75;
const airOfTitle = 0.007;
/** Twenty-two points, and the height of a usual slide, in EMU. */
const usualTitle = 279_400;
const usualHeight = 6_858_000;
/** Of the width of the box. */
const leastOfLine = 0.3;
/** Cells: the corner of something is not in the way. */
const fewest = 2;
/** In cells: a line may run along the foot, inside. */
const rowsInside = 2;
