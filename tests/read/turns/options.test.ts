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
