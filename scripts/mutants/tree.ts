import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What no test needs of the tree; the packages are those of the tree itself. */
const left = new Set(['node_modules', '.git', 'dist', 'out', 'coverage']);

/** A copy of this tree in a temporary folder, so that nobody's work is changed; `remove` takes it away. */
export const copiedTree = (): { readonly root: string; readonly remove: () => void } => {
  const root = mkdtempSync(join(tmpdir(), 'briefdeck-mutants-'));
  cpSync('.', root, { recursive: true, filter: (source) => !left.has(source) });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return {
    root,
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
};
