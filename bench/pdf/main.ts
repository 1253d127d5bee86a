/* eslint-disable no-console -- this script talks to people */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { drawInto } from '../../tests/rendered/support/office.js';
import { builtInNames, builtInTemplate } from '../../tests/template/built-in.js';
import { ownArticles, toldBy, toldWithPictures } from '../look/articles.js';
import { buildPair, type Pair } from './build-pair.js';
import { comparePages, shiftBetween } from './compare-pages.js';
import { drawnWords, type DrawnWord } from './drawn-words.js';
import { inPlaceOf, projectFonts } from './project-fonts.js';

// npm run bench:pdf -- [--template NAME]… [--far] [FILE…]: builds decks as .pptx and as PDF, has LibreOffice draw the former, and tells
// how many words and lines of our PDF stand where LibreOffice has them. Both PDFs and their pages side by side are in out/pdf. Names of
// charts are ours to place, so slides with charts are counted apart.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { template: { type: 'string', multiple: true }, far: { type: 'boolean' } },
});
const within = 3;
const fontFolder = resolve('node_modules/@expo-google-fonts');
const fonts = projectFonts(fontFolder);
const told = positionals.length > 0 ? await toldBy(positionals) : [...(await toldBy(ownArticles)), toldWithPictures];
const out = resolve('out/pdf');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

console.log('template       slides  words  near %  lines  equal %  .pptx ms  scene ms  PDF ms a slide');
for (const name of values.template ?? builtInNames) {
  const template = builtInTemplate(name);
  const pairs: Pair[] = [];
  for (const one of told) pairs.push(await buildPair(template, one, fonts));
  const decks = Object.fromEntries(pairs.map((pair) => [pair.name, pair.pptx]));
  const theirs = drawInto(decks, { folder: fontFolder, name: '', file: '', inPlaceOf }, (pdf) => {
    copyFileSync(pdf, join(out, `${name}-${pdf.replace(/^.*[\\/]/, '')}`));
    return drawnWords(pdf);
  });
  const total = { slides: 0, words: 0, near: 0, lines: 0, equalLines: 0 };
  const ours = new Map(pairs.map((pair) => [pair.name, oursOf(pair, name)]));
  const shift = shiftBetween(
    pairs.flatMap((pair) => onePage(ours.get(pair.name) ?? [])),
    pairs.flatMap((pair) => onePage(theirs[pair.name] ?? [])),
  );
  for (const pair of pairs) {
    ours.get(pair.name)?.forEach((words, index) => {
      const slide = pair.deck.slides[index];
      if (slide?.graphics?.some(({ kind }) => kind === 'chart') === true) return;
      const lowered = words.map((word) => ({ ...word, y: word.y + shift * word.height }));
      const found = comparePages(lowered, theirs[pair.name]?.[index] ?? [], within);
      total.slides += 1;
      for (const key of ['words', 'near', 'lines', 'equalLines'] as const) total[key] += found[key];
      if (values.far === true && found.far.length > 0)
        console.log(`  ${pair.name} ${index + 1} (${slide?.layout ?? ''}): ${found.far.slice(0, 6).join(', ')}`);
    });
  }
  const slides = pairs.reduce((sum, { deck }) => sum + deck.slides.length, 0);
  const time = (key: keyof Pair['times']): number => pairs.reduce((sum, { times }) => sum + times[key], 0) / slides;
  console.log(
    [
      name.padEnd(14),
      String(total.slides).padStart(6),
      String(total.words).padStart(6),
      percent(total.near, total.words),
      String(total.lines).padStart(6),
      percent(total.equalLines, total.lines).padStart(8),
      ...(['pptx', 'scene', 'pdf'] as const).map((key) => time(key).toFixed(1).padStart(9)),
    ].join(' '),
  );
  for (const remark of new Set(pairs.flatMap(({ remarks }) => remarks))) console.log(`  ${remark}`);
}

function oursOf({ name: deck, pdf }: Pair, template: string): DrawnWord[][] {
  const file = join(out, `${template}-${deck}-ours.pdf`);
  writeFileSync(file, pdf);
  if (isPresent('qpdf')) execFileSync('qpdf', ['--check', file]);
  return drawnWords(file);
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
