import { resolveTheme } from './resolve/resolve-theme.js';
import type { ResolvedPicture, ResolvedTheme } from './resolve/resolved.js';
import type { Theme } from './schema/theme.js';
import type { ThemePath } from './theme-fault.js';

/** A file that a theme names. */
export interface ThemeFile {
  /** Path from the folder of the theme, with `/` between folders. */
  readonly file: string;
  /** Where the theme names it first. */
  readonly path: ThemePath;
}

/** The files that a theme needs to be compiled, each once, in the order in which the theme names them. */
export function themeFiles(theme: Theme): ThemeFile[] {
  const files = new Map<string, ThemePath>();
  for (const { file, path } of picturesOf(resolveTheme(theme))) {
    if (!files.has(file)) files.set(file, [...path, 'file']);
  }
  return Array.from(files, ([file, path]) => ({ file, path }));
}

/** The pictures of the master and of all layouts, those of a frame once for each layout on it. */
export function picturesOf({ master, layouts }: ResolvedTheme): ResolvedPicture[] {
  const art = [master, ...layouts].flatMap((owner) => owner.art);
  return art.filter((one) => one.shape === 'picture');
}
