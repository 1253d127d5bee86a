// Writes the table of docs/reference/inputs.md anew, from what is read of the fixtures.  npm run inputs
import { readFileSync, writeFileSync } from 'node:fs';
import { formats } from '../tests/fixtures/formats.js';
import { fixtureArticles, fixturePapers } from '../tests/fixtures/index.js';
import { inputsTable, withTable } from '../tests/fixtures/inputs-table.js';

const page = 'docs/reference/inputs.md';
writeFileSync(
  page,
  withTable(readFileSync(page, 'utf8'), await inputsTable(formats, [...fixtureArticles, ...fixturePapers])),
);
