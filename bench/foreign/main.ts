// Tries files as corporate templates: npm run templates:foreign -- FOLDER|FILE… [--pictures FOLDER] [--json FILE]
//
// Every .pptx, .potx, .ppsx, .pptm and .potm is opened as it is; every .otp and .odp is converted with soffice first. Of
// each that is not refused a deck is made and judged: by the SDK against the template's own errors, by our linter, by
// the words of the template's slides that are left, by where the text went, and by whether the doctor foretold it.
// Exits with 1 when anything is wrong with a deck.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleOf, briefingOf } from '../../src/pipeline.js';
import { findFiles } from './find-files.js';
import { faultsOf } from './faults-of.js';
import { table, totals } from './table.js';
import { tryFile, type Tried } from './try-file.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    article: { type: 'string', default: 'assets/articles/hanoi-convention.txt' },
    pictures: { type: 'string' },
    json: { type: 'string' },
  },
});
if (positionals.length === 0) throw new Error('Give a folder of templates, or templates.');

const { value: article } = await articleOf({ bytes: readFileSync(values.article), name: basename(values.article) });
const { value: briefing } = await briefingOf(article);
const folder = mkdtempSync(join(tmpdir(), 'briefdeck-foreign-'));
try {
  const all: Tried[] = [];
  for (const file of findFiles(positionals, folder)) {
    const tried = await tryFile(file, { article, briefing, folder });
    all.push(tried);
    for (const fault of faultsOf(tried)) process.stderr.write(`${tried.name}: ${fault}\n`);
    if (values.pictures !== undefined && tried.deck !== undefined) {
      mkdirSync(values.pictures, { recursive: true });
      writeFileSync(join(values.pictures, `${tried.name}.deck.pptx`), tried.deck);
    }
  }
  process.stdout.write(`${table(all)}\n${totals(all)}\n`);
  if (values.json !== undefined) {
    writeFileSync(
      values.json,
      JSON.stringify(all, (key, value: unknown) => (key === 'deck' ? undefined : value), 1),
    );
  }
  process.exitCode = all.length === 0 || all.some((tried) => faultsOf(tried).length > 0) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
