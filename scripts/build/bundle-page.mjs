import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles the page of the preview: one script, one style sheet, and the page that names them.
 *
 * @param into folder that they are written to
 * @returns the metafile of the bundle
 */
export async function bundlePage(into) {
  const from = 'src/preview/page';
  const { metafile } = await build({
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
    logLevel: 'warning',
  });
  copyFileSync(join(from, 'index.html'), join(into, 'index.html'));
  return metafile;
}
