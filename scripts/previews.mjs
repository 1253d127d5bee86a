// Draws what the built-in templates make of the sample articles: templates/NAME/preview.png, one slide of each layout, and
// out/NAME.SIZE.png, all slides.  npm run previews [-- NAME…]
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contactSheet } from './previews/contact-sheet.mjs';
import { drawDecks } from './previews/draw-decks.mjs';
import { requireTools } from './previews/require-tools.mjs';

process.chdir(join(import.meta.dirname, '..'));
requireTools();
const run = (...words) =>
  execFileSync(process.execPath, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 });

run('scripts/build.mjs');
mkdirSync('out', { recursive: true });
const named = process.argv.slice(2);
for (const name of named.length > 0 ? named : readdirSync('templates')) {
  for (const size of [undefined, ...furtherSizesOf(name)]) {
    const folder = mkdtempSync(join(tmpdir(), 'briefdeck-previews-'));
    try {
      const slides = slidesOf(name, size, folder);
      draw(`out/${size === undefined ? name : `${name}.${size}`}.png`, slides, { columns: 5, width: 320 });
      if (size === undefined)
        draw(`templates/${name}/preview.png`, oneOfEachLayout(slides), { columns: 3, width: 480 });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

function draw(file, slides, options) {
  contactSheet(slides, { file, ...options });
  console.log(file);
}

/** The sizes besides its own that the build compiled a template in, as they are in names of files: "4x3". */
function furtherSizesOf(name) {
  return readdirSync('dist/templates')
    .filter((file) => file.startsWith(`${name}.`) && file.endsWith('.potx'))
    .map((file) => file.slice(name.length + 1, -'.potx'.length))
    .filter((size) => size !== '');
}

/** The slides of the sample articles: the layout that each has, and its picture. */
function slidesOf(name, size, folder) {
  const chosen = ['--template', name, ...(size === undefined ? [] : ['--size', size.replace('x', ':')])];
  const decks = readdirSync('assets/articles').map((file) => {
    const article = `assets/articles/${file}`;
    const deck = join(folder, file.replace(/\.[^.]*$/, '.pptx'));
    run('dist/cli.js', article, ...chosen, '-o', deck, '--quiet');
    return { deck, layouts: JSON.parse(run('dist/cli.js', article, ...chosen, '--emit', 'deck', '--quiet')).slides };
  });
  const pictures = drawDecks(
    decks.map(({ deck }) => deck),
    folder,
  );
  return decks.flatMap(({ deck, layouts }) =>
    layouts.map(({ layout }, index) => ({ layout, picture: pictures[deck][index] })),
  );
}

/** As many as fill four rows. */
function oneOfEachLayout(slides) {
  const seen = new Set();
  const different = slides.filter(({ layout }) => !seen.has(layout) && seen.add(layout));
  return different.slice(0, 12);
}
