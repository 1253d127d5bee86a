import { describe, expect, it } from 'vitest';
import { unwrapLines } from '../../../src/read/lines/broken/unwrap.js';
import { withoutPageHeads } from '../../../src/read/lines/pages/page-heads.js';
import { readText } from '../outline/read-text.js';
import { furnitureLines } from './furniture-lines.js';

const head = 'HARBOUR GAZETTE/No. 12 + 13/3 May 2026';
const pages = [
  ['41', head, '', 'The office keeps the gates shut in spring and tells every boat'],
  [head, '42', '', 'by radio before it opens them. The boats wait at the outer quay.'],
  ['43', head, '', 'Whoever passes the gates pays the fee of the day.'],
];

describe('the head of a page in plain text', () => {
  it('goes with its number, and the sentence goes on', () => {
    expect(withoutPageHeads(pages.map((page) => page.join('\n')).join('\n\n'))).toBe(
      [
        'The office keeps the gates shut in spring and tells every boat',
        'by radio before it opens them. The boats wait at the outer quay.',
        '',
        'Whoever passes the gates pays the fee of the day.',
      ].join('\n'),
    );
  });

  it.each([
    ['numbers do not count on', ['41', '12', '40']],
    ['it stands without a number', ['41', '', '']],
  ])('stays where %s', (_, numbers) => {
    const text = numbers.map((number) => `Boats\n${number}\n\nThe boats wait at the quay.`).join('\n\n');
    expect(withoutPageHeads(text)).toBe(text);
  });
});

describe('lines of a printed page', () => {
  // Letters are not equally wide: the lines are of 62 to 78 letters, and nearly all that reach so far go on.
  const sentences = [
    'The office of the harbour keeps the gates of the river shut in',
    'the spring and tells each boat by radio before it opens them to the tide, so',
    'that the masters of all of the boats answer with the name of',
    'the boat, the name of whoever owns it and the number of the quay at which the',
  ];

  it('are joined before a name and a number too, where all reach as far', () => {
    const joined = [...sentences, ...sentences, ...sentences, ...sentences, ...sentences].join('\n');
    const text = `${joined}.\n\n1. The fee is laid down by the office in the list that the Council of the\nHarbour of Harlow keeps.\nFees\nThe fee is small.`;
    expect(unwrapLines(text).split('\n').slice(-3)).toEqual([
      '1. The fee is laid down by the office in the list that the Council of the Harbour of Harlow keeps.',
      'Fees',
      'The fee is small.',
    ]);
  });

  it('in brackets are one where a bracket was broken', () => {
    expect(unwrapLines('(Issued with Decision No. 109/QD\nof 16 April 2026 of the Board)\nBoats')).toBe(
      '(Issued with Decision No. 109/QD of 16 April 2026 of the Board)\nBoats',
    );
  });
});

describe('what a program stamps where a paper is signed', () => {
  const body = 'Sở cấm xe tải qua cầu phao bến Tràm từ ngày 01 tháng 6 năm 2026 cho đến khi sửa xong cả ba nhịp.';

  it('is a signature, with the lines that say who and when', () => {
    const stamp =
      'Người ký: CỔNG THÔNG TIN TỈNH AN HẢI\n\nCơ quan: Văn phòng\n\nThời gian ký: 19.07.2026 14:08:33 +07:00';
    const found = furnitureLines(`Bến Tràm ngừng nhận xe tải\n\n${body}\n\n${stamp}\n\n${body}`);
    expect(found.filter((line) => line.startsWith('signature'))).toHaveLength(3);
  });

  it('is none without the second', async () => {
    const { furniture } = await readText(`Bến Tràm\n\n${body}\n\nNgười ký: ông Lê Văn Tám\n\n${body}`, 'vi');
    expect(furniture.filter(({ kind }) => kind === 'signature')).toEqual([]);
  });
});

it('who signs stands above the appendix that is printed behind the paper', () => {
  const lines = ['Bến Tràm ngừng nhận xe tải', 'Sở cấm xe tải qua cầu phao bến Tràm từ ngày 01 tháng 6 năm 2026.'];
  const appendix = [
    'Phụ lục I',
    'BIỂN BÁO',
    '(Ban hành kèm theo Quyết định số 12/QĐ-SGT ngày 3 tháng 5 năm 2026)',
    lines[1],
  ];
  const found = furnitureLines([...lines, 'GIÁM ĐỐC', 'Trần Thị Hạnh', ...appendix].join('\n\n'));
  expect(found).toContain('signature Trần Thị Hạnh');
});
