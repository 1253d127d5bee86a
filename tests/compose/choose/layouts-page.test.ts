import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageWithTables } from '../../../scripts/layouts/page.js';

test('docs/reference/layouts.md says what the code does: npm run layouts', () => {
  const page = readFileSync('docs/reference/layouts.md', 'utf8');
  expect(pageWithTables(page)).toBe(page);
});
