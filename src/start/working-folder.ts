import { resolve } from 'node:path';

/**
 * A working folder that was deleted keeps the path that the shell knows: libraries ask for it when they are loaded, and Node throws
 * then. Nothing lies there, which is told where something is looked for.
 */
export function keepWorkingFolder(): void {
  try {
    process.cwd();
  } catch {
    const folder = resolve('/', process.env['PWD'] ?? '');
    process.cwd = () => folder;
  }
}
