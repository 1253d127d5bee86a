import { resolve } from 'node:path';
import type { OpcPackage } from '../../opc/package.js';
import { FileFault } from '../../schema/file-fault.js';
import { compileTheme } from '../../template/compile/compile-theme.js';
import type { ThemeSource } from '../../template/theme/layers/theme-source.js';
import { loadThemeLayers, type LoadedTheme } from '../../template/theme/load-theme.js';
import type { Theme } from '../../template/theme/schema/theme.js';
import { themeFiles } from '../../template/theme/theme-files.js';
import type { Io } from '../io.js';
import { themeBases } from './theme-bases.js';
import { readThemePictures } from './theme-pictures.js';

/**
 * Reads a theme with all that it begins from.
 *
 * @throws BriefdeckError of kind `template` with file, line and column
 */
export const themeFrom = async (source: ThemeSource, size: string | undefined, io: Io): Promise<LoadedTheme> =>
  loadThemeLayers(source, { bases: await themeBases(source, io), size });

/**
 * Compiles a theme with the pictures that it names.
 *
 * @throws BriefdeckError of kind `template` with file, line and column
 */
export async function compiledTheme(
  source: ThemeSource,
  size: string | undefined,
  io: Io,
): Promise<{ readonly theme: Theme; readonly package: OpcPackage }> {
  const { theme, fileOf, located } = await themeFrom(source, size, io);
  try {
    const pictures = await readThemePictures((path) => resolve(io.cwd, fileOf(path)), themeFiles(theme), io);
    return { theme, package: compileTheme(theme, pictures) };
  } catch (fault) {
    throw fault instanceof FileFault ? located(fault) : fault;
  }
}
