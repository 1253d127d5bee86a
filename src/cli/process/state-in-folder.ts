import { join, sep } from 'node:path';
import type { FileState, Io } from '../io.js';

/** What lies somewhere below a folder, after all links are followed. */
export interface StateInFolder {
  /** The path that is left then. */
  readonly path: string;
  /** Undefined where there is nothing. */
  readonly kind: FileState['kind'] | undefined;
  /** A link leads out of the folder. */
  readonly outside: boolean;
}

/**
 * Follows all links of a path below a folder.
 *
 * @param folder absolute
 * @throws errors of Node, as `Files` has them
 */
export async function stateInFolder(folder: string, file: string, files: Io['files']): Promise<StateInFolder> {
  const path = join(folder, file);
  if ((await files.stat(path)) === undefined) return { path, kind: undefined, outside: false };
  const [realFolder, real] = await Promise.all([files.realPath(folder), files.realPath(path)]);
  const inside = realFolder.endsWith(sep) ? realFolder : realFolder + sep;
  return { path: real, kind: (await files.stat(real))?.kind, outside: !real.startsWith(inside) };
}
