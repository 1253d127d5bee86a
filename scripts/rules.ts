// Writes the rules of docs/reference/rules.md anew, from their examples in the tests.  npm run rules
import { readFileSync, writeFileSync } from 'node:fs';
import { withRules } from '../tests/summarize/rules/rules-page.js';

const page = 'docs/reference/rules.md';
writeFileSync(page, withRules(readFileSync(page, 'utf8')));
