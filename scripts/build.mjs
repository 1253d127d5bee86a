// Builds dist/: the program and the library as bundles, their types, the built-in templates as .potx, and the licences
// of what the bundles hold.  node scripts/build.mjs
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleProgram } from './build/bundle-program.mjs';
import { cacheCode } from './build/cache-code.mjs';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
process.chdir(root);
rmSync(dist, { recursive: true, force: true });
// The program holds what it needs of its packages: few files to read, and those minified, start sooner.
const { metafiles, defined } = await bundleProgram(dist);
// Whoever uses the library has its packages, and may read it.
await build({
  entryPoints: { index: 'src/index.ts' },
  outdir: dist,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  // One folder, so that the library finds its templates beside whichever file asks for them.
  chunkNames: '[name]-[hash]',
  logLevel: 'warning',
});
chmodSync('dist/cli.js', 0o755);
writeFileSync('dist/metafile.json', JSON.stringify(metafiles));
writeFileSync(
  'dist/third-party-licences.txt',
  licences(Object.values(metafiles).flatMap(({ inputs }) => Object.keys(inputs))),
);
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
await compileTemplates();
await cacheCode(dist, defined);

/** The licence of every package that a bundle holds code of, as its terms ask for. */
function licences(inputs) {
  const packages = new Set(inputs.flatMap((input) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[0] ?? []));
  const texts = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(join(folder, file), 'utf8')}`;
  });
  return `briefdeck's bundles hold code of these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/**
 * Compiles templates/NAME/theme.yaml to dist/templates/NAME.potx, and puts what opening it gives beside it as NAME.json, so
 * that a build of a deck reads no YAML and parses no layout.
 */
async function compileTemplates() {
  mkdirSync('node_modules/.cache', { recursive: true });
  const folder = mkdtempSync('node_modules/.cache/templates-');
  try {
    const outfile = join(root, folder, 'compile.mjs');
    await build({
      stdin: {
        contents: `
          export { loadTheme } from './src/template/theme/load-theme.js';
          export { precompile } from './src/template/compile/precompile.js';`,
        resolveDir: root,
        loader: 'ts',
      },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      logLevel: 'warning',
    });
    const { loadTheme, precompile } = await import(pathToFileURL(outfile).href);
    mkdirSync('dist/templates');
    for (const name of readdirSync('templates')) {
      const file = `templates/${name}/theme.yaml`;
      const { bytes, model } = precompile(loadTheme(readFileSync(file, 'utf8'), file));
      writeFileSync(`dist/templates/${name}.potx`, bytes);
      writeFileSync(`dist/templates/${name}.json`, model);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
