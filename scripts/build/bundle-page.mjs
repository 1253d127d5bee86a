import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles the page of the preview: one file, which holds its script and its styles.
 *
 * @param into folder that they are written to
 * @returns the metafile of the bundle
 */
export async function bundlePage(into) {
  const from = 'src/preview/page';
  const { metafile, outputFiles } = await build({
    entryPoints: [
      { in: join(from, 'main.tsx'), out: 'page' },
      { in: join(from, 'page.css'), out: 'page' },
    ],
    outdir: into,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome115', 'firefox115', 'safari16.4'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text;
  const page = readFileSync(join(from, 'index.html'), 'utf8')
    .replace('<style></style>', () => `<style>${textOf('.css')}</style>`)
    .replace('<script></script>', () => `<script>${textOf('.js')}</script>`);
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, 'index.html'), page);
  return metafile;
}
