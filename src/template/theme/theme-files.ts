import { resolveTheme } from './resolve/resolve-theme.js';
import type { ResolvedPicture, ResolvedTheme } from './resolve/resolved.js';
import type { Theme } from './schema/theme.js';
import type { ThemePath } from './theme-fault.js';

/** A file that a theme names. */
export interface ThemeFile {
  /** Path from the folder of the theme, with `/` between folders. */
  readonly file: string;
  /** Where the theme names it. */
  readonly path: ThemePath;
}

/** The files that a theme needs to be compiled, wherever it names one, in the order in which it does. */
export const themeFiles = (theme: Theme): ThemeFile[] =>
  picturesOf(resolveTheme(theme)).map(({ file, path }) => ({ file, path: [...path, 'file'] }));

/** The pictures of the master and of all layouts, those of a frame once for each layout on it. */
export function picturesOf({ master, layouts }: ResolvedTheme): ResolvedPicture[] {
  const art = [master, ...layouts].flatMap((owner) => owner.art);
  return art.filter((one) => one.shape === 'picture');
}
