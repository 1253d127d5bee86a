import { describe, expect, it } from 'vitest';
import { readMarkdown } from './markdown-blocks.js';

describe('Markdown that is refused before it is parsed', () => {
  it.each([
    ['more text than a book', 'word '.repeat(200_001), 'longer than a million characters'],
    ['a paragraph of marks', `word\n${'a**b'.repeat(1_001)}`, 'more marks than text'],
    ['a paragraph of marks on lines that look like items', '2) a**b\n'.repeat(1_001), 'more marks than text'],
    ['quotations in quotations', `word\n\n${'>'.repeat(21)} word`, 'too deeply'],
    ['lists in lists on one line', `${'- '.repeat(21)}word`, 'too deeply'],
    [
      'lists in lists by their indent',
      Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- word`).join('\n'),
      'too deeply',
    ],
  ])('%s', async (_, text, reason) => {
    await expect(readMarkdown(text)).rejects.toThrow(reason);
    await expect(readMarkdown(text)).rejects.toHaveProperty('diagnostic.code', 'input.too-complex');
  });

  it('is not what many short paragraphs or items with marks are, nor a rule', async () => {
    const text = `A **word** [here](b).\n\n${'- **a** *b*\n'.repeat(600)}\n\n${'- '.repeat(30)}\n\nEnd.`;
    expect((await readMarkdown(text)).value.blocks).toHaveLength(3);
  });
});
