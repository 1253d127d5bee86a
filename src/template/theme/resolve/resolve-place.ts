import { emu, emuToInches, inchesToEmu, type Box, type Emu } from '../../../model/units.js';
import type { Place } from '../schema/place.js';
import type { Theme } from '../schema/theme.js';
import { ThemeFault, type ThemePath } from '../theme-fault.js';
import { lookUp } from './look-up.js';
import { slideSize } from './slide-size.js';

/** Works out where something stands: its own inches, then its grid columns, then its area, in this order of strength. */
export function resolvePlace(theme: Theme, place: Place, path: ThemePath): Box {
  const area = place.area === undefined ? {} : lookUp('area', place.area, theme.areas, [...path, 'area']);
  const areaColumns =
    area.columns === undefined ? {} : span(theme, area.columns, ['areas', place.area ?? '', 'columns']);
  const ownColumns = place.columns === undefined ? {} : span(theme, place.columns, [...path, 'columns']);
  const sides = { ...areaColumns, ...defined(area), ...ownColumns, ...defined(place) };

  const { x, y, width, height } = sides;
  if (x === undefined || y === undefined || width === undefined || height === undefined) {
    const missing = sideNames.filter((side) => sides[side] === undefined).join(', ');
    throw new ThemeFault(path, `\`${path.join('.')}\` does not say where it stands: ${missing} left out.`, {
      hint: 'Name an area, or grid columns with y and height, or x, y, width and height in inches.',
    });
  }
  const slide = slideSize(theme);
  const left = inchesToEmu(x);
  const top = inchesToEmu(y);
  const right = snap(inchesToEmu(x + width), slide.width);
  const bottom = snap(inchesToEmu(y + height), slide.height);
  if (right > slide.width || bottom > slide.height) {
    throw new ThemeFault(path, `\`${path.join('.')}\` reaches beyond the slide.`);
  }
  return { x: left, y: top, width: emu(right - left), height: emu(bottom - top) };
}

/** What ends within a hundredth of an inch of the slide's edge is meant to end at it. */
const snap = (end: Emu, edge: Emu): Emu => (Math.abs(end - edge) < inchesToEmu(0.01) ? edge : end);

const sideNames = ['x', 'y', 'width', 'height'] as const;
type Sides = Partial<Record<(typeof sideNames)[number], number>>;

/** Left edge and width of "3-8", in inches. */
function span(theme: Theme, columns: string, path: ThemePath): Sides {
  const { margin, gutter, columns: count } = theme.grid;
  const [first = 0, last = 0] = columns.split('-').map(Number);
  if (first > last || last > count) {
    throw new ThemeFault(path, `The columns ${columns} are not in the grid, which has ${count}.`);
  }
  const column = (emuToInches(slideSize(theme).width) - 2 * margin - (count - 1) * gutter) / count;
  return {
    x: margin + (first - 1) * (column + gutter),
    width: (last - first + 1) * column + (last - first) * gutter,
  };
}

function defined(place: Place): Sides {
  return Object.fromEntries(sideNames.filter((side) => place[side] !== undefined).map((side) => [side, place[side]]));
}
