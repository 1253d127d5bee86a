import { describe, expect, it } from 'vitest';
import { annotated, candidatesIn } from '../../annotated.js';

/** What each candidate shows that holds some words. */
const holding = async (language: string, text: string, words: string): Promise<string[]> => {
  const all = await annotated(text, language);
  return candidatesIn(all)
    .map(({ sentences }) => sentences.map((index) => all.statements[index]?.text ?? '').join(' '))
    .filter((told) => told.includes(words));
};

const numbersIn = async (language: string, text: string): Promise<number[]> =>
  (await annotated(text, language)).annotation.figures.map(({ number }) => number);

describe('what the same paragraph corrects', () => {
  it.each([
    [
      'en',
      'The harbour board met late. The pilot told the meeting that the new lamp saves 70% of the power. A day later the board issued a correction: it is 40%.',
      '70%',
      '40%',
    ],
    [
      'en',
      'The mayor came early. I said in March that no pier would be closed this year. I said it. We were still looking at the piles then. So I take back what I said in March.',
      'in March that no pier',
      'take back',
    ],
    [
      'vi',
      'Ban quản lý bến họp muộn. Một kỹ sư nói đèn mới tiết kiệm được 70% điện. Hôm sau bến gửi thư đính chính: đúng ra là 40%.',
      '70%',
      '40%',
    ],
  ])('is told with the correction (%s)', async (language, text, words, other) => {
    const told = await holding(language, text, words);
    expect(told).not.toEqual([]);
    for (const one of told) expect(one).toContain(other);
    for (const one of await holding(language, text, other)) expect(one).toContain(words);
  });

  it('is no figure of its article', async () => {
    const text =
      'The harbour board met late. The pilot told the meeting that the new lamp saves 70% of the power. A day later the board issued a correction: it is 40%.';
    expect(await numbersIn('en', text)).toEqual([40]);
  });
});

describe('what is withdrawn elsewhere', () => {
  it('is not what only has that number', async () => {
    const text =
      'The lamp in Mill Row at no. 4 had been dark since October.\n\nThe board has 3 keepers. Of 30 lamps in Mill Row the lamp at no. 4 is the oldest.';
    expect(await holding('en', text, 'dark since October')).not.toEqual([]);
  });

  it.each([
    [
      'en',
      'The clerk proposed that the council borrow £90,000 for the pump house.\n\nThe council talked for an hour about the roof.\n\nThe motion for £90,000 was withdrawn.',
      'borrow £90,000',
    ],
    [
      'vi',
      'Từ tháng 5, giãn cách giờ cao điểm của phà giảm từ 20 phút còn 12 phút.\n\nBến sẽ sơn lại toàn bộ cầu tàu trong năm nay.\n\nXin bổ sung: giãn cách giờ cao điểm của phà là 15 phút chứ chưa phải 12 phút.',
      'còn 12 phút',
    ],
  ])('is not told without that, and no figure (%s)', async (language, text, words) => {
    expect(await holding(language, text, words)).toEqual([]);
    expect(await numbersIn(language, text)).not.toContain(language === 'en' ? 90_000 : 12);
  });

  it('leaves the same small number of another matter', async () => {
    const text =
      'The ferry needs a crew of 12 people on each trip.\n\nThe bridge has 15 lamps along the quay, not 12 as we said.';
    expect(await holding('en', text, 'crew of 12')).not.toEqual([]);
  });
});

it.each([
  [
    'en',
    'The trial cut the noise of the ferries by 46 per cent. The crews were glad of it.\n\nAgainst boats without the device it is 12 per cent, and that is the honest number. The 46 per cent is what all will quote.',
    46,
  ],
])('a number that another is truer than is no figure (%s)', async (language, text, number) => {
  expect(await numbersIn(language, text)).not.toContain(number);
});

it.each([
  [
    'en',
    'The office met on Monday. The keeper of the lamp was expected to be angry about the plan. In fact the keeper had asked for it.',
    'asked for it',
  ],
  ['vi', 'Bà Tám ra đón. Ai cũng tưởng bà giận vì dự án. Thực ra bà là người xin làm nó từ đầu.', 'xin làm nó'],
])('what was only expected is told with what came (%s)', async (language, text, other) => {
  const told = await holding(language, text, language === 'en' ? 'expected' : 'tưởng');
  for (const one of told) expect(one).toContain(other);
  expect(told).not.toEqual([]);
});

it.each([
  [
    'en',
    'The office met on Monday. Some cooks have told the office that they are still owed for May. This is correct. All of it was paid to the banks on Friday.',
    'still owed',
    'paid to the banks',
  ],
  [
    'en',
    'The office met on Monday. "The lamp at the pier had been dark since the autumn storm. That is not an excuse. The keeper has been relieved," the captain told the office.',
    'the autumn storm',
    'has been relieved',
  ],
  [
    'vi',
    'Xã họp hôm thứ hai. Nhiều hộ phản ánh với xã rằng tiền bơm nước tháng 5 chưa được trả. Đúng vậy. Tiền đã chuyển cho ngân hàng từ hôm thứ sáu.',
    'chưa được trả',
    'chuyển cho ngân hàng',
  ],
])(
  'what is only confirmed, or said to be no excuse, is told with what was done (%s)',
  async (language, text, words, other) => {
    const told = await holding(language, text, words);
    for (const one of told) expect(one).toContain(other);
    expect(told).not.toEqual([]);
  },
);
