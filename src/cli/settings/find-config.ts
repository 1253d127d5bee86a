import { dirname, join } from 'node:path';
import type { Io } from '../io.js';

/** What a config file is called. */
export const configNames = ['briefdeck.config.yaml', 'briefdeck.config.json'] as const;

/** The absolute path of the config file that is nearest: in the working folder, else in one above it. */
export async function findConfig({ cwd, files }: Io): Promise<string | undefined> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    for (const name of configNames) {
      const path = join(folder, name);
      // A folder that may not be looked into holds nothing for us.
      if ((await files.stat(path).catch(() => undefined))?.kind === 'file') return path;
    }
    if (folder === dirname(folder)) return undefined;
  }
}
