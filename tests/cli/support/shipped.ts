import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { project } from './project.js';

export { project };

/** The program as it is shipped. */
export const bin = join(project, 'dist/cli.js');
if (!existsSync(bin)) throw new Error('These tests run the program as it is shipped: run `npm run build` first.');

/** A folder for the tests of one file, which goes with them. */
export const ownFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};
