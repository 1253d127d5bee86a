import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Articles of the languages that are known best: what their decks call for is in the caches. */
const articles = ['hanoi-convention', 'harbour-flood-barrier'].map((name) => `assets/articles/${name}.txt`);

/** Runs the program on each article, for a presentation and for a PDF, then keeps what V8 compiled for it: NAME.cache beside each bundle that was loaded. */
const maker = `
  import { writeFileSync } from 'node:fs';
  import { loadProgram } from './src/start/load-program.js';
  import { loadedScripts } from './src/start/load-bundle.js';
  import { tuneEngine } from './src/start/tune-engine.js';
  const [dist, scratch, ...articles] = process.argv.slice(2);
  const { processIo, run } = loadProgram(dist, () => true);
  const outputs = ['-o', scratch + '/deck.pptx', '-o', scratch + '/deck.pdf'];
  // What reads outlines is what the preview edits with.
  const outline = scratch + '/outline.md';
  const runs = articles.flatMap((article) => [
    [article, ...outputs],
    ['outline', article, '-o', outline],
    [outline, '-o', scratch + '/deck.md'],
  ]);
  for (const told of runs)
    if ((await run([...told, '--force', '--quiet'], processIo())) !== 0) process.exit(1);
  const keep = ([file, script]) => writeFileSync(file + '.cache', script.createCachedData());
  const [program, ...packages] = loadedScripts;
  keep(program);
  // Packages are loaded by an engine that is tuned, which takes no cache but one made alike.
  tuneEngine();
  packages.forEach(keep);`;

/**
 * Makes the code caches of the bundles, which are of use to the version of Node that this runs on.
 *
 * @param dist folder of the bundles, whose templates are compiled already
 * @param defined what the bundles' loader is built with
 */
export async function cacheCode(dist, defined) {
  mkdirSync('node_modules/.cache', { recursive: true });
  const scratch = mkdtempSync('node_modules/.cache/code-');
  try {
    const outfile = join(scratch, 'maker.mjs');
    const stdin = { contents: maker, resolveDir: process.cwd(), loader: 'ts' };
    await build({
      stdin,
      outfile,
      define: defined,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'warning',
    });
    execFileSync(process.execPath, [outfile, dist, scratch, ...articles], { stdio: ['ignore', 'ignore', 'inherit'] });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
