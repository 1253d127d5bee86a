import type { TemplateModel } from '../model.js';
import { colourResolver } from './colour.js';
import type { MasterParts } from './find-parts.js';
import { backgroundOf } from './ground/background.js';
import { drawnShapes } from './ground/drawn-shapes.js';
import type { PackagePictures } from './ground/picture-paint.js';
import { drawsNumber } from './placeholders/drawn-number.js';
import { inheritance } from './placeholders/inheritance.js';
import type { LayoutSetting } from './layouts/read-layout.js';
import { colourMap, themeColours, themeFonts } from './theme.js';

/** All that the layouts of a master are read with: its theme, and what it hands down. */
export function settingOf(
  { root, theme, name }: MasterParts,
  size: TemplateModel['size'],
  pictures: PackagePictures,
  fallbacks: ReadonlyMap<string, string>,
): LayoutSetting {
  const colours = themeColours(theme);
  const colour = colourResolver(colours, colourMap(root) ?? {});
  const painter = { colour, picture: pictures.paintIn(name) };
  return {
    colours,
    colour,
    fonts: themeFonts(theme),
    fallbacks,
    size,
    inheritedBy: inheritance(root),
    theme,
    pictures,
    drawsNumber: drawsNumber(root),
    masterGround: {
      background: backgroundOf(root, { ...painter, colours, theme }),
      shapes: drawnShapes(root, painter),
    },
  };
}
