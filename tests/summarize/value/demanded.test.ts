import { expect, it } from 'vitest';
import type { Genre } from '../../../src/model/article.js';
import { demanded } from '../../../src/summarize/value/asked/demanded.js';
import { annotated } from '../annotated.js';
import { briefingFrom } from '../briefing-from.js';

const opening = 'Every morning at six my neighbour rows across the harbour, because the ferry does not run so early.';
const body = [
  'Forty people work on the far quay. In 2031 the harbour counted 11,000 passengers in the first boat of the day.',
  'The county says that an early ferry would cost 90,000 crowns a year. A bus around the bay costs twice as much.',
  'Some fear the noise of the engines. Electric boats have made none since 2029, and two of them lie idle.',
];
const closing = 'The council meets on 3 May. It should let the ferry run at six.';
const paper = (...parts: readonly string[]): string => ['# Before the first boat', ...parts].join('\n\n');

const found = async (text: string, language = 'en', genre: Genre = 'news'): Promise<string[]> => {
  const { annotation } = await annotated(text, language, genre);
  const { sentences, text: whole } = annotation.reading;
  return demanded(annotation).map((index) => whole.slice(sentences[index]?.start, sentences[index]?.end));
};

it('is what an author asks for in the last paragraph', async () => {
  expect(await found(paper(opening, ...body, closing))).toEqual([
    'The council meets on 3 May.',
    'It should let the ferry run at six.',
  ]);
  expect(await found(paper(opening, ...body, closing, 'Mira Lund'))).toHaveLength(2);
});

it('is told in Vietnamese', async () => {
  const text = `# Trước chuyến phà đầu\n\nSáng nào tôi cũng thấy người hàng xóm chèo xuồng qua cảng.\n\nBốn mươi người làm việc ở bến bên kia.\n\nHội đồng họp ngày 3 tháng 5. Phà phải chạy từ sáu giờ sáng.`;
  expect(await found(text, 'vi')).toEqual(['Hội đồng họp ngày 3 tháng 5.', 'Phà phải chạy từ sáu giờ sáng.']);
});

it.each([
  ['nobody speaks of themselves', paper(...body, closing), 'news'],
  ['it ends with something else', paper(opening, ...body, closing, 'The ferry was built in 1987.'), 'news'],
  [
    'it is a long story of people',
    paper(
      opening,
      ...body,
      ...['herring', 'cod', 'crab', 'whiting', 'plaice', 'mackerel', 'sole', 'ling', 'turbot', 'squid', 'saithe'].map(
        (fish) => `One boat came back with ${fish} before noon. Its nets smelled of ${fish} and of diesel.`,
      ),
      ...['Ann Lee', 'Ben Ode', 'Eva Rask', 'Tom Hall'].map((name) => `${name} said it was cold.`),
      closing,
    ),
    'news',
  ],
  [
    'others are reported',
    paper(opening, '"My boat is late," said Ann Lee.', 'Ben Ode said he was cold.', closing),
    'news',
  ],
  ['it is a report', paper(opening, ...body, closing), 'report'],
] as const)('is none where %s', async (_, text, genre) => {
  expect(await found(text, 'en', genre)).toEqual([]);
});

it('is what the deck begins with', async () => {
  const { briefing } = await briefingFrom(paper(opening, ...body, closing), 'en');
  expect(briefing.topics[0]?.points[0]?.text).toContain('It should let the ferry run at six');
});
