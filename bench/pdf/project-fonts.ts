import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { facesOfFamily } from '../../src/fonts/file/family-faces.js';
import { readFontFile } from '../../src/fonts/file/font-file.js';
import type { FontSources } from '../../src/fonts/font-sources.js';

/** What stands in for a family, in our drawing and in that of LibreOffice alike. */
export const inPlaceOf: Readonly<Record<string, string>> = {
  Arial: 'Arimo',
  Calibri: 'Carlito',
  Cambria: 'Caladea',
  Georgia: 'Arimo',
  'Liberation Sans': 'Arimo',
  'Times New Roman': 'Tinos',
};

/** What families are drawn in that are not there at all. */
export const otherwise = 'Arimo';

/** The fonts among the packages of this project, and none of the machine. */
export function projectFonts(folder: string): FontSources {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ttf'))
    .flatMap((name) => readFontFile(readFileSync(join(folder, name))));

  const drawn = (family: string): string => inPlaceOf[family] ?? family;
  const find = (family: string) => Promise.resolve(facesOfFamily(files, drawn(family)));
  return { own: find, shipped: find, machine: find };
}
