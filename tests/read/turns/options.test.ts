import { expect, it } from 'vitest';
import { read } from '../../../src/read/index.js';

it.each([
  ['en', 'Option', 'Cost: £41,000 a year.', 'Against: the lift fails often.'],
  ['vi', 'Phương án', 'Chi phí: 41 tỷ đồng một năm.', 'Hạn chế: thang máy hay hỏng.'],
])('an option that is weighed is nobody who speaks (%s)', async (language, option, cost, against) => {
  const written = (letter: string, name: string): string => `${option} ${letter}: ${name}\n- ${cost}\n- ${against}`;
  const text = [
    'The clinic and its rooms',
    'The lease ends in June, and the clinic needs other rooms.',
    written('A', 'Stay at the mill'),
    written('B', 'Move to the library'),
    written('C', 'Share the surgery'),
  ].join('\n\n');
  const { value } = await read({ bytes: new TextEncoder().encode(text), name: 'article.txt', language });
  expect(value.turns).toEqual([]);
});

it('what each option costs and brings is nobody who speaks, below lines that name the options', async () => {
  const weighed = (name: string, sum: string, gain: string): string =>
    [
      name,
      [
        `- Costs: ${sum} a year, on a lease that runs for five years.`,
        `- Advantage: ${gain}, as the patients asked in March.`,
        '- Drawback: the lift fails twice a month, and nobody mends it.',
      ].join('\n'),
    ].join('\n\n');
  const text = [
    'The clinic and its rooms',
    'The lease ends in June, and the clinic needs other rooms.',
    weighed('Option 1 – stay at the mill', '£41,000', 'nobody has to move'),
    weighed('Option 2 – move to the library', '£23,800', 'the bus stops at the door'),
    weighed('Option 3 – share the surgery', '£15,200', 'two nurses are there already'),
  ].join('\n\n');
  const { value } = await read({ bytes: new TextEncoder().encode(text), name: 'article.txt', language: 'en' });
  expect(value.turns).toEqual([]);
});
