import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const source = resolve('src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

// What the phrases of many lists begin with is kept by the array that names them, which is another one at each call where it is written there.
it('no more than three lists of words are named where they are asked for together', () => {
  const many = files.filter((name) =>
    /\banyPhraseAt\(\s*[\w.]+,\s*\[(?:[^,\]]+,){3}[^,\]]+/.test(readFileSync(join(source, name), 'utf8')),
  );
  expect(many).toEqual([]);
});
