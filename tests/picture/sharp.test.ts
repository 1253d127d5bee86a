import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('one file knows sharp, and loads it when it is needed', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const users = files.filter((file) => readFileSync(join('src', file), 'utf8').includes("'sharp'"));
  expect(users).toEqual([join('picture', 'sharp.ts')]);
  const imports = readFileSync('src/picture/sharp.ts', 'utf8').match(/import[^;*]*'sharp'/g);
  expect(imports).toEqual(["import type { Sharp, SharpOptions } from 'sharp'", "import('sharp'"]);
});
