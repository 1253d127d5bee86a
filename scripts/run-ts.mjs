// Runs a TypeScript file of this repository: node scripts/run-ts.mjs FILE [ARGUMENT…]
//
// The file and its imports are bundled to a temporary folder inside node_modules, so that packages are still found.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node scripts/run-ts.mjs FILE [ARGUMENT…]');
  process.exit(2);
}
const cache = join(import.meta.dirname, '..', 'node_modules', '.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'run-ts-'));
try {
  const outfile = join(folder, 'main.mjs');
  const bundled = { bundle: true, platform: 'node', format: 'esm', packages: 'external' };
  // Two functions of one name are told apart by a number otherwise, and docs/reference/layouts.md names functions. No bundle that ships keeps
  // names: what is measured must not, either.
  await build({ entryPoints: [file], outfile, keepNames: file.startsWith('scripts/layouts/'), ...bundled });
  process.exitCode = spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
