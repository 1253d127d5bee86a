import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'vitest/config';

const project = join(import.meta.dirname, '../..');
const source = join(project, 'src');
/** Beside `src`, so that what its modules find by their own place is where it was. */
const compiled = join(project, '.src');

/** What is compiled is loaded by Node itself. */
export const compiledModules = /\/\.src\/.+\.js$/;

/**
 * Compiles `src` once, in a second, and lets tests load what came of it. Vite would transform each module for itself and look each
 * import up whenever it is used, which takes a third of the time of tests that make whole briefings. Tests that put other modules in
 * place of our own need Vite, and so does a run that watches for changes.
 */
export const compiledSource = (): Plugin => ({
  name: 'compiled-source',
  enforce: 'pre',
  async configResolved() {
    await compile();
  },
  resolveId(path, importer) {
    if (importer === undefined || !path.startsWith('.')) return null;
    const file = resolve(dirname(importer), path);
    return file.startsWith(source + sep) ? compiled + file.slice(source.length).replace(/\.tsx?$/, '.js') : null;
  },
});

async function compile(): Promise<void> {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.d)\.tsx?$/.test(file),
  );
  const { outputFiles } = await build({
    entryPoints: files.map((file) => join(source, file)),
    outbase: source,
    outdir: compiled,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    sourcesContent: false,
    write: false,
  });
  for (const { path, contents } of outputFiles) write(path, contents);
}

/** Another run may be reading what is there: a file is replaced as a whole, and only where it says something else. */
function write(path: string, contents: Uint8Array): void {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  const made = `${path}.${process.pid}.tmp`;
  writeFileSync(made, contents);
  renameSync(made, path);
}
