import { placeholderOf, shapesOf } from './shapes.js';
import type { TemplateModel } from '../model.js';
import { backgroundSurface, shapeSurface } from './background.js';
import { colourResolver } from './colour.js';
import type { MasterParts } from './find-parts.js';
import { inheritance } from './inheritance.js';
import type { LayoutSetting } from './read-layout.js';
import { colourMap, themeColours, themeFonts } from './theme.js';

/** All that the layouts of a master are read with: its theme, and what it hands down. */
export function settingOf(
  { root, theme }: MasterParts,
  size: TemplateModel['size'],
  fallbacks: ReadonlyMap<string, string>,
): LayoutSetting {
  const colours = themeColours(theme);
  const colour = colourResolver(colours, colourMap(root) ?? {});
  const drawn = shapesOf(root).filter((shape) => placeholderOf(shape) === undefined);
  return {
    colours,
    colour,
    fonts: themeFonts(theme),
    fallbacks,
    size,
    inheritedBy: inheritance(root),
    masterSurfaces: {
      background: backgroundSurface(root, colour),
      shapes: drawn.map((shape) => shapeSurface(shape, colour)).filter((surface) => surface !== undefined),
    },
  };
}
