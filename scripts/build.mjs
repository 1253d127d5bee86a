// Builds dist/: the program and the library as bundles, their types, the built-in templates as .potx, and the licences
// of what the bundles hold.  node scripts/build.mjs
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
process.chdir(root);
/** What packages bring along at start-up and a program that writes decks has no use for. */
const replaced = new Map([
  // Tells how wide emoji are on a terminal, and spends 25 ms on getting ready to; our help holds none.
  ['string-width', 'export default (text) => [...text].length;'],
  // Pictures come as bytes that were checked, never from the network.
  ['node:https', 'export default undefined;'],
]);
const lean = {
  name: 'lean',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:string-width|node:https)$/ }, ({ path }) => ({ path, namespace: 'lean' }));
    onLoad({ filter: /./, namespace: 'lean' }, ({ path }) => ({ contents: replaced.get(path) }));
  },
};

rmSync(dist, { recursive: true, force: true });
const options = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // One folder, so that the program finds its templates beside whichever file asks for them.
  outdir: 'dist',
  chunkNames: '[name]-[hash]',
  metafile: true,
  logLevel: 'warning',
};
// The program holds what it needs of its packages: few files to read, and those minified, start sooner.
const program = await build({
  ...options,
  entryPoints: { cli: 'src/cli.ts' },
  minify: true,
  plugins: [lean],
  // Packages that are CommonJS require what belongs to Node.
  banner: { js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);" },
});
// Whoever uses the library has its packages, and may read it.
await build({ ...options, entryPoints: { index: 'src/index.ts' }, packages: 'external' });
chmodSync('dist/cli.js', 0o755);
writeFileSync('dist/metafile.json', JSON.stringify(program.metafile));
writeFileSync('dist/third-party-licences.txt', licences(Object.keys(program.metafile.inputs)));
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
await compileTemplates();

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
