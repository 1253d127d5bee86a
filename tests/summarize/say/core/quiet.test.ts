import { describe, expect, it } from 'vitest';
import { coreOf, coreOfItem } from '../../../../src/summarize/say/core/core.js';
import { annotated } from '../../annotated.js';

const coreIn = async (sentence: string, language: 'en' | 'vi') => {
  const { annotation, statements } = await annotated(sentence, language);
  const [statement] = statements;
  return statement === undefined ? undefined : coreOf(statement, annotation);
};

/** What is quieter stands in braces. */
const set = [
  [
    'en',
    '{While the ferry has carried more people each year, }it has lost money in every one of the last six winters.',
  ],
  ['en', '{Although the harbour board did not ask for it, }the council will pay for a second crane next spring.'],
  [
    'en',
    'The council will move the fish market to the northern quay{ because the old hall floods at every spring tide}.',
  ],
  [
    'en',
    'The ferry company ordered two electric ships{ (both of them from a yard in Norway) }for the route to the islands.',
  ],
  [
    'en',
    'The harbour office opened a second counter in March{, which should halve the time that skippers wait for a berth}.',
  ],
  // Who says it, before and behind; "told the paper" may be followed by anything.
  ['en', '{According to the harbour master, }the ferry will stop at the northern quay until the end of March.'],
  ['en', 'The dredging of the channel will cost two million more than planned{, a spokesman for the port said}.'],
  ['en', '{The inspectors said on Monday that }the oldest of the three cranes can no longer be repaired.'],
  ['vi', '{Đại diện Ban quản lý cảng cho biết, }bến phía bắc sẽ tạm ngừng đón tàu cá đến hết tháng ba năm sau.'],
  ['vi', '{Các chủ tàu nhận định }bến phía bắc sẽ đông hơn nhiều so với bến cũ trong mùa cá tới.'],
  // Hardly anything is left, and it is what the sentence is for.
  [
    'en',
    '{Although the new signal could be seen from every ship that lay in the outer harbour on a clear winter night, }it can’t replace the old one.',
  ],
  ['vi', '{Mặc dù bến mới chưa có mái che, }lượng khách qua bến đã tăng gấp đôi so với cùng kỳ năm trước.'],
  ['vi', 'Chủ tàu nộp phí neo đậu{ quy định tại khoản 2 Điều 8 Nghị định số 14/2025/NĐ-CP }trước ngày tàu rời cảng.'],
  ['vi', 'Hội đồng giao Ban quản lý cảng{ (gồm chín người do tỉnh cử) }lập lại sơ đồ neo đậu của cả vùng nước.'],
] as const;

describe('what of a statement stands quieter', () => {
  it.each(set)('is what its main clause holds without (%s): %s', async (language, marked) => {
    const loud = marked
      .split(/\{[^}]*\}/u)
      .map((part) => part.replace(/[\s,.]+$/u, '').trim())
      .filter((part) => part !== '');
    const core = (await coreIn(marked.replace(/[{}]/gu, ''), language)) ?? [];
    expect(core.map((part) => part.toLowerCase())).toEqual(loud.map((part) => part.toLowerCase()));
  });

  it.each([
    // A condition: without it the rest is false.
    ['en', 'If the wind turns before the evening tide, the ferry will leave from the southern quay instead.'],
    // A further main clause behind the aside.
    ['en', 'The crane, which came in March, lifts forty tonnes, and the old one will be sold to the shipyard.'],
    // What is said goes on with a pronoun, which the words before it name.
    ['en', 'The ferry company said it will sell two of its older ships as soon as the new ones have come.'],
    ['en', 'The harbour master told the Evening Post the ferry will stop at the northern quay until March.'],
    // Who says it does something else as well.
    [
      'en',
      'The chair said she would talk to both owners but set two conditions: the quay must stay open to small boats.',
    ],
    // What is urged is not said to be so.
    ['en', 'The fishermen urged the council to keep the northern quay open to small boats all winter long.'],
    // What holds of another in its turn.
    [
      'en',
      'The northern quay handled nine thousand boxes in the spring, while the southern one handled fewer than two.',
    ],
    // "to recap": what stands before the comma is part of what is told.
    ['en', 'Early booking of the berths is open until June, and late booking costs twice as much per night.'],
    // That another rule holds is all that is said.
    ['vi', 'Tàu cá neo đậu trong vịnh vào mùa bão áp dụng quy định tại khoản 2 Điều 8 Nghị định này.'],
    // "chia sẻ" with an object says nothing: it is a deed.
    ['vi', 'Ban quản lý cảng kết nối, chia sẻ dữ liệu về tàu thuyền với hệ thống của biên phòng tỉnh mỗi ngày.'],
    // A purpose that may be a part of what is needed.
    ['vi', 'Cảng chỉ cấp phép cho những tàu có đủ chỗ trống để chở hàng và người qua vịnh trong ngày.'],
  ] as const)('is nothing where it belongs to what is said (%s): %s', async (language, sentence) => {
    const core = await coreIn(sentence, language);
    const said = core?.join(' ') ?? sentence;
    for (const word of [
      'If',
      'said it will',
      'told the Evening Post',
      'urged',
      'set two conditions',
      'late booking costs',
      'southern one',
      'old one',
      'áp dụng quy định tại',
      'chia sẻ dữ liệu',
      'đủ chỗ trống để chở',
    ])
      if (sentence.includes(word)) expect(said).toContain(word);
  });
});

describe('what of a line of several sentences stands quieter', () => {
  it('is found in each of them', async () => {
    const { annotation, statements } = await annotated(
      'The council will move the fish market to the northern quay because the old hall floods at every spring tide. According to the harbour master, the first stalls will open there in May.',
      'en',
    );
    const [first, second] = statements;
    if (first === undefined || second === undefined) expect.fail('two sentences are two statements');
    const both = {
      ...first,
      text: `${first.text}. ${second.text}`,
      spans: [...first.spans, ...second.spans],
      words: first.words + second.words,
      last: second.sentence.index,
    };
    expect(coreOf(both, annotation)).toEqual([
      'The council will move the fish market to the northern quay',
      'the first stalls will open there in May',
    ]);
  });
});

describe('what of an item of a list stands quieter', () => {
  it('is where a provision is laid down, and nothing else', async () => {
    const item =
      'Dù tàu nhỏ, chủ tàu nộp phí neo đậu quy định tại khoản 2 Điều 8 của Nghị định này trước ngày rời cảng.';
    const { annotation } = await annotated(item, 'vi');
    const span = { start: 0, end: item.length };
    expect(coreOfItem(item, span, annotation.reading)).toEqual([
      'Dù tàu nhỏ, chủ tàu nộp phí neo đậu',
      'trước ngày rời cảng',
    ]);
  });

  it.each([
    'Tàu cá không phải nộp phí neo đậu ở bến, trừ tàu quy định tại khoản 2 Điều 8 Nghị định này',
    'Chủ tàu nộp phí neo đậu theo quy định tại khoản 2 Điều 8 Luật Cảng biển trước ngày rời cảng',
  ])('is nothing of an exception, or of an act that is called by its name: %s', async (item) => {
    const { annotation } = await annotated(item, 'vi');
    expect(coreOfItem(item, { start: 0, end: item.length }, annotation.reading)).toBeUndefined();
  });
});
