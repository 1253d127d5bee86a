import { join } from 'node:path';
import { facesOfFamily } from '../../fonts/file/family-faces.js';
import { readFontFile, type FaceIdentity, type FontFile } from '../../fonts/file/font-file.js';
import { identitiesOf } from '../../fonts/file/identity.js';
import type { FindFaces } from '../../fonts/font-sources.js';
import type { Io } from '../io.js';
import { fontPathsIn, maximumFontBytes } from './font-folder.js';

/** Collections of Chinese, Japanese and Korean are larger than what a template may bring. */
const maximumBytes = 5 * maximumFontBytes;
const mostFiles = 10_000;
const depth = 5;

/** The fonts of this machine, in the folders where systems keep them; of each file only names and style are read. */
export async function machineFonts(io: Io): Promise<FindFaces> {
  const paths: string[] = [];
  for (const folder of foldersOf(io.env)) paths.push(...(await fontPathsIn(folder, io, depth)));
  const faces: Located[] = [];
  for (const path of paths.slice(0, mostFiles)) {
    const read = (position: number, length: number): Promise<Uint8Array> => io.files.read(path, length, position);
    // A file that can't be read is as good as none.
    const found = await identitiesOf(read).catch(() => []);
    faces.push(...found.map((face) => ({ ...face, path })));
  }
  return async (family) => {
    const paths = new Set(Object.values(facesOfFamily(faces, family)).map(({ path }) => path));
    const files: FontFile[] = [];
    for (const path of paths) {
      const bytes = await io.files.read(path, maximumBytes).catch(() => new Uint8Array());
      files.push(...readFontFile(bytes));
    }
    return facesOfFamily(files, family);
  };
}

interface Located extends FaceIdentity {
  readonly path: string;
}

/** Folders of Linux, macOS and Windows; those of other systems are not there. */
function foldersOf(env: Io['env']): string[] {
  const below = (folder: string | undefined, ...path: string[]): string[] =>
    folder === undefined || folder === '' ? [] : [join(folder, ...path)];
  return [
    ...below(env['XDG_DATA_HOME'] ?? below(env['HOME'], '.local', 'share')[0], 'fonts'),
    ...below(env['HOME'], '.fonts'),
    '/usr/local/share/fonts',
    '/usr/share/fonts',
    ...below(env['HOME'], 'Library', 'Fonts'),
    '/Library/Fonts',
    '/System/Library/Fonts',
    ...below(env['LOCALAPPDATA'], 'Microsoft', 'Windows', 'Fonts'),
    ...below(env['WINDIR'], 'Fonts'),
  ];
}
