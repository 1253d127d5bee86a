import { describe, expect, it } from 'vitest';
import { articleOfMarked } from '../../../src/read/marked/article-of-marked.js';
import type { Part } from '../../../src/read/marked/marked-document.js';
import { outline } from '../html/page.js';

const long = 'The council voted on Tuesday night to build a barrier across the mouth of the harbour.';
const line = (text: string): Part => ({ kind: 'paragraph', text });
const table = (first: string): Part => ({
  kind: 'table',
  header: true,
  rows: [
    [first, 'Cost'],
    ['Pumps', '12'],
  ],
});

const tablesOf = async (parts: readonly Part[], language = 'en'): Promise<string[]> => {
  const document = { parts: [line(long), ...parts, line(long)], marksHeadings: true };
  const { value } = await articleOfMarked(document, { bytes: new Uint8Array(), name: 'news.docx', language });
  return outline(value).slice(1, -1);
};

describe('the typed caption of a table', () => {
  it('is the numbered line above it, or else below it', async () => {
    expect(await tablesOf([line('Table 2: Costs of the works'), table('Work')])).toEqual([
      'table with header: Table 2: Costs of the works: Work, Cost / Pumps, 12',
    ]);
    expect(await tablesOf([table('Work'), line('Table 1.2 – Costs of the works')])).toEqual([
      'table with header: Table 1.2 – Costs of the works: Work, Cost / Pumps, 12',
    ]);
    expect(await tablesOf([line('Bảng 1. Chi phí theo hạng mục'), table('Hạng mục')], 'vi')).toEqual([
      'table with header: Bảng 1. Chi phí theo hạng mục: Hạng mục, Cost / Pumps, 12',
    ]);
  });

  it('belongs to one table, the one below it first', async () => {
    expect(await tablesOf([table('Work'), line('Table 2 Costs'), table('Year')])).toEqual([
      'table with header: : Work, Cost / Pumps, 12',
      'table with header: Table 2 Costs: Year, Cost / Pumps, 12',
    ]);
  });

  it('is no sentence that speaks of the table', async () => {
    expect(await tablesOf([line('Table 2 shows what the works have cost.'), table('Work')])).toEqual([
      'paragraph: Table 2 shows what the works have cost.',
      'table with header: : Work, Cost / Pumps, 12',
    ]);
  });
});
