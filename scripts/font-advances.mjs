// Writes the advance widths of the fonts we plan with: node scripts/font-advances.mjs [--check]
//
// A table of advances is enough to fit text and costs no font parser at run time. It holds runs of code points, and
// for each of their code points the advance width in font units, as Uint16 (little endian) in base64.
// `--check` writes nothing and exits with 1 when a file differs from what the installed fonts give.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { create } from 'fontkit';
import { format, resolveConfig } from 'prettier';

const families = [
  {
    file: 'be-vietnam-pro',
    package: '@expo-google-fonts/be-vietnam-pro',
    weights: {
      regular: '400Regular',
      medium: '500Medium',
      semiBold: '600SemiBold',
      bold: '700Bold',
      extraBold: '800ExtraBold',
    },
    prefix: 'BeVietnamPro',
  },
  {
    file: 'arimo',
    package: '@expo-google-fonts/arimo',
    weights: { regular: '400Regular', bold: '700Bold' },
    prefix: 'Arimo',
  },
];

/** Above this stand ideographs, private characters and presentation forms, which these fonts do not set. */
const lastCodePoint = 0x22ff;
/** A few long runs unpack faster than many short ones, so a gap up to this long is filled. */
const longestGap = 0x40;
/** Stands for a code point that the font has no glyph for. */
const missingAdvance = 0xffff;

/** One table: `{ unitsPerEm, ranges, advances }` as TypeScript source. */
function tableOf(path) {
  const font = create(readFileSync(path));
  const known = new Set(font.characterSet.filter((point) => point >= 0x20 && point <= lastCodePoint));
  const runs = runsOf([...known].sort((a, b) => a - b));
  const widths = runs.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) =>
      known.has(first + index) ? font.glyphForCodePoint(first + index).advanceWidth : missingAdvance,
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

function sourceOf(family) {
  const tables = Object.entries(family.weights).map(([weight, folder]) => {
    const path = new URL(`../node_modules/${family.package}/${folder}/${family.prefix}_${folder}.ttf`, import.meta.url);
    return `export const ${weight}: AdvanceTable = ${tableOf(path)};\n`;
  });
  return [
    `// Made by scripts/font-advances.mjs from ${family.package}. Not to be edited.\n`,
    `import type { AdvanceTable } from '../advance-table.js';\n\n`,
    tables.join('\n'),
  ].join('');
}

const check = process.argv.includes('--check');
let stale = false;
for (const family of families) {
  const target = new URL(`../src/compose/measure/advances/${family.file}.ts`, import.meta.url);
  const options = await resolveConfig(target);
  const source = await format(sourceOf(family), { ...options, parser: 'typescript' });
  if (!check) writeFileSync(target, source);
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== source) {
    stale = true;
    console.error(`src/compose/measure/advances/${family.file}.ts is stale: run node scripts/font-advances.mjs`);
  }
}
if (stale) process.exitCode = 1;
