import { describe, expect, it } from 'vitest';
import { readMarkdown, said } from '../markdown/markdown-blocks.js';
import { readText } from '../outline/read-text.js';

const glued = [
  'Trao đổi với PV báo Vàm Láng là kỹ sư Trần Văn Hậu, Giám đốc Ban quản lý cảng, đã nêu ra quan điểm của mình. Thưa ông, luồng vào cảng đã sâu thêm bao nhiêu?',
  'Sáu trong chín ki-lô-mét luồng đã sâu thêm một mét. Phần còn lại vướng dây cáp cũ của nhà máy điện.',
  'Nhà máy hứa dời cáp trong tháng sáu. Ai trả tiền cho việc này, thưa ông? Tỉnh trả hai phần ba chi phí, phần còn lại do các chủ tàu góp.',
  'Tàu ba trăm tấn đã vào được cả khi nước ròng. Cuối cùng, cảng cần làm gì trước mùa lũ, thưa ông?',
  'Cảng phải dời xong cáp trước tháng bảy. Từ thực tế, có nên mở thêm một luồng mới hay không?',
  'Việc mở luồng mới phải chờ kết quả đo độ sâu của mùa khô năm sau.',
];
const turnsOf = async (lines: readonly string[]): Promise<string[]> => {
  const { text, turns } = await readText(lines.join('\n\n'), 'vi');
  return turns.map(({ kind, speaker, span }) => {
    const name = speaker === undefined ? '' : text.slice(speaker.start, speaker.end);
    return `${kind} ${name} | ${text.slice(span.start, span.end).replaceAll(/\n+/g, ' / ')}`;
  });
};

it('a question inside a paragraph begins a turn where it speaks to somebody, and what whoever answers asks is theirs', async () => {
  expect(await turnsOf(glued)).toEqual([
    'question  | Thưa ông, luồng vào cảng đã sâu thêm bao nhiêu?',
    `answer Trần Văn Hậu | ${glued[1] ?? ''} / Nhà máy hứa dời cáp trong tháng sáu.`,
    'question  | Ai trả tiền cho việc này, thưa ông?',
    'answer Trần Văn Hậu | Tỉnh trả hai phần ba chi phí, phần còn lại do các chủ tàu góp. / Tàu ba trăm tấn đã vào được cả khi nước ròng.',
    'question  | Cuối cùng, cảng cần làm gì trước mùa lũ, thưa ông?',
    `answer Trần Văn Hậu | ${glued[4] ?? ''} / ${glued[5] ?? ''}`,
  ]);
});

it('where all questions end their paragraphs, what stands before them leads up to them', async () => {
  const turns = await turnsOf([
    'Mùa lũ sắp đến. Thưa ông, luồng vào cảng đã sâu thêm bao nhiêu?',
    'Chúng tôi đã nạo vét xong sáu trong chín ki-lô-mét luồng.',
    'Tiền là việc khó. Theo ông, ai phải trả?',
    'Tôi nghĩ tỉnh trả hai phần ba, phần còn lại do các chủ tàu góp.',
  ]);
  expect(turns.map((turn) => turn.split(' | ')[1])).toContain('Tiền là việc khó. Theo ông, ai phải trả?');
});

it('a text in which somebody asks one such question is no interview', async () => {
  expect(
    await turnsOf([
      'Chúng ta phải làm gì, thưa ông? Câu hỏi ấy còn bỏ ngỏ.',
      'Cảng đã sâu thêm một mét trong năm nay.',
    ]),
  ).toEqual([]);
});

describe('a question in bold', () => {
  const questions = ['How did you come to the ferries?', 'What do you do in winter?', 'What would you change?'];
  const answer = 'I was a child when my father took me to the island, and I have never left the ferries since then.';
  const turnsIn = async (between: string, all = questions): Promise<string[]> => {
    const text = all.map((question) => `**${question}**${between}${answer}`).join('\n\n');
    const { value } = await readMarkdown(`# On the ferry\n\n${text}`);
    return value.turns.map(({ kind, span }) => `${kind} ${said(value, span) ?? ''}`);
  };

  it.each([[' '], ['\n'], ['\n\n']])('is a turn apart from the answer in its paragraph (%j)', async (between) => {
    expect(await turnsIn(between)).toEqual(
      questions.flatMap((question) => [`question ${question}`, `answer ${answer}`]),
    );
  });

  it('is none where a paper puts it to itself', async () => {
    expect(await turnsIn(' ', ['What is the problem?', 'What can the board do?', 'What do staff think?'])).toEqual([]);
  });

  it('is none where it stands so but once or twice', async () => {
    expect(await turnsIn(' ', questions.slice(1))).toEqual([]);
  });
});
