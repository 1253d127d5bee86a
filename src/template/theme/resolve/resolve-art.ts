import { points } from '../../../model/units.js';
import type { ArtDefinition } from '../schema/shapes.js';
import type { Theme } from '../schema/theme.js';
import { ThemeFault, type ThemePath } from '../theme-fault.js';
import { optionalPaint, paint } from './paint.js';
import { cells } from './cells.js';
import { resolvePlace } from './resolve-place.js';
import type { ResolvedArt } from './resolved.js';

/** The shapes that a definition stands for: one, or with `repeat` one for each cell. */
export function resolveArt(theme: Theme, definition: ArtDefinition, path: ThemePath): ResolvedArt[] {
  const { shape, outline, repeat } = definition;
  if (definition.fill === undefined && outline === undefined) {
    throw new ThemeFault(path, `\`${path.join('.')}\` can't be seen.`, { hint: 'Give it a fill or an outline.' });
  }
  const one: ResolvedArt = {
    shape,
    box: resolvePlace(theme, definition, path),
    fill: optionalPaint(definition.fill),
    outline: outline && { paint: paint(outline.colour), width: points(outline.width) },
  };
  if (repeat === undefined) return [one];
  return cells(one.box, repeat, theme.grid.gutter)
    .slice(repeat.from - 1)
    .map((box) => ({ ...one, box }));
}
