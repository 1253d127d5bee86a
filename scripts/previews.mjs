// Draws what the built-in templates make of articles: templates/NAME/preview.png, one slide of each layout; out/NAME.SIZE.png, all
// slides; and with the default template the pictures of the README.  npm run previews [-- NAME…]
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contactSheet } from './previews/contact-sheet.mjs';
import { requireTools } from './previews/require-tools.mjs';

process.chdir(join(import.meta.dirname, '..'));
requireTools();
const run = (...words) =>
  execFileSync(process.execPath, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 });

/** The sample articles, and others that hold times, figures and quotations. */
const samples = readdirSync('assets/articles').map((file) => `assets/articles/${file}`);
const further = ['en-07-election-recount', 'vi-12-ket-qua-quy-ba-ngan-hang', 'en-04-seagrass-carbon']
  .map((name) => `tests/golden/articles/${name}/article.txt`)
  .concat('tests/golden/documents/en-02-report-school-heating/document.md');

run('scripts/build.mjs');
mkdirSync('out', { recursive: true });
const named = process.argv.slice(2);
for (const name of named.length > 0 ? named : readdirSync('templates')) {
  for (const size of [undefined, ...furtherSizesOf(name)]) {
    const folder = mkdtempSync(join(tmpdir(), 'briefdeck-previews-'));
    try {
      const slides = slidesOf(name, size, folder);
      draw(`out/${size === undefined ? name : `${name}.${size}`}.png`, slides, { columns: 5, width: 320 });
      if (size !== undefined) continue;
      draw(`templates/${name}/preview.png`, oneOfEachLayout(slides), { columns: 3, width: 420 });
      if (name === 'brief') for (const article of samples) drawDeck(article, slides);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

function draw(file, slides, options) {
  contactSheet(slides, { file, ...options });
  console.log(file);
}

/** A picture of the README: all slides of a sample article. */
function drawDeck(article, slides) {
  const own = slides.filter((slide) => slide.article === article);
  draw(`docs/pictures/${nameOf(article)}.png`, own, { columns: 4, width: 400 });
}

/** The sizes besides its own that the build compiled a template in, as they are in names of files: "4x3". */
function furtherSizesOf(name) {
  return readdirSync('dist/templates')
    .filter((file) => file.startsWith(`${name}.`) && file.endsWith('.potx'))
    .map((file) => file.slice(name.length + 1, -'.potx'.length))
    .filter((size) => size !== '');
}

/** Files have their names in small letters, and no colon: "4x3" is 4:3, and "a4" is A4. */
function sizeNamed(size) {
  return /^\d+x\d+$/.test(size) ? size.replace('x', ':') : size.toUpperCase();
}

/** The slides of articles: the layout that each has, and its picture. */
function slidesOf(name, size, folder) {
  const chosen = ['--template', name, ...(size === undefined ? [] : ['--size', sizeNamed(size)])];
  return [...samples, ...further].flatMap((article) => {
    const stem = nameOf(article);
    run('dist/cli.js', article, ...chosen, '-o', join(folder, `${stem}.png`), '--quiet');
    const { slides } = JSON.parse(run('dist/cli.js', article, ...chosen, '--emit', 'deck', '--quiet'));
    const pictures = readdirSync(folder)
      .filter((file) => file.startsWith(`${stem}-`))
      .sort();
    return slides.map(({ layout }, index) => ({ article, layout, picture: join(folder, pictures[index]) }));
  });
}

/** What an article is called: its file, or the folder where that says nothing. */
function nameOf(article) {
  const [folder, file] = article.split('/').slice(-2);
  const name = file.replace(/\.[^.]*$/, '');
  return name === 'article' || name === 'document' ? folder : name;
}

/** As many as fill four rows. */
function oneOfEachLayout(slides) {
  const seen = new Set();
  const different = slides.filter(({ layout }) => !seen.has(layout) && seen.add(layout));
  return different.slice(0, 12);
}
