import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';

/** Packages with fonts that may be passed on: one folder a face, and the licence in LICENSE_FONT. */
const packages = ['node_modules/@expo-google-fonts/be-vietnam-pro'];

/**
 * Copies the font files that the built-in templates ask for to dist/fonts, for decks that are to hold their fonts: of each
 * family regular and bold, and italics where a template sets them.
 *
 * @param dist folder whose templates are compiled already
 * @returns the licences of what was copied, as text
 */
export function shipFonts(dist) {
  const wanted = facesOfTemplates(join(dist, 'templates'));
  mkdirSync(join(dist, 'fonts'));
  return packages.flatMap((folder) => {
    const files = readdirSync(folder, { recursive: true })
      .filter((file) => file.endsWith('.ttf'))
      .filter((file) => wanted.has(faceOf(join(folder, file))));
    for (const file of files) copyFileSync(join(folder, file), join(dist, 'fonts', file.replace(/^.*[\\/]/, '')));
    const licence = readFileSync(join(folder, 'LICENSE_FONT'), 'utf8');
    return files.length === 0 ? [] : `Fonts of ${folder.replace('node_modules/', '')} (dist/fonts)\n\n${licence}`;
  });
}

function facesOfTemplates(folder) {
  const faces = new Set();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const { styles } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    for (const { fonts, italic } of styles.flat())
      for (const isBold of [false, true])
        for (const isItalic of new Set([false, italic])) faces.add(`${fonts[0]} ${isBold} ${isItalic}`);
  }
  return faces;
}

/** The family that office programs list a face under, and which of its four faces it is. */
function faceOf(path) {
  const font = create(readFileSync(path));
  const { bold, italic } = font['OS/2'].fsSelection;
  return `${font.getName('fontFamily')} ${bold} ${italic}`;
}
