// Writes the advance widths of the fonts we plan with: node scripts/font-advances.mjs [--check]
//
// A table of advances is enough to fit text and costs no font parser at run time. It holds runs of code points, and
// for each of their code points the advance width in font units, as Uint16 (little endian) in base64.
// `--check` writes nothing and exits with 1 when a file differs from what the installed fonts give.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { create } from 'fontkit';
import { format, resolveConfig } from 'prettier';

/** A font of @expo-google-fonts: its package, what its files are called, and the weights that there are tables of. */
const google = (name, prefix, weights = { regular: '400Regular', bold: '700Bold' }) => ({
  file: name,
  source: `@expo-google-fonts/${name}`,
  weights: Object.entries(weights).map(([weight, folder]) => [
    weight,
    `node_modules/@expo-google-fonts/${name}/${folder}/${prefix}_${folder}.ttf`,
  ]),
});
/** What programs take on Linux where a font is missing. */
const dejaVu = (kind) => {
  const name = `DejaVu${kind[0].toUpperCase()}${kind.slice(1)}`;
  const folder = 'node_modules/dejavu-fonts-ttf/ttf';
  return {
    file: `dejavu-${kind}`,
    source: 'dejavu-fonts-ttf',
    weights: [
      ['regular', `${folder}/${name}.ttf`],
      ['bold', `${folder}/${name}-Bold.ttf`],
    ],
  };
};
const families = [
  {
    ...google('be-vietnam-pro', 'BeVietnamPro', {
      regular: '400Regular',
      medium: '500Medium',
      semiBold: '600SemiBold',
      bold: '700Bold',
      extraBold: '800ExtraBold',
    }),
    lastCodePoint: 0x22ff,
  },
  { ...google('arimo', 'Arimo'), lastCodePoint: 0x22ff },
  google('tinos', 'Tinos'),
  google('carlito', 'Carlito'),
  google('caladea', 'Caladea'),
  dejaVu('sans'),
  dejaVu('serif'),
  {
    file: 'selawik',
    source: 'assets/fonts/selawik',
    weights: [
      ['regular', 'assets/fonts/selawik/selawk.ttf'],
      ['bold', 'assets/fonts/selawik/selawkb.ttf'],
    ],
  },
];

/** Latin with all of Vietnamese, punctuation, currencies, and the signs of arithmetic; the rest is looked up in Arimo. */
const latin = [
  [0x20, 0x24f],
  [0x2b0, 0x2ff],
  [0x1e00, 0x1eff],
  [0x2010, 0x205f],
  [0x2070, 0x208e],
  [0x20a0, 0x20c0],
  [0x2100, 0x215e],
  [0x2190, 0x2199],
  [0x2200, 0x2265],
];

/** A few long runs unpack faster than many short ones, so a gap up to this long is filled. */
const longestGap = 0x40;
/** Stands for a code point that the font has no glyph for. */
const missingAdvance = 0xffff;

/** One table: `{ unitsPerEm, ranges, advances }` as TypeScript source. */
function tableOf(path, lastCodePoint) {
  const font = create(readFileSync(path));
  // Fonts that measure any text go further, up to where ideographs and private characters begin.
  const wanted = lastCodePoint === undefined ? latin : [[0x20, lastCodePoint]];
  const known = new Set(
    font.characterSet.filter((point) => wanted.some(([first, last]) => point >= first && point <= last)),
  );
  const runs = runsOf([...known].sort((a, b) => a - b));
  const widths = runs.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) =>
      known.has(first + index) ? advanceOf(font, first + index) : missingAdvance,
    ),
  );
  const bytes = Buffer.alloc(widths.length * 2);
  widths.forEach((width, index) => bytes.writeUInt16LE(width, index * 2));
  const fields = [
    `unitsPerEm: ${font.unitsPerEm}`,
    `runs: '${runs.map(({ first, last }) => `${first.toString(36)}-${last.toString(36)}`).join(' ')}'`,
    `advances: '${bytes.toString('base64')}'`,
  ];
  return `{ ${fields.join(', ')} }`;
}

/** From the metrics alone: to give the advance of a glyph, fontkit reads its outline, and fails where that is empty. */
function advanceOf(font, codePoint) {
  const { metrics } = font.hmtx;
  return metrics.get(Math.min(font.glyphForCodePoint(codePoint).id, metrics.length - 1)).advance;
}

/** Runs from a first to a last code point, in order. */
function runsOf(codePoints) {
  const runs = [];
  for (const point of codePoints) {
    const run = runs.at(-1);
    if (run !== undefined && point - run.last <= longestGap) run.last = point;
    else runs.push({ first: point, last: point });
  }
  return runs;
}

function sourceOf({ source, weights, lastCodePoint }) {
  const tables = weights.map(
    ([weight, path]) =>
      `export const ${weight}: AdvanceTable = ${tableOf(new URL(`../${path}`, import.meta.url), lastCodePoint)};\n`,
  );
  return [
    `// Made by scripts/font-advances.mjs from ${source}. Not to be edited.\n`,
    `import type { AdvanceTable } from '../advance-table.js';\n\n`,
    tables.join('\n'),
  ].join('');
}

const check = process.argv.includes('--check');
let stale = false;
for (const family of families) {
  const target = new URL(`../src/fonts/advances/${family.file}.ts`, import.meta.url);
  const options = await resolveConfig(target);
  const source = await format(sourceOf(family), { ...options, parser: 'typescript' });
  if (!check) writeFileSync(target, source);
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== source) {
    stale = true;
    console.error(`src/fonts/advances/${family.file}.ts is stale: run node scripts/font-advances.mjs`);
  }
}
if (stale) process.exitCode = 1;
