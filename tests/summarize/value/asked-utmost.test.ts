import { expect, it } from 'vitest';
import { answersOfUtmost } from '../../../src/summarize/value/asked/asked-utmost.js';
import { annotated } from '../annotated.js';

const told = async (language: 'vi' | 'en', question: string, answer: readonly string[]): Promise<string[]> => {
  const [asks, answers] = language === 'vi' ? ['Hỏi:', 'Đáp:'] : ['Q:', 'A:'];
  const other =
    language === 'vi' ? ['Ai trả tiền?', 'Tỉnh trả hai phần ba.'] : ['Who pays?', 'The town pays most of it.'];
  const turns = [
    `${asks} ${question}`,
    `${answers} ${answer.join(' ')}`,
    `${asks} ${other[0] ?? ''}`,
    `${answers} ${other[1] ?? ''}`,
  ];
  const { annotation, statements } = await annotated(`# T\n\n${turns.join('\n\n')}`, language);
  return [...answersOfUtmost(annotation.reading)].map((index) => statements[index]?.text ?? '');
};

const vietnamese = [
  'Điểm lo nhất của cả nước lúc này là giá dầu.',
  'Giá dầu đã tăng một phần ba.',
  'Tuy nhiên, khó khăn lớn hơn cả là thiếu người lái phà.',
];
const english = [
  'Fuel is dear everywhere.',
  'The biggest task of the summer was to find the lamps.',
  'The biggest task now is to find pilots for the ferries.',
  'We look for them in every village.',
];

it('what a question asks for is the last sentence of its answer that names it', async () => {
  expect(await told('vi', 'Đâu là khó khăn lớn nhất của bến phà năm nay?', vietnamese)).toEqual([
    expect.stringContaining('thiếu người lái phà'),
  ]);
  expect(await told('en', 'What is the biggest task of the harbour this year?', english)).toEqual([
    expect.stringContaining('find pilots'),
  ]);
});

it('nothing answers so where no question asks for the most', async () => {
  expect(await told('vi', 'Bến phà năm nay có khó khăn gì?', vietnamese)).toEqual([]);
});
