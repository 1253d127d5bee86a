// Tries files as corporate templates: npm run templates:foreign -- FOLDER|FILE… [--least SHARE] [--pictures FOLDER] [--json FILE]
//
// Every .pptx, .potx, .ppsx, .pptm and .potm is opened as it is; every .otp and .odp is converted with soffice first. With
// each that is not refused a deck is made of two articles, one of them with pictures, a table and a chart, and judged: cut
// titles, lost content, text over art, in faint or small letters, off the slide or longer than its box, what the SDK finds
// that the template does not have, what our linter finds, and words of the template's own slides that are left.
// `templates.json` says where the files that were measured are found; nothing of them is kept here. Exits with 1 when anything
// is wrong with a deck; with `--least`, when less than that share of the decks passes, or one is no valid file, or has lost or foreign text.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findFiles } from './find-files.js';
import { faultsOf, faultsOfLook } from './faults-of.js';
import { materialsOf } from './materials.js';
import { table, totals } from './table.js';
import { tryFile, type Tried } from './try-file.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    article: {
      type: 'string',
      multiple: true,
      default: ['assets/articles/hanoi-convention.txt', 'tests/fixtures/en/article.md'],
    },
    pictures: { type: 'string' },
    json: { type: 'string' },
    least: { type: 'string', default: '1' },
  },
});
if (positionals.length === 0) throw new Error('Give a folder of templates, or templates.');

const materials = await materialsOf(values.article);
const folder = mkdtempSync(join(tmpdir(), 'briefdeck-foreign-'));
try {
  const all: Tried[] = [];
  for (const file of findFiles(positionals, folder)) {
    const tried = await tryFile(file, materials, folder);
    all.push(tried);
    for (const { kind, where } of faultsOf(tried)) process.stderr.write(`${tried.name}: ${kind}: ${where}\n`);
    for (const { article, deck } of values.pictures === undefined ? [] : tried.builds) {
      mkdirSync(join(values.pictures ?? '', article), { recursive: true });
      writeFileSync(join(values.pictures ?? '', article, `${tried.name}.deck.pptx`), deck);
    }
  }
  process.stdout.write(`${table(all)}\n${totals(all)}\n`);
  if (values.json !== undefined) {
    const kept = (key: string, value: unknown): unknown => (key === 'deck' ? undefined : value);
    writeFileSync(values.json, JSON.stringify(all, kept, 1));
  }
  const faults = all.map(faultsOf);
  const passing = faults.filter((found) => found.length === 0).length / Math.max(1, all.length);
  const isBroken = faults.some((found) => found.some(({ kind }) => !faultsOfLook.has(kind)));
  process.exitCode = all.length === 0 || isBroken || passing < Number(values.least) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
