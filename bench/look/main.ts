/* eslint-disable no-console -- this script talks to people */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { drawInto, type Family } from '../../tests/rendered/support/office.js';
import { builtInNames } from '../../tests/template/built-in.js';
import { ownArticles, toldBy, toldWithPictures } from './articles.js';
import { badnessOf } from './bands.js';
import { buildDecks } from './build-decks.js';
import { drawnLines, type DrawnLine } from './drawn-lines.js';
import { kindsReport } from './kinds-report.js';
import { measureDeck, type MeasuredSlide } from './measure-deck.js';
import { report } from './report.js';
import { skeletonReport } from './skeletons.js';
import { sheetOf, type Page } from './worst-sheet.js';

// npm run bench:look -- [--template NAME]… [--sheets] [--json FILE] [--kinds] [FILE…]: builds the decks of our articles, or of other files, in the built-in
// templates, draws them and measures how every slide looks. The worst twenty are in out/look/worst.png; with --sheets all slides of
// each template are in out/look/NAME.png. With --kinds nothing is drawn: how many slides are lists, and of which kinds decks are.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    template: { type: 'string', multiple: true },
    sheets: { type: 'boolean' },
    json: { type: 'string' },
    kinds: { type: 'boolean' },
  },
});

/** Every family that templates are measured with. */
const fonts: Family = {
  folder: resolve('node_modules/@expo-google-fonts'),
  name: '',
  file: '',
  // Georgia is measured as wide as Arial.
  inPlaceOf: { Arial: 'Arimo', Georgia: 'Arimo', 'Liberation Sans': 'Arimo', 'Times New Roman': 'Tinos' },
};

interface DrawnDeck {
  readonly lines: readonly (readonly DrawnLine[])[];
  /** Path of its PDF. */
  readonly kept: string;
}
const nothing: DrawnDeck = { lines: [], kept: '' };

const told = positionals.length > 0 ? await toldBy(positionals) : [...(await toldBy(ownArticles)), toldWithPictures];
if (values.kinds) {
  for (const template of values.template ?? builtInNames) console.log(kindsReport(await buildDecks(template, told)));
  process.exit();
}
const folder = mkdtempSync(join(tmpdir(), 'briefdeck-look-'));
const all: { readonly slide: MeasuredSlide; readonly pdf: string }[] = [];
try {
  for (const template of values.template ?? builtInNames) {
    const decks = await buildDecks(template, told);
    const drawn = drawInto(
      Object.fromEntries(decks.map(({ name, bytes }) => [name, bytes])),
      fonts,
      (pdf): DrawnDeck => {
        const kept = join(folder, `${template}-${basename(pdf)}`);
        copyFileSync(pdf, kept);
        return { lines: drawnLines(pdf), kept };
      },
    );
    const before = all.length;
    for (const deck of decks) {
      const { lines, kept: pdf } = drawn[deck.name] ?? nothing;
      all.push(...measureDeck(deck, lines).map((slide) => ({ slide, pdf })));
    }
    if (values.sheets) sheetOf(all.slice(before).map(pageOf), `out/look/${template}.png`);
  }
  console.log(report(all.map(({ slide }) => slide)));
  console.log(`\nHow alike the templates are:\n${skeletonReport()}`);
  if (values.json !== undefined)
    writeFileSync(
      values.json,
      JSON.stringify(
        all.map(({ slide }) => slide),
        null,
        1,
      ),
    );
  const worst = all.toSorted((one, other) => badnessOf(other.slide) - badnessOf(one.slide)).slice(0, 20);
  sheetOf(worst.map(pageOf), 'out/look/worst.png');
  console.log('\nThe worst, in out/look/worst.png:');
  for (const { slide } of worst) console.log(`  ${badnessOf(slide).toFixed(2)}  ${captionOf(slide)}: ${slide.title}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function captionOf({ template, deck, number, layout }: MeasuredSlide): string {
  return `${template} ${deck} ${number} ${layout}`;
}

function pageOf({ slide, pdf }: { readonly slide: MeasuredSlide; readonly pdf: string }): Page {
  return { pdf, number: slide.number, caption: captionOf(slide) };
}
