import { describe, expect, it } from 'vitest';
import { read, readers } from '../../../src/read/index.js';

const long = 'The council voted on Tuesday night to build a barrier across the mouth of the harbour.';
const readerOf = (text: string, name: string): string | undefined => {
  const bytes = new TextEncoder().encode(text);
  return readers.find((reader) => reader.sniff(bytes, name))?.name;
};

describe('what is read as Markdown', () => {
  it.each([
    ['by its name', long, 'news.MD', 'Markdown'],
    ['by front matter', `---\ntitle: Barrier\n---\n${long}`, '-', 'Markdown'],
    ['by a picture', `${long}\n\n![A gate](gate.jpg)\n`, 'news.txt', 'Markdown'],
    ['by the rule of a table', `${long}\n\n| Year | Floods |\n|------|-------:|\n| 2024 | 3 |\n`, '-', 'Markdown'],
    ['by a bold word beside headings', `# Barrier\n\n${long}\n\n## Why\n\nIt **floods** here.\n`, '-', 'Markdown'],
    ['but not by headings and lists alone', `# Barrier\n\n${long}\n\n- One gate\n- Two locks\n`, '-', 'plain text'],
    ['nor by a bold word and one heading', `# Barrier\n\n${long}\n\nIt **floods** here.\n`, '-', 'plain text'],
    ['nor by a caption in plain text', `${long}\n\n| The pier. (Photo: Ann Lee)\n`, '-', 'plain text'],
    ['nor by a rule', `---\n\n${long}\n\n---\n`, '-', 'plain text'],
    ['nor a binary file with its name', 'PK\u0003\u0004', 'news.md', undefined],
  ])('%s', (_, text, name, reader) => {
    expect(readerOf(text, name)).toBe(reader);
  });

  it('is UTF-16 too, where the name says so', async () => {
    const bytes = Buffer.from(`\ufeff# Barrier\n\n${long}\n\n> Said.`, 'utf16le');
    expect((await read({ bytes, name: 'news.md' })).value.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'quote',
    ]);
  });
});
