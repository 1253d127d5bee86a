import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Compiles templates/NAME/theme.yaml to NAME.potx, and NAME.SIZE.potx for each further size, and puts what opening it gives
 * beside it as .json, so that a build of a deck reads no YAML and parses no layout. The theme itself goes along as NAME.yaml,
 * for others to begin from.
 *
 * @param into folder that they are written to
 */
export async function compileTemplates(into) {
  const { beginningOf, fileNameOfSize, files, loadThemeLayers, precompile, readThemePictures, sizesOf, themeFiles } =
    await compiler();
  mkdirSync(into, { recursive: true });
  const names = readdirSync('templates');
  // One source a theme, however many begin from it: what it says is parsed once for each.
  const themes = new Map(
    names.map((name) => {
      const file = `templates/${name}/theme.yaml`;
      return [name, { text: readFileSync(file, 'utf8'), file }];
    }),
  );
  const basesOf = (source) => {
    const beginning = beginningOf(source);
    if (beginning === undefined) return [];
    const base = themes.get(beginning.name);
    return [base, ...basesOf(base)];
  };
  for (const [name, source] of themes) {
    const bases = basesOf(source);
    const [own, ...others] = sizesOf(loadThemeLayers(source, { bases }).theme);
    for (const size of [own, ...others]) {
      const { theme, fileOf } = loadThemeLayers(source, { bases, size });
      const pictures = await readThemePictures((path) => resolve(fileOf(path)), themeFiles(theme), { files });
      const { bytes, model } = precompile(theme, pictures);
      const stem = join(into, size === own ? name : `${name}.${fileNameOfSize(size)}`);
      writeFileSync(`${stem}.potx`, bytes);
      writeFileSync(`${stem}.json`, model);
    }
    writeFileSync(join(into, `${name}.yaml`), source.text);
  }
}

/** The compiler of themes, bundled for this run alone. */
async function compiler() {
  mkdirSync('node_modules/.cache', { recursive: true });
  const folder = mkdtempSync('node_modules/.cache/templates-');
  try {
    const outfile = resolve(folder, 'compile.mjs');
    await build({
      stdin: {
        contents: `
          export { fileNameOfSize } from './src/cli/template/built-in-templates.js';
          export { files } from './src/cli/process/process-io.js';
          export { readThemePictures } from './src/cli/template/theme-pictures.js';
          export { loadThemeLayers } from './src/template/theme/load-theme.js';
          export { themeFiles } from './src/template/theme/theme-files.js';
          export { precompile } from './src/template/precompiled/precompile.js';
          export { beginningOf } from './src/template/theme/layers/theme-source.js';
          export { sizesOf } from './src/template/theme/layers/in-size.js';`,
        resolveDir: process.cwd(),
        loader: 'ts',
      },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
