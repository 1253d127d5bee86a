import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/index.js';
import { summarize } from '../../../src/summarize/index.js';

const padding = [
  'The town council met on Monday to talk about the new barrier at the mouth of the harbour.',
  'The engineers told the meeting that the gates will close four times a year at the most.',
  'A public inquiry will open in June, and the first stones will be laid in the autumn of next year.',
  'The national government has promised to cover two thirds of the cost of the whole project.',
];

const quotes = async (sentence: string): Promise<(string | undefined)[]> => {
  const bytes = new TextEncoder().encode([...padding, sentence].join('\n\n'));
  const { value: article } = await read({ bytes, name: 'article.txt' });
  return summarize(article).value.topics.flatMap(({ quote }) => (quote === undefined ? [] : [quote.text]));
};

describe('quotations on slides of their own', () => {
  it('are shown without their marks', async () => {
    expect(await quotes('"Nobody here is against keeping the town dry in winter," said Daniel Pryce.')).toEqual([
      'Nobody here is against keeping the town dry in winter',
    ]);
  });

  it('hold both halves of a contrast that the speaker stands between', async () => {
    const parted =
      '"Nobody here is against keeping the town dry," said Daniel Pryce, "but a gate that keeps the sea out also keeps boats out."';
    expect(await quotes(parted)).toEqual([
      'Nobody here is against keeping the town dry, but a gate that keeps the sea out also keeps boats out',
    ]);
  });
});
