import { points } from '../../../model/units.js';
import type { ArtDefinition } from '../schema/shapes.js';
import type { Theme } from '../schema/theme.js';
import { ThemeFault, type ThemePath } from '../theme-fault.js';
import { optionalPaint, paint } from './paint.js';
import { cells } from './cells.js';
import { resolvePlace } from './resolve-place.js';
import { refuseKeys, resolvePicture } from './resolve-picture.js';
import type { ResolvedArt, ResolvedShape } from './resolved.js';

/** The shapes that a definition stands for: one, or with `repeat` one for each cell. */
export function resolveArt(theme: Theme, definition: ArtDefinition, path: ThemePath): ResolvedArt[] {
  const { repeat } = definition;
  const one =
    definition.shape === 'picture'
      ? resolvePicture(theme, definition, path)
      : resolveShape(theme, definition, definition.shape, path);
  if (repeat === undefined) return [one];
  return cells(one.box, repeat, theme.grid.gutter)
    .slice(repeat.from - 1)
    .map((box) => ({ ...one, box }));
}

function resolveShape(
  theme: Theme,
  definition: ArtDefinition,
  shape: ResolvedShape['shape'],
  path: ThemePath,
): ResolvedShape {
  refuseKeys(definition, ['file', 'fit', 'align', 'anchor', 'description'], 'A drawn shape', path);
  const { outline } = definition;
  if (definition.fill === undefined && outline === undefined) {
    throw new ThemeFault(path, `\`${path.join('.')}\` can't be seen.`, { hint: 'Give it a fill or an outline.' });
  }
  return {
    shape,
    box: resolvePlace(theme, definition, path),
    fill: optionalPaint(definition.fill),
    outline: outline && { paint: paint(outline.colour), width: points(outline.width) },
  };
}
