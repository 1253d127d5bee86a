import { expect, it } from 'vitest';
import { briefingFrom } from './briefing-from.js';

const lines = [
  'Mooring receipts of the northern basin are expected to stay near 1.4 million crowns, Ann Lee, secretary of the Harbour Board, told a meeting of owners here.',
  'The share of unpaid fees will also stay below 20 per cent, she said.',
  'Owners of ferries pay by the month, and those of barges pay by the night at the office on the quay.',
  'The board will not raise the fees, as those of Vam and Loi are lower by a third, according to its yearly report.',
  'Two new piers are to be built before the autumn, and the old one is to be sold to the county.',
  'The county pays for half of the piers, and the owners pay the rest by a levy of two crowns a metre.',
  'Work on the first of the piers begins in May, when the ice has gone and the boats are on land.',
  'Dredging of the channel was cut by 25 per cent this year, and that of the lock by 41 per cent.',
];
const said = (who: string): string =>
  `${who} said the harbour fees that were held at their 2031 level compared well with the peak of 5.5 million crowns in 2027.`;

const summaryOf = async (message: string): Promise<string[]> => {
  const [first = '', second = '', ...rest] = lines;
  const text = ['Harbour fees held at 2031 level', first, second, message, ...rest].join('\n\n');
  const { briefing, errors } = await briefingFrom(text, 'en');
  expect(errors).toEqual([]);
  return briefing.topics.find(({ kind }) => kind === 'summary')?.points.map((point) => point.text) ?? [];
};

it('news present who speaks before they say in short what the title says', async () => {
  const points = await summaryOf(said('Lee'));
  expect(points[0]).toContain('Ann Lee, secretary of the Harbour Board');
  expect(points.slice(1).join(' ')).toContain('Lee said the harbour fees');
});

it('what says what the title says goes first where it presents who speaks itself', async () => {
  expect((await summaryOf(said('Tom Ray, harbour master of Tarn,')))[0]).toContain('said the harbour fees');
});
