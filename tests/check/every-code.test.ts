import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogue } from '../../src/check/catalogue/index.js';

const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('every-code'))
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  .join('\n');

it.each(Object.keys(catalogue))('%s is seen by a test', (code) => {
  expect(tests).toMatch(new RegExp(`'(?:check\\.)?${code}'`));
});
