import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/model/briefing.js';
import { read } from '../../../src/read/index.js';
import { summarize } from '../../../src/summarize/index.js';

const padding = [
  'The town council met on Monday to talk about the new barrier at the mouth of the harbour.',
  'The engineers told the meeting that the gates will close four times a year at the most.',
  'A public inquiry will open in June, and the first stones will be laid in the autumn of next year.',
  'The national government has promised to cover two thirds of the cost of the whole project.',
];

const quotes = async (sentence: string): Promise<(string | undefined)[]> =>
  (await topics(sentence)).map(({ quote }) => quote?.text);

const topics = async (...more: string[]): Promise<Topic[]> => {
  const bytes = new TextEncoder().encode([...padding, ...more].join('\n\n'));
  const { value: article } = await read({ bytes, name: 'article.txt' });
  return summarize(article).value.topics.filter(({ quote }) => quote !== undefined);
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

  it('are of somebody who is named, and say something whole', async () => {
    expect(await topics('"Nobody here is against keeping the town dry in winter."')).toEqual([]);
    expect(await topics('The mayor, Daniel Pryce, called the plan "a gift for the whole old town".')).toEqual([]);
    expect(await topics('"Nobody is against keeping the town dry in winter," Reuters reported.')).toEqual([]);
    expect(await topics('"Who is against keeping the town dry in winter?" said Daniel Pryce.')).toEqual([]);
  });

  it('hold what a condition is for', async () => {
    const parted = '"If one gate of the barrier is stuck," said Daniel Pryce, "you do not trust the others."';
    expect(await quotes(parted)).toEqual(['If one gate of the barrier is stuck, you do not trust the others']);
  });

  it('are one a speaker', async () => {
    const said = await topics(
      '"Nobody here is against keeping the town dry in winter," said Daniel Pryce.',
      '"Everybody here is for a barrier that boats can pass," said Daniel Pryce.',
      ...padding.map((line) => line.replace('The', 'Tonight the')),
    );
    expect(said).toHaveLength(1);
  });

  it('stand under what leads to them, else under their speaker and the verb', async () => {
    const own = '“Nobody here is against keeping the town dry,” Daniel Pryce warned on Monday.';
    expect((await topics(own)).map(({ heading }) => heading)).toEqual(['Daniel Pryce warned']);
    const led = await topics(`The fishermen want the town dry in winter. ${own}`);
    expect(led.map(({ heading }) => heading)).toEqual(['The fishermen want the town dry in winter']);
    const unled = await topics(`The fishermen have doubts about the gates. ${own}`);
    expect(unled.map(({ heading }) => heading)).toEqual(['Daniel Pryce warned']);
  });
});
