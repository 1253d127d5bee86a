import { dirname } from 'node:path';
import { BriefdeckError } from '../../diagnostics/error.js';
import { maximumPictureBytes } from '../../template/picture/limits.js';
import type { ThemeFile } from '../../template/theme/theme-files.js';
import { ThemeFault } from '../../template/theme/theme-fault.js';
import { fileError } from '../process/file-error.js';
import { stateInFolder } from '../process/state-in-folder.js';
import type { Io } from '../io.js';

/**
 * Reads the files that a theme names, each from the folder of the theme file that names it and from nowhere else.
 *
 * @param themeOf absolute path of the theme file that says what stands at a path
 * @returns their bytes, by the path that the theme writes; one byte too many of a file that is too large
 * @throws ThemeFault at the name of a file that is absent, no file, not readable, or a link that leads out of the folder
 */
export async function readThemePictures(
  themeOf: (path: ThemeFile['path']) => string,
  named: readonly ThemeFile[],
  { files }: Pick<Io, 'files'>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = new Map<string, Uint8Array>();
  const folders = new Map<string, string>();
  for (const { file, path } of named) {
    const folder = dirname(themeOf(path));
    const known = folders.get(file);
    if (known === folder) continue;
    if (known !== undefined) {
      throw new ThemeFault(path, `Two themes that begin from each other have a picture "${file}" each.`, {
        hint: 'Give one of them another name.',
      });
    }
    folders.set(file, folder);
    const state = await attempt(() => stateInFolder(folder, file, files), file, path);
    if (state.outside) {
      throw new ThemeFault(path, `"${file}" is a link that leads out of the folder of the theme.`, {
        hint: 'Put the file itself into the folder.',
      });
    }
    if (state.kind === undefined) continue;
    if (state.kind !== 'file') throw new ThemeFault(path, `"${file}" is no file.`, { hint: 'Name a picture.' });
    read.set(file, await attempt(() => files.read(state.path, maximumPictureBytes), file, path));
  }
  return read;
}

/** Failures of the file system are told where the theme names the file. */
async function attempt<T>(work: () => Promise<T>, file: string, path: ThemeFile['path']): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const known = fileError('template', 'read', file, cause);
    if (!(known instanceof BriefdeckError)) throw cause;
    const { message, hint } = known.diagnostic;
    throw new ThemeFault(path, message, hint === undefined ? {} : { hint });
  }
}
