import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/index.js';

const long = 'The council voted on Tuesday night to build a barrier across the mouth of the harbour.';

async function blocksOf(lines: readonly string[]): Promise<unknown[]> {
  const bytes = new TextEncoder().encode([long, '', ...lines, '', long].join('\n'));
  const { value } = await read({ bytes, name: 'news.txt', language: 'en' });
  const said = ({ start, end }: { start: number; end: number }): string => value.text.slice(start, end);
  return value.blocks
    .slice(1, -1)
    .map((block) =>
      block.kind === 'table'
        ? [block.header, block.caption ? said(block.caption) : '', ...block.rows.map((row) => row.map(said).join('/'))]
        : `${block.kind}: ${said(block.span)}`,
    );
}

describe('a table in plain text', () => {
  it('has cells with bars between them, a caption above and a first row that names the columns', async () => {
    expect(await blocksOf(['Floods a year', 'Year | Floods', '2024 | 3', '2025 | 12,5'])).toEqual([
      [true, 'Floods a year', 'Year/Floods', '2024/3', '2025/12,5'],
    ]);
  });

  it('may have bars at both ends, and no row that names the columns', async () => {
    expect(await blocksOf(['| 2024 | 3 % |', '| 2025 | 5 % |'])).toEqual([[false, '', '2024/3 %', '2025/5 %']]);
  });

  it('ends where a row has another number of cells, and hides no heading below it', async () => {
    expect(await blocksOf(['2024 | 3', '2025 | 5', '2026 | 7 | 9 in all.', '', 'What comes next'])).toEqual([
      [false, '', '2024/3', '2025/5'],
      'paragraph: 2026 | 7 | 9 in all.',
      'heading: What comes next',
    ]);
  });

  it('is neither one line with a bar, nor two that stand apart', async () => {
    expect(await blocksOf(['Analysis | What comes next'])).toEqual(['heading: Analysis | What comes next']);
    expect(await blocksOf(['Analysis | What comes next', '', long, '', 'Sport | What came before'])).toEqual([
      'heading: Analysis | What comes next',
      `paragraph: ${long}`,
      'heading: Sport | What came before',
    ]);
  });

  it('has no sentence for a caption', async () => {
    expect(await blocksOf(['This is how it was.', '2024 | 3', '2025 | 5'])).toEqual([
      'paragraph: This is how it was.',
      [false, '', '2024/3', '2025/5'],
    ]);
  });
});
