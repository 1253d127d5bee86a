import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles `floor.ts` with the options of scripts/build.mjs.
 *
 * @returns the path of its entry
 */
export async function bundleFloor(folder: string): Promise<string> {
  await build({
    entryPoints: { floor: 'bench/build/floor.ts' },
    outdir: join(folder, 'floor'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    logLevel: 'warning',
    banner: { js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);" },
  });
  return join(folder, 'floor', 'floor.mjs');
}
