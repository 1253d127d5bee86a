// Builds dist/: the program and the library as bundles, their types, the built-in templates as .potx, their
// fonts, and the licences of what it holds.  node scripts/build.mjs
import { execFile } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { bundlePage } from './build/bundle-page.mjs';
import { bundleProgram } from './build/bundle-program.mjs';
import { cacheCode } from './build/cache-code.mjs';
import { compileTemplates } from './build/compile-templates.mjs';
import { shipFonts } from './build/ship-fonts.mjs';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
process.chdir(root);
rmSync(dist, { recursive: true, force: true });
// Types are checked by `npm run types`: to write them down takes a third of that time, and waits for nothing here.
const declarations = promisify(execFile)(process.execPath, [
  'node_modules/typescript/bin/tsc',
  '-p',
  'tsconfig.build.json',
  '--noCheck',
]);
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
  supported: { 'regexp-unicode-property-escapes': true },
  // One folder, so that the library finds its templates beside whichever file asks for them.
  chunkNames: '[name]-[hash]',
  logLevel: 'warning',
});
metafiles['preview/index.html'] = await bundlePage(join(dist, 'preview'));
chmodSync('dist/cli.js', 0o755);
writeFileSync('dist/metafile.json', JSON.stringify(metafiles));
await compileTemplates('dist/templates');
const fontLicences = shipFonts(dist);
const inputs = Object.values(metafiles).flatMap((metafile) => Object.keys(metafile.inputs));
writeFileSync('dist/third-party-licences.txt', licences(inputs, fontLicences));
await cacheCode(dist, defined);
await declarations;

/** The licence of every package that a bundle holds code of, and of every font, as their terms ask for. */
function licences(inputs, more) {
  const packages = new Set(inputs.flatMap((input) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[0] ?? []));
  const texts = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(join(folder, file), 'utf8')}`;
  });
  return `briefdeck's bundles hold code of these packages.\n\n${[...texts, ...more].join(`\n${'-'.repeat(80)}\n\n`)}`;
}
