import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** Packages that some commands never need: each is a bundle of its own, which is read when it is asked for. */
const ownBundles = [
  '@mozilla/readability',
  'fontkit',
  'htmlparser2',
  'ipaddr.js',
  'jpeg-js',
  'linkedom',
  'mdast-util-from-markdown',
  'mdast-util-gfm-table',
  'micromark-extension-gfm-table',
  'pdfkit',
  'pngjs',
  'postal-mime',
  'pptxgenjs',
  'tinyld',
  'unpdf',
  'uqr',
  'yaml',
  'zod',
];

/** Packages with a binary of their own, which people install beside briefdeck. */
const neverBundled = ['sharp'];

/** What packages bring along at start-up and a program that writes decks has no use for. */
const replaced = new Map([
  // Tells how wide emoji are on a terminal, and spends 25 ms on getting ready to; our help holds none.
  ['string-width', { contents: 'export default (text) => [...text].length;' }],
  // Pictures come as bytes that were checked, never from the network.
  ['https', { contents: 'export default undefined;' }],
  ['jszip', { contents: `module.exports = require('./src/render/pptx/scratch-zip.js').default`, resolveDir: '.' }],
  // Encrypts a PDF, which none of ours is, and computes its tables for 8 ms when it is loaded.
  ['@noble/ciphers/aes', { contents: 'export default undefined;' }],
  // fontkit's tables of scripts: Node unpacks them in a tenth of the time that JavaScript takes.
  [
    'tiny-inflate',
    {
      contents: `module.exports = (packed, room) => {
        const bytes = require('node:zlib').inflateRawSync(packed);
        room.set(bytes);
        return bytes.length < room.length ? room.slice(0, bytes.length) : room;
      };`,
    },
  ],
]);
const lean = {
  name: 'lean',
  setup({ onResolve, onLoad }) {
    const replace = ({ path }) => ({ path: path.replace('node:', ''), namespace: 'lean' });
    onResolve({ filter: /^(?:string-width|tiny-inflate|@noble\/ciphers\/aes)$/ }, replace);
    // Others need the network and whole archives in earnest.
    onResolve({ filter: /^(?:(?:node:)?https|jszip)$/ }, (wanted) =>
      /[\\/]node_modules[\\/]pptxgenjs[\\/]/.test(wanted.importer) ? replace(wanted) : undefined,
    );
    onLoad({ filter: /./, namespace: 'lean' }, ({ path }) => {
      const { contents, resolveDir } = replaced.get(path);
      return { contents, loader: 'ts', ...(resolveDir && { resolveDir: process.cwd() }) };
    });
  },
};

const options = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  plugins: [lean],
  metafile: true,
  logLevel: 'warning',
  // A script has no imports: what is asked for later is required like the rest. Node knows `\p{L}`, if not the letters of the latest Unicode:
  // without this word esbuild makes a new pattern of each literal that holds such a class, each time that it is come by.
  supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true },
  define: { 'import.meta.url': 'bundleUrl' },
};

/**
 * Bundles the program as scripts that src/start loads: the program itself, and packages that it may not need.
 *
 * @param dist folder that they are written to
 * @returns the metafiles of what was bundled, by the name of the output; and what the loader was built with
 */
export async function bundleProgram(dist) {
  const metafiles = {};
  const bundle = async (name, entry) => {
    const { metafile } = await build({ ...options, ...entry, outfile: join(dist, `${name}.cjs`) });
    const file = wrap(join(dist, `${name}.cjs`));
    metafiles[file] = metafile;
    return file;
  };
  const packages = {};
  for (const name of ownBundles)
    packages[name] = await bundle(name.replace(/^@/, '').replace('/', '-'), {
      stdin: { contents: `module.exports = require('${name}')`, resolveDir: '.' },
      // pdfkit shares fontkit with what draws letters.
      external: name === 'fontkit' ? neverBundled : [...neverBundled, 'fontkit'],
    });
  const names = {
    program: await bundle('program', { entryPoints: ['src/program.ts'], external: [...ownBundles, ...neverBundled] }),
    packages,
  };
  const defined = { builtBundleNames: JSON.stringify(names) };
  const { metafile } = await build({
    ...options,
    entryPoints: { cli: 'src/cli.ts' },
    outdir: dist,
    format: 'esm',
    supported: {},
    define: defined,
  });
  metafiles['cli.js'] = metafile;
  return { metafiles, defined };
}

/**
 * Puts a bundle into a function expression of ASCII letters alone, which is read fastest, and the hash of it into its name,
 * so that no code cache is ever taken for that of another bundle.
 *
 * @returns the name of the file
 */
function wrap(file) {
  const text = readFileSync(file, 'utf8').replace(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const url = `const bundleUrl=require('node:url').pathToFileURL(__filename).href;`;
  const wrapped = `(function(exports,require,module,__filename){${url}${text}\n})`;
  const hash = createHash('sha256').update(wrapped).digest('hex').slice(0, 8);
  const named = file.replace(/\.cjs$/, `-${hash}.cjs`);
  rmSync(file);
  writeFileSync(named, wrapped);
  return basename(named);
}
