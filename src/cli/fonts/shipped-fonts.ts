import { fileURLToPath } from 'node:url';
import { facesOfFamily } from '../../fonts/file/family-faces.js';
import { readFontFile, type FontFile } from '../../fonts/file/font-file.js';
import type { FindFaces } from '../../fonts/font-sources.js';
import type { Io } from '../io.js';
import { fontPathsIn, maximumFontBytes } from './font-folder.js';

/** The fonts that briefdeck brings along: in an installed package beside the program, in the repository in a package. */
export async function shippedFonts(io: Io): Promise<FindFaces> {
  const built = await fontPathsIn(fileURLToPath(new URL('./fonts', import.meta.url)), io);
  const source = new URL('../../../node_modules/@expo-google-fonts/be-vietnam-pro', import.meta.url);
  const paths = built.length > 0 ? built : await fontPathsIn(fileURLToPath(source), io, 1);
  const files: FontFile[] = [];
  for (const path of paths) files.push(...readFontFile(await io.files.read(path, maximumFontBytes)));
  return (family) => Promise.resolve(facesOfFamily(files, family));
}
