import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readArticles, withoutTitles } from '../../../bench/summary/read-articles.js';

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-bench-summary-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const fileOf = (...lines: unknown[]): string => {
  const file = join(folder, 'articles.jsonl');
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return file;
};
const line = { id: 'x', lang: 'en', docs: [{ title: 'T', sents: ['A b.', 'C.'] }, { sents: ['D.'] }], refs: [['A.']] };

describe('reading articles', () => {
  it('puts the sentences of all documents in a row', () => {
    const [first, ...rest] = readArticles(fileOf(line, line), 1);
    expect(rest).toEqual([]);
    expect(first?.tokens).toEqual([['a', 'b'], ['c'], ['d']]);
    expect(first?.documents[0]?.title).toBe('T');
    expect(first && withoutTitles(first).documents[0]).toEqual({ sentences: ['A b.', 'C.'] });
  });

  it('names the line that has another shape', () => {
    expect(() => readArticles(fileOf(line, { ...line, refs: [] }), Infinity)).toThrow(/article 2/);
  });
});
