import { join } from 'node:path';
import type { Io } from '../io.js';

/** No font file may be larger. */
export const maximumFontBytes = 20_000_000;

/** Whether a file is a font by its name, and no hidden one. */
export const isFontFile = (name: string): boolean => /\.(?:ttf|otf|ttc|otc)$/i.test(name) && !name.startsWith('.');

/** The paths of the font files in a folder, and in those below it as deep as is said. */
export async function fontPathsIn(folder: string, io: Io, depth = 0): Promise<string[]> {
  const paths: string[] = [];
  for (const { name, isFolder } of await io.files.list(folder)) {
    const path = join(folder, name);
    if (isFolder && depth > 0) paths.push(...(await fontPathsIn(path, io, depth - 1)));
    else if (!isFolder && isFontFile(name)) paths.push(path);
  }
  return paths;
}
