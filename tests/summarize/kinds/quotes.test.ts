import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/model/briefing.js';
import { briefingFrom, pointTexts } from '../briefing-from.js';

const padding = [
  'The town council met on Monday to talk about the new barrier at the mouth of the harbour.',
  'The engineers told the meeting that the gates will close four times a year at the most.',
  'A public inquiry will open in June, and the first stones will be laid in the autumn of next year.',
  'The national government has promised to cover two thirds of the cost of the whole project.',
];

const briefingOf = async (...more: string[]) => {
  const { briefing, errors } = await briefingFrom([...padding, ...more].join('\n\n'), 'en');
  expect(errors).toEqual([]);
  return briefing;
};

const quotes = async (...more: string[]): Promise<Topic[]> =>
  (await briefingOf(...more)).topics.filter(({ quote }) => quote !== undefined);

describe('a quotation on a slide of its own', () => {
  it.each([
    '"Nobody here is against keeping the town dry in winter," said Daniel Pryce.',
    '“Nobody here is against keeping the town dry in winter,” Daniel Pryce warned on Monday.',
    'Daniel Pryce said: “Nobody here is against keeping the town dry in winter.”',
  ])('is shown without its marks, under who says it: %s', async (sentence) => {
    const [topic, ...more] = await quotes(sentence);
    expect(more).toEqual([]);
    expect(topic).toMatchObject({
      kind: 'quote',
      heading: 'What Daniel Pryce said',
      points: [],
      quote: { text: 'Nobody here is against keeping the town dry in winter', speaker: 'Daniel Pryce' },
    });
  });

  it('says who speaks, and what they are', async () => {
    const [topic] = await quotes(
      'Daniel Pryce, chairman of the fishermen, said: “Nobody here is against keeping the town dry in winter.”',
    );
    expect(topic?.quote).toMatchObject({ speaker: 'Daniel Pryce', role: 'chairman of the fishermen' });
    expect(topic?.heading).toBe('What Daniel Pryce said');
  });

  it('is no half of a contrast, of which the sentence stays whole', async () => {
    const parted =
      '"Nobody here is against keeping the town dry," said Daniel Pryce, "but a gate that keeps the sea out also keeps boats out."';
    expect(await quotes(parted)).toEqual([]);
    expect(pointTexts(await briefingOf(parted))).toContain(parted);
  });

  it('is no condition without what it is for', async () => {
    const parted = '"If one gate of the barrier is stuck," said Daniel Pryce, "you do not trust the others."';
    expect(await quotes(parted)).toEqual([]);
    expect(pointTexts(await briefingOf(parted))).toContain(parted);
  });

  it('is of somebody who is named, and no agency', async () => {
    expect(await quotes('"Nobody here is against keeping the town dry in winter."')).toEqual([]);
    expect(await quotes('"Nobody is against keeping the town dry in winter," Reuters reported.')).toEqual([]);
    expect(await quotes('The mayor, Daniel Pryce, called the plan "a gift for the whole old town".')).toEqual([]);
  });
});
