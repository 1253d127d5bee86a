import { resolve } from 'node:path';
import type { Io } from './io.js';
import { isWebAddress } from './web/web-address.js';

/** How often files are looked at, in milliseconds. */
export const pace = 500;

/** Tells which of the paths that are asked for somebody wrote since they were asked for last; none of those that are new. */
export type WrittenFiles = (paths: readonly string[]) => Promise<ReadonlySet<string>>;

/** Looks at files as they are written; one that is just being replaced is not there for a moment, and written afterwards. */
export function writtenFiles({ cwd, files }: Pick<Io, 'cwd' | 'files'>): WrittenFiles {
  const seen = new Map<string, number | undefined>();
  return async (paths) => {
    const changed = new Set<string>();
    for (const path of new Set(paths)) {
      const written = (await files.stat(resolve(cwd, path)).catch(() => undefined))?.written;
      if (seen.has(path) && written !== undefined && seen.get(path) !== written) changed.add(path);
      seen.set(path, written);
    }
    return changed;
  };
}

/** A source that is a file of this machine; what is on the web is not looked at again. */
export const pathOfSource = (source: string | undefined): string | undefined =>
  source === undefined || isWebAddress(source) ? undefined : source;

/** A template that is a file: the name of a built-in one is no path. */
export const pathOfTemplate = (template: string | undefined): string | undefined =>
  template !== undefined && /[\\/.]/.test(template) ? template : undefined;
