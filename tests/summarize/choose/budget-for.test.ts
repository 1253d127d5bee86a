import { describe, expect, it } from 'vitest';
import type { Genre } from '../../../src/model/article.js';
import { budgetFor } from '../../../src/summarize/choose/budget/budget-for.js';
import { summarize, type Length } from '../../../src/summarize/index.js';
import { annotated } from '../annotated.js';

const reasons =
  'In March 64 dykes were walked, and nine of them let water through at their foot. The rains come two weeks earlier than in other years, and the lakes are as full as they were in the spring of 2019, when the village of Lenn stood under water for six days and the road to the coast was lost.';
const items = [
  'The water company lowers the two upper lakes to 41.5 metres by 15 May 2031, and keeps them there until the county writes that they may rise.',
  'Parishes below a lake draw up lists of the households that have to leave, and keep somebody on each dyke by day and night while it rains.',
  'All of them send their plans to the county by 10 May 2031; whoever has sent none by then answers for it before the director in person.',
];
const letter = (listed: readonly string[]): string =>
  [
    '# Safe dykes before the rains',
    reasons,
    'For the 3,200 households below the lakes, the county urges all of you to do the following:',
    listed.map((item, index) => `${index + 1}. ${item}`).join('\n'),
    'If anything stands in the way, the office of works gives advice.',
  ].join('\n\n');

const wordsOf = async (length: Length, genre: Genre, text = letter([...items, ...items])): Promise<number> => {
  const { annotation, statements } = await annotated(text, 'en', genre);
  return budgetFor(annotation, statements, length).words;
};

describe('the budget of a paper that asks for something in a list', () => {
  it('has room for all of it', async () => {
    const { annotation } = await annotated(letter(items), 'en', 'letter');
    const { value } = summarize(annotation.reading.article, { size: 'standard' });
    const lines = value.topics.flatMap(({ points }) => points.map(({ text }) => text)).join('\n');
    for (const item of items) expect(lines).toContain(item.slice(1, -1));
  });

  it('is that of any text where the news tells what others ask', async () => {
    expect(await wordsOf('standard', 'news')).toBeLessThan(await wordsOf('standard', 'letter'));
  });

  it('is no more at a length that tells lists in brief', async () => {
    expect(await wordsOf('short', 'letter')).toBe(await wordsOf('short', 'speech'));
  });
});
