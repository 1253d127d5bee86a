import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPackage } from '../../../src/opc/read.js';
import { descendants } from '../../../src/opc/xml/query.js';
import { writeScratchDeck } from '../../../src/render/pptx/adapter.js';
import { slidesOf } from '../../../src/render/content/slides.js';
import { fullDeck } from './decks.js';
import { minimalTemplate } from './minimal-template.js';

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}

test('pptxgenjs, which writes into what it is given, gets nothing of ours to write into', async () => {
  const slides = freeze(slidesOf(fullDeck, minimalTemplate().model));
  const scratch = readPackage(await writeScratchDeck(slides));
  const names = descendants(scratch.look('/ppt/slides/slide1.xml'), 'p:cNvPr').map(
    ({ attributes }) => attributes['name'],
  );
  expect(names).toEqual(['', 'title', 'subtitle', 'date', 'footer']);
});

test('one file knows pptxgenjs, and loads it when it is needed', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const users = files.filter((file) => readFileSync(join('src', file), 'utf8').includes("'pptxgenjs'"));
  expect(users).toEqual([join('render', 'pptx', 'adapter.ts')]);
  const imports = readFileSync('src/render/pptx/adapter.ts', 'utf8').match(/import[^;*]*'pptxgenjs'/g);
  expect(imports).toEqual(["import type library from 'pptxgenjs'", "import('pptxgenjs'"]);
});
