// Writes the codes of docs/reference/check.md anew, from what the checker knows of them.  npm run codes
import { readFileSync, writeFileSync } from 'node:fs';
import { withCodes } from '../tests/check/codes-page.js';

const page = 'docs/reference/check.md';
writeFileSync(page, withCodes(readFileSync(page, 'utf8')));
