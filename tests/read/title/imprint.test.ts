import { describe, expect, it } from 'vitest';
import { readText } from '../outline/read-text.js';

const body =
  'The net store was built in 1961. Its roof leaks in three places, and the doors no longer close in the wet.';
const paper = (...below: string[]): string =>
  ['# Report on the net store', ...below, body, '## Costs', `${body} Repairs cost 61,000 crowns.`].join('\n\n');

const subtitleOf = async (text: string): Promise<string | undefined> => {
  const { subtitle, text: whole } = await readText(text);
  return subtitle && whole.slice(subtitle.start, subtitle.end);
};

describe('what stands below a title and says which paper it is', () => {
  it.each([
    'Prepared for the harbour board, November 2031',
    'Prepared for the harbour board by the office of the harbour auditor',
    'Issue 3, valid from 2 February 2031. Harlow Quay',
    'Harlow Ferries – Staff handbook, section 14',
    '*Notes of the harbour society*',
  ])('is its subtitle, and no part of its text: %s', async (line) => {
    const { blocks, text } = await readText(paper(line));
    expect(await subtitleOf(paper(line))).toBe(line.replaceAll('*', ''));
    expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      body,
      'Costs',
      `${body} Repairs cost 61,000 crowns.`,
    ]);
  });

  it.each([
    ['en', 'Prepared for the harbour board, November 2031', '2031-11'],
    ['es', '**Amigos del Puerto · Noviembre de 2033**', '2033-11'],
    ['vi', '*Báo cáo tóm tắt của Ban quản lý bến, tháng 6/2034*', '2034-06'],
  ])('says when it was published, %s: %s', async (language, line, day) => {
    expect((await readText(paper(line), language)).published).toBe(day);
  });

  it('heads nothing in a plain text', async () => {
    const text = ['Report on the net store', 'Harlow Ferries – Staff handbook, section 14', body, 'Costs', body];
    const { blocks, text: whole } = await readText(text.join('\n\n'));
    const headings = blocks.filter(({ kind }) => kind === 'heading');
    expect(headings.map(({ span }) => whole.slice(span.start, span.end))).toEqual(['Costs']);
  });

  it.each([
    'The board meets on 2 February 2031.',
    'On 2 February 2031 the board decided:',
    'The harbour board, in session on 2 February 2031,',
    '(For the board, November 2031)',
    'Why the roof leaks',
  ])('is none where it goes on, tells something or heads what follows: %s', async (line) => {
    expect(await subtitleOf(paper(line))).toBeUndefined();
  });
});
