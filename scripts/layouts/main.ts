// Writes the tables of docs/reference/layouts.md anew, from the code and the built-in templates.  npm run layouts
import { readFileSync, writeFileSync } from 'node:fs';
import { pageWithTables } from './page.js';

const page = 'docs/reference/layouts.md';
writeFileSync(page, pageWithTables(readFileSync(page, 'utf8')));
