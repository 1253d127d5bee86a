import { describe, expect, it } from 'vitest';
import { isNoStatement } from '../../../src/summarize/choose/no-statement/no-statement.js';
import { annotated } from '../annotated.js';

const title = '# What moorings cost in the inner basin';
const body = [
  'A berth of ten metres costs 40 crowns a night since the spring, and one of six metres costs 25.',
  'Owners pay at the office on the long quay. The office takes cards and cash.',
  'Boats that stay a week pay for five nights. Boats that stay a month pay for eighteen.',
  'Water is free. Power is paid by the meter that stands on each pier.',
  'Whoever leaves before noon pays nothing for the day. Whoever stays pays half.',
  'The board sets the fees each year in March. Its next meeting is open to owners.',
];

/** Whether the first sentence of an article is no line of its deck. */
const isLeftOut = async (opening: string, more: readonly string[] = body): Promise<boolean> => {
  const { annotation, statements, at } = await annotated([title, 'Prices', opening, ...more].join('\n\n'), 'en');
  return isNoStatement(annotation, statements, at(opening.slice(0, 30)));
};

describe('a teaser of another article, above an article', () => {
  const teaser =
    'Four hundred skippers told of their nights on the water for the Harbour Noise Atlas of the whole bay.';

  it('is no line', async () => {
    expect(await isLeftOut(teaser)).toBe(true);
  });

  it('is none where it shares a word with the title, or what it names is named again', async () => {
    expect(await isLeftOut(teaser.replace('nights', 'moorings'))).toBe(false);
    expect(await isLeftOut(teaser.replace('nights', 'mooring'))).toBe(false);
    expect(await isLeftOut(teaser, [...body, 'The Harbour Noise Atlas is sold at the office.'])).toBe(false);
  });

  it('is none where it names nothing, or goes on in its paragraph', async () => {
    expect(await isLeftOut(teaser.replace('the Harbour Noise Atlas', 'a map of the noise'))).toBe(false);
    expect(await isLeftOut(`${teaser} They did so in March.`)).toBe(false);
  });
});
