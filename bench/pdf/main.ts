/* eslint-disable no-console -- this script talks to people */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { drawInto } from '../../tests/rendered/support/office.js';
import { ownArticles, toldBy, toldWithPictures } from '../look/articles.js';
import { buildPair, type Pair } from './build-pair.js';
import { comparePages, shiftBetween } from './compare-pages.js';
import { drawnWords, type DrawnWord } from './drawn-words.js';
import { likeness, median, pagesInGreys, type Greys } from './likeness.js';
import { inPlaceOf, otherwise, projectFonts } from './project-fonts.js';
import { builtInOnes, foreignOnes } from './templates.js';

// npm run bench:pdf -- [--template NAME]… [--sizes] [--foreign FOLDER|FILE]… [--far] [FILE…]: builds decks as .pptx and as PDF, has LibreOffice
// draw the former, and tells how many words and lines of our PDF stand where LibreOffice has them, how alike the pages are (SSIM, the median
// and the least), and what drawing costs in processor time. With --sizes every size of the built-in templates, with --foreign files that somebody else made. Both
// PDFs are in out/pdf, or where --out says. Names of charts are ours to place, so slides with charts are left out.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    template: { type: 'string', multiple: true },
    foreign: { type: 'string', multiple: true },
    sizes: { type: 'boolean', default: false },
    far: { type: 'boolean' },
    out: { type: 'string', default: 'out/pdf' },
  },
});
const within = 3;
const fontFolder = resolve('node_modules/@expo-google-fonts');
const fonts = projectFonts(fontFolder);
const told = positionals.length > 0 ? await toldBy(positionals) : [...(await toldBy(ownArticles)), toldWithPictures];
const out = resolve(values.out);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const work = mkdtempSync(join(tmpdir(), 'briefdeck-pdf-'));
const templates = values.foreign ? foreignOnes(values.foreign, work) : builtInOnes(values.template, values.sizes);
rmSync(work, { recursive: true });
const all = { words: 0, near: 0, lines: 0, equalLines: 0, alike: new Array<number>() };

console.log('template       slides  words  near %  lines  equal %    SSIM  least  .pptx ms  scene ms  PDF ms a slide');
for (const { name, template } of templates) {
  const pairs: Pair[] = [];
  for (const one of told) pairs.push(await buildPair(template, one, fonts));
  const decks = Object.fromEntries(pairs.map((pair) => [pair.name, pair.pptx]));
  const theirs = drawInto(decks, { folder: fontFolder, name: '', file: '', inPlaceOf, otherwise }, (pdf) => {
    copyFileSync(pdf, join(out, `${name}-${pdf.replace(/^.*[\\/]/, '')}`));
    return { words: drawnWords(pdf), pages: pagesInGreys(pdf) };
  });
  const total = { slides: 0, words: 0, near: 0, lines: 0, equalLines: 0 };
  const alike: number[] = [];
  const ours = new Map(pairs.map((pair) => [pair.name, oursOf(pair, name)]));
  const shift = shiftBetween(
    pairs.flatMap((pair) => onePage(ours.get(pair.name)?.words ?? [])),
    pairs.flatMap((pair) => onePage(theirs[pair.name]?.words ?? [])),
  );
  for (const pair of pairs) {
    const [own, other] = [ours.get(pair.name), theirs[pair.name]];
    own?.words.forEach((words, index) => {
      const slide = pair.deck.slides[index];
      if (slide?.graphics?.some(({ kind }) => kind === 'chart') === true) return;
      const lowered = words.map((word) => ({ ...word, y: word.y + shift * word.height }));
      const found = comparePages(lowered, other?.words[index] ?? [], within);
      total.slides += 1;
      for (const key of ['words', 'near', 'lines', 'equalLines'] as const) total[key] += found[key];
      const [page, theirPage] = [own.pages[index], other?.pages[index]];
      const same = page === undefined || theirPage === undefined ? 0 : likeness(page, theirPage);
      alike.push(same);
      if (values.far === true && (found.far.length > 0 || same < 0.88))
        console.log(
          `  ${pair.name} ${index + 1} (${slide?.layout ?? ''}) ${same.toFixed(3)}: ${found.far.slice(0, 6).join(', ')}`,
        );
    });
  }
  const slides = pairs.reduce((sum, { deck }) => sum + deck.slides.length, 0);
  const time = (key: keyof Pair['times']): number => pairs.reduce((sum, { times }) => sum + times[key], 0) / slides;
  for (const key of ['words', 'near', 'lines', 'equalLines'] as const) all[key] += total[key];
  all.alike.push(...alike);
  console.log(
    [
      name.slice(0, 14).padEnd(14),
      String(total.slides).padStart(6),
      String(total.words).padStart(6),
      percent(total.near, total.words),
      String(total.lines).padStart(6),
      percent(total.equalLines, total.lines).padStart(8),
      median(alike).toFixed(3).padStart(7),
      Math.min(...alike)
        .toFixed(3)
        .padStart(6),
      ...(['pptx', 'scene', 'pdf'] as const).map((key) => time(key).toFixed(1).padStart(9)),
    ].join(' '),
  );
  for (const remark of new Set(pairs.flatMap(({ remarks }) => remarks))) console.log(`  ${remark}`);
}
console.log(
  `all: ${all.words} words, near ${percent(all.near, all.words).trim()} %; lines equal ${percent(all.equalLines, all.lines).trim()} %; ` +
    `${all.alike.length} slides, SSIM median ${median(all.alike).toFixed(3)}`,
);

function oursOf({ name: deck, pdf }: Pair, template: string): { words: DrawnWord[][]; pages: Greys[] } {
  const file = join(out, `${template}-${deck}-ours.pdf`);
  writeFileSync(file, pdf);
  if (isPresent('qpdf')) execFileSync('qpdf', ['--check', file]);
  return { words: drawnWords(file), pages: pagesInGreys(file) };
}

/** Words of all pages of all decks, each page below the last, so that they are compared with those of the same page. */
function onePage(pages: readonly DrawnWord[][]): DrawnWord[] {
  return pages.flatMap((words, page) => words.map((word) => ({ ...word, text: `${page} ${word.text}` })));
}

function percent(part: number, whole: number): string {
  return ((100 * part) / Math.max(1, whole)).toFixed(2).padStart(7);
}

function isPresent(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
