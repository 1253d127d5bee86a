import { describe, expect, it } from 'vitest';
import { readText } from '../outline/read-text.js';
import { titleTold } from '../told.js';

describe('a value of front matter', () => {
  it.each(['"', "'"])('in %s may go on at the beginning of the next line', async (mark) => {
    const text = [
      '---',
      `title: ${mark}Ask the port: who is`,
      `harbour master and who is pilot?${mark}`,
      'date: 2026-03-10',
      '---',
      '',
      'The harbour master keeps the list of all boats that use the harbour.',
    ].join('\n');
    const article = await readText(text, 'en', 'port.md');
    expect(titleTold(article)).toBe('Ask the port: who is harbour master and who is pilot?');
    expect(article.published).toBe('2026-03-10');
  });
});

describe('lines that were set in as quotations', () => {
  const kindsOf = async (...lines: string[]): Promise<string[]> =>
    (await readText(['# Rules', ...lines].join('\n\n'), 'en', 'rules.md')).blocks.map(({ kind }) => kind);

  it('are items where they are counted', async () => {
    const lines = [
      '**1.** The owner leaves at the office:',
      '> **a)** a letter of the council;\n>\n> **b)** a copy of the licence.',
    ];
    expect(await kindsOf(...lines, '**2.** The office answers within two days.')).toEqual(['list']);
  });

  it('are quotations where only one has a letter, or none', async () => {
    expect(await kindsOf('The rule says:', '> a) Boats wait at the outer gate for the tide.')).toContain('quote');
    expect(await kindsOf('The rule says:', '> Boats wait at the outer gate.\n>\n> Owners pay.')).toContain('quote');
  });
});
