import { describe, expect, it } from 'vitest';
import { blocksOf, readMarkdown, said } from './markdown-blocks.js';

const body =
  'The board heard that the second gate will be cut into the dam in May, and that the ferries will wait until then.';

describe('Markdown that the format knows otherwise', () => {
  it('has headings whose signs stand right before their words', async () => {
    const lines = ['#Harbour Board Minutes', '', '##Repairs of the quay', '', body];
    expect(await blocksOf(lines.join('\n'))).toEqual(['heading: Repairs of the quay', `paragraph: ${body}`]);
    expect(await blocksOf(`#harbour\n\n${body}`)).toEqual(['paragraph: #harbour', `paragraph: ${body}`]);
  });

  it('has headings that a program broke at the width of all lines', async () => {
    const wrapped = (words: string): string => words.replace(/(.{1,60})(?: |$)/g, '$1\n').trim();
    const title = 'Minutes of the harbour board about the second gate and the ferries of the island';
    const paragraph = wrapped(`${body} ${body} ${body} ${body} ${body} ${body}`);
    const { value } = await readMarkdown(`${wrapped(`# ${title}`)}\n\n${paragraph}\n`);
    expect(said(value, value.title)).toBe(title);
  });

  it('does not join what was typed below a heading that had room for it', async () => {
    const paragraph = body.replace(/(.{1,60})(?: |$)/g, '$1\n').trim();
    const lines = [
      '# The harbour board about the second gate of the dam\nIt met on Monday.',
      ...Array<string>(5).fill(paragraph),
    ];
    const { value } = await readMarkdown(lines.join('\n\n'));
    expect(said(value, value.title)).toBe('The harbour board about the second gate of the dam');
  });

  it('is read as a page where all of it is HTML', async () => {
    const page = [
      '<h1>Harbour Board Minutes</h1>',
      '<p><strong>Date:</strong> 2026-05-12</p>',
      '',
      '<h2>Repairs of the quay</h2>',
      `<p>${body}</p>`,
      '<ul>',
      '',
      '<li>Ask the pilots</li>',
      '',
      '<li>Close the slip</li>',
      '',
      '</ul>',
    ].join('\n');
    const { value } = await readMarkdown(page);
    expect([said(value, value.title), value.published]).toEqual(['Harbour Board Minutes', '2026-05-12']);
    expect(value.blocks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['heading', 'paragraph', 'list']));
  });

  it('keeps the words that stand right below the end of a table', async () => {
    const text = `# A pilot\n\n<table>\n<tr>\n\n<td>Port\n</td>\n</tr>\n</table>\nThe pilots were asked first.\n\n${body}`;
    expect(await blocksOf(text)).toContain('paragraph: The pilots were asked first.');
  });
});

it('takes no line below a heading for the rest of it where all of the heading is bold', async () => {
  const paragraph = body.replace(/(.{1,60})(?: |$)/g, '$1\n').trim();
  const lines = [
    '# **The harbour board on the second gate of the dam**\nConsideration of it began on Monday.',
    ...Array<string>(5).fill(paragraph),
  ];
  const { value } = await readMarkdown(lines.join('\n\n'));
  expect(said(value, value.title)).toBe('The harbour board on the second gate of the dam');
});

it('takes a paragraph above a rule for a paragraph, where no line stands between them', async () => {
  const found = await blocksOf(`# Harbour board\n\n${body}\n---\n\n${body}\n\nFees\n---\n\n${body}`);
  expect(found).toEqual([`paragraph: ${body}`, `paragraph: ${body}`, 'heading: Fees', `paragraph: ${body}`]);
});
