import { expect, it } from 'vitest';
import { pointOf } from '../../../src/summarize/say/point.js';
import { annotated } from '../annotated.js';

const stressedIn = async (sentence: string, language: 'en' | 'vi' = 'en'): Promise<string | undefined> => {
  const { annotation, statements } = await annotated(sentence, language);
  const [statement] = statements;
  return statement === undefined ? undefined : pointOf(annotation, statement).stressed;
};

it.each([
  [
    'en',
    'The province will spend almost $4 million on the barrier across the mouth of the harbour.',
    'almost $4 million',
  ],
  ['en', 'The crew fixed 82 per cent of the gates, as the target for the year asks of everybody.', '82 per cent'],
  ['vi', 'Tỉnh chi gần 80 tỷ đồng để xây con đê chắn sóng ở cửa sông trong năm nay.', 'gần 80 tỷ đồng'],
  ['en', 'The harbour paid over $4 million for the gates that keep the storm out of the basin.', 'over $4 million'],
  ['vi', 'Cảng chi trên 80 tỷ đồng để nạo vét luồng vào trong năm nay.', 'trên 80 tỷ đồng'],
] as const)('the key figure of a line is stressed, as it is written (%s)', async (language, sentence, value) => {
  expect(await stressedIn(sentence, language)).toBe(value);
});

it.each([
  'The council met for the third time in room 12 on 4 May 2026 and put the question off.',
  'Each household on the island will be paid $50 or $350 when the new ferry sails.',
  'A ticket of the new ferry costs $50 a day and $30 an evening at the gate of the harbour.',
  'If the barrier is not built, the province will have to spend $4 million on pumps.',
])('no name, no date, no half of a pair and nothing under a condition: %s', async (sentence) => {
  expect(await stressedIn(sentence)).toBeUndefined();
});

it('none that is a part of a price, behind another part', async () => {
  const sentence = 'Giá vé của bến được áp dụng từ tháng sau là 11.000 đồng/2 km đầu và 3.800 đồng/km tiếp theo.';
  expect(await stressedIn(sentence, 'vi')).toBeUndefined();
});

it.each([
  ['en', 'The bank has a target of 2 percent for the price of everything that it counts.'],
  ['en', 'Rates were cut by the bank twice this year, down from a peak of 5.25 percent in May.'],
  ['vi', 'Tỉnh giữ mục tiêu giải ngân 95% trong năm nay.'],
  [
    'en',
    'Doubts grow as to whether the harbour can reach its 82 per cent clean power target by the end of the decade.',
  ],
  ['en', 'Two people now have to sign for any withdrawal over $20,000 from the account of the harbour.'],
  ['vi', 'Luồng vào cảng cạn nên tàu trên 30.000 tấn phải chờ nước lớn.'],
] as const)(
  'no target, nothing that something came from, and none that says which are meant (%s): %s',
  async (language, sentence) => {
    expect(await stressedIn(sentence, language)).toBeUndefined();
  },
);

it.each([
  ['en', 'The port will hand out gloves, masks and Chlorine 70% to each of the crews that clean the quay.'],
  ['vi', 'Bến cảng sẽ cấp khẩu trang, Cloramin B và Chlorine 70% cho các đội dọn bùn trên bờ kè.'],
] as const)('not the strength of what is named before it (%s)', async (language, sentence) => {
  expect(await stressedIn(sentence, language)).toBeUndefined();
});

it.each([
  ['en', 'Only 18 of 24 harbours kept the gates shut through the winter, $4 million says the council.', '$4 million'],
  ['en', 'The trial on the coast, where 80 percent of boats are old, begins in May.', undefined],
  ['vi', 'Chỉ 9 trong 240 người dân giữ được thuyền qua mùa bão.', undefined],
] as const)(
  'not what some are counted out of, and not what is said by the way of something else (%s): %s',
  async (language, sentence, value) => {
    expect(await stressedIn(sentence, language)).toBe(value);
  },
);
