import { expect, it } from 'vitest';
import { withoutLeadingRules } from '../../../src/read/lines/leading-rules.js';
import { withoutOpenPageMarks } from '../../../src/read/raised/open-page-marks.js';
import { withoutTypedNoteMarks } from '../../../src/read/raised/typed-note-marks.js';
import { readText } from '../outline/read-text.js';

it.each([
  [
    'Bến phà Tràm mở năm 1962.[ cần dẫn nguồn] Chợ nổi họp mỗi sáng.',
    'Bến phà Tràm mở năm 1962. Chợ nổi họp mỗi sáng.',
  ],
  ['The lamp [citation needed] is old.', 'The lamp is old.'],
  ['Lịch sử bến phà[sửa]', 'Lịch sử bến phà'],
  ['History of the ferry [edit | edit source]', 'History of the ferry'],
  ['## Quays [edit]\n\n[sửa | sửa mã nguồn]The quays are old.', '## Quays\n\nThe quays are old.'],
  [
    'Bến phà Tràm\n\nBài viết này cần thêm chú thích nguồn gốc để kiểm chứng thông tin. |\n\nBến phà mở năm 1962.',
    'Bến phà Tràm\n\n\n\nBến phà mở năm 1962.',
  ],
  ['The quay\n\n*This article needs additional citations.*\n\nIt is old.', 'The quay\n\n\n\nIt is old.'],
])('what an open encyclopaedia writes for those who write it is left out: %s', (text, rest) => {
  expect(withoutOpenPageMarks(text)).toBe(rest);
});

it.each(['Press [edit] behind a name, then press [edit]', 'He said that they [the pilots] sail.', 'Edit[ing] is easy'])(
  'other brackets stay: %s',
  (text) => {
    expect(withoutOpenPageMarks(text)).toBe(text);
  },
);

it('one mark of a note is enough where the page is such a one', () => {
  expect(withoutTypedNoteMarks('The ferry sailed[2] in May.[citation needed]')).toBe(
    'The ferry sailed in May.[citation needed]',
  );
});

it('none of it is in an article', async () => {
  const text = 'Bến phà Tràm\n\nLịch sử[sửa | sửa mã nguồn]\n\nBến phà mở năm 1962.[cần dẫn nguồn] Ông Nam[2] lái phà.';
  const article = await readText(text, 'vi');
  expect(article.text).toBe('Bến phà Tràm\n\nLịch sử\n\nBến phà mở năm 1962. Ông Nam lái phà.');
});

it('stars between two passages that came onto the line of the second are left out, and items within items stay', () => {
  const text = 'The quay is old.\n\n* * * A dispute about the fees has always been there.\n\nIt goes on.';
  expect(withoutLeadingRules(text)).toBe(text.replace('* * * ', ''));
  const items = '* * Lamps\n* * Chains';
  expect(withoutLeadingRules(items)).toBe(items);
  expect(withoutLeadingRules('The quay.\n\n* * *\n\nThe lock.')).toContain('* * *');
});
