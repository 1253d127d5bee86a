import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

const listsOf = async (lines: readonly string[], language = 'en', name = 'notice.txt'): Promise<string[][]> => {
  const article = await readText(lines.join('\n\n'), language, name);
  return article.blocks.flatMap((block) =>
    block.kind === 'list'
      ? [block.items.map(({ span }) => article.text.slice(span.start, span.end).replaceAll(/\s+/gu, ' '))]
      : [],
  );
};
const opening = [
  'Harlow opens its new ferry pier',
  'The harbour board invites reporters to the first crossing, two years after the old pier was closed for good.',
];
const who = 'WHO: Harbour master Ann Lee';
const what =
  'WHAT: Opens the new pier of the ferry, which was built in two winters, and answers questions about the timetable that is printed from June on.';
const when = 'WHEN: Saturday, 10 May, at 10 a.m.';

describe('lines of a form', () => {
  it('are one list, two of them as well, however long they are', async () => {
    expect(await listsOf([...opening, who, what, when])).toEqual([[who, what, when]]);
    expect(await listsOf([...opening, what, when])).toEqual([[what, when]]);
  });

  it('are none where one stands alone, or a label comes back', async () => {
    expect(await listsOf([...opening, what])).toEqual([]);
    expect(await listsOf([...opening, what, what])).toEqual([]);
  });

  it('go on in a paragraph, and below a label that stands alone', async () => {
    const doors = 'The doors are opened half an hour before.';
    expect(await listsOf([...opening, what, when, doors, 'WHERE:', 'Pier 4, Quay Row, Harlow'])).toEqual([
      [what, `${when} ${doors}`, 'WHERE: Pier 4, Quay Row, Harlow'],
    ]);
  });

  it('head no sections where their labels are set in bold', async () => {
    const bold = [who, what, when].map((line) => line.replace(/^\w+:/u, '**$&**'));
    expect(await listsOf(['# Harlow opens its new ferry pier', ...opening.slice(1), ...bold], 'en', 'a.md')).toEqual([
      [who, what, when],
    ]);
  });

  it('are told in Vietnamese, with who comes', async () => {
    const lines = [
      'Thời gian: 8 giờ, thứ Bảy ngày 10/5/2025',
      'Địa điểm: Bến số 4, đường Bờ Kè, thị trấn Hòa Bến',
      'Thành phần: Lãnh đạo thị trấn, ban quản lý cảng, đại diện các chủ tàu và các hộ dân đã nhường đất cho bến phà trong hai năm qua',
      'Nội dung: Cắt băng khánh thành và chạy thử chuyến phà đầu tiên',
    ];
    const above = ['Thư mời dự lễ khánh thành bến phà', 'Ban quản lý cảng kính mời các báo đến đưa tin buổi lễ.'];
    expect(await listsOf([...above, ...lines], 'vi')).toEqual([lines]);
  });
});
