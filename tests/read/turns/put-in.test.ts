import { describe, expect, it } from 'vitest';
import { readText } from '../outline/read-text.js';

/** The kind of each turn, with who speaks and its first words. */
const turnsIn = async (lines: readonly string[], language: 'en' | 'vi'): Promise<string[]> => {
  const { text, turns } = await readText(lines.join('\n\n'), language);
  return turns.map(({ kind, speaker, span }) => {
    const name = speaker === undefined ? '' : ` ${text.slice(speaker.start, speaker.end)}`;
    return `${kind}${name}: ${text.slice(span.start, span.end).split(' ').slice(0, 3).join(' ')}`;
  });
};

const above = ['A harbour and its keeper', 'Ann Lee has kept the harbour for 20 years. She looks back on storms.'];
const interview = (between: readonly string[]): string[] => [
  ...above,
  'How far are you with the dredging?',
  'I can say that six of nine kilometres are done, and that old cables lie in the rest.',
  ...between,
  'When do you hope to end it?',
  'In calm weather we shall be done by the end of July. I promise nothing sooner.',
  'Who pays you for the rest?',
  'The county pays us half of it, and I have asked the ferry firms to pay the other half.',
  'What do you fear most?',
  'A winter such as the last one. We lost two buoys, and I lost a boat.',
];

describe('what is put in between two paragraphs of an answer', () => {
  it('is said by who asks, where a few words take it up', async () => {
    const found = await turnsIn(
      interview(['I count nine years.', 'Nine, if it stays dry. Then the river takes it back.']),
      'en',
    );
    expect(found.slice(1, 4)).toEqual([
      'answer Ann Lee: I can say',
      'question: I count nine',
      'answer Ann Lee: Nine, if it',
    ]);
  });

  it('is part of the answer where nothing takes it up', async () => {
    const found = await turnsIn(
      interview([
        'Nobody had mapped them.',
        'The divers found the first of them in a storm, and the second by mistake.',
      ]),
      'en',
    );
    expect(found).toHaveLength(8);
  });

  it('is nobody’s words in brackets', async () => {
    const { text, turns } = await readText(interview(['[A horn sounds outside.]']).join('\n\n'), 'en');
    expect(turns.map(({ span }) => text.slice(span.start, span.end)).join(' ')).not.toContain('horn');
    expect(turns).toHaveLength(8);
  });
});

const asked = ['PV: Thưa ông, bao giờ luồng thông?', 'PV: Ai trả tiền cho phần còn lại?'];
const lead = 'Luồng vào cảng cạn thêm nửa mét sau mùa lũ.';

describe('who answers is named once, below the first question', () => {
  const told = 'Cuối tháng Bảy luồng sẽ thông nếu trời yên.';
  const paid = 'Tỉnh trả một nửa, phần còn lại do các hãng tàu trả.';

  it('and answers all others, without the name in what they say', async () => {
    expect(await turnsIn([lead, asked[0] ?? '', `Ông Trần Văn Hậu: ${told}`, asked[1] ?? '', paid], 'vi')).toEqual([
      'question PV: Thưa ông, bao',
      'answer Ông Trần Văn Hậu: Cuối tháng Bảy',
      'question PV: Ai trả tiền',
      'answer Ông Trần Văn Hậu: Tỉnh trả một',
    ]);
  });

  it('or one each, and each is named', async () => {
    const two = [lead, asked[0] ?? '', `Ông Trần Văn Hậu: ${told}`, asked[1] ?? '', `Bà Lê Thị Mận: ${paid}`];
    expect(await turnsIn(two, 'vi')).toEqual([
      'question PV: Thưa ông, bao',
      'answer Ông Trần Văn Hậu: Cuối tháng Bảy',
      'question PV: Ai trả tiền',
      'answer Bà Lê Thị Mận: Tỉnh trả một',
    ]);
  });

  it('and what stands below the thanks answers nothing', async () => {
    const box = 'Hộp tin: Ban quản lý cảng cho biết đã gắn phao mới ở bốn đoạn luồng.';
    const found = await turnsIn(
      [lead, asked[0] ?? '', `Ông Trần Văn Hậu: ${told}`, asked[1] ?? '', paid, 'PV: Xin cảm ơn ông.', box],
      'vi',
    );
    expect(found.slice(4)).toEqual(['question PV: Xin cảm ơn']);
  });
});
