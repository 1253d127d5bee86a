import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bin } from './shipped.js';

/** How a program ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A shell in which `briefdeck` is the program as it is shipped; it works in a folder of the test unless another is given. */
export const shellOf =
  (folder: string) =>
  (script: string, cwd = folder): Promise<Ended> =>
    new Promise((done) => {
      const env = { ...process.env, PATH: searchPath(join(folder, '.bin')) };
      const child = execFile('bash', ['-euc', script], { cwd, env }, (_, stdout, stderr) => {
        done({ code: child.exitCode, stdout, stderr });
      });
    });

function searchPath(programs: string): string {
  mkdirSync(programs, { recursive: true });
  if (!existsSync(join(programs, 'briefdeck'))) symlinkSync(bin, join(programs, 'briefdeck'));
  return `${programs}${delimiter}${process.env['PATH'] ?? ''}`;
}
