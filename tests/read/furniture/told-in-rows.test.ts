import { describe, expect, it } from 'vitest';
import { readText } from '../outline/read-text.js';
import { titleTold } from '../told.js';
import { paragraph, wordFile } from '../word/word-file.js';
import { read } from '../../../src/read/index.js';

const body = 'Cầu phao bến Tràm hư hỏng ba nhịp, không còn bảo đảm an toàn cho xe trên 3,5 tấn và cho thuyền qua bến.';
const cell = (...lines: readonly string[]): string => `<w:tc>${lines.map((line) => paragraph(line)).join('')}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

describe('an official paper whose head and end are tables', () => {
  it('has the day of its head, and who signed below it', async () => {
    const head = table(
      row(cell('SỞ GIAO THÔNG AN HẢI'), cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc')),
      row(cell('Số: 12/KH-SGT'), cell('An Hải, ngày 17 tháng 8 năm 2026')),
    );
    const end = table(row(cell(''), cell('CHỦ TỊCH HỘI ĐỒNG', '(Đã ký)', 'Trần Thị Hạnh')));
    const lines = ['KẾ HOẠCH', 'Sửa cầu phao bến Tràm', body, 'NGÀY 1: THỨ HAI, NGÀY 24/8/2026', body, body];
    const bytes = wordFile(head + lines.map((line) => paragraph(line)).join('') + end);
    const { value } = await read({ bytes, name: 'a.docx', language: 'vi' });
    expect(value.published).toBe('2026-08-17');
    expect(value.furniture.filter(({ kind }) => kind === 'signature')).toHaveLength(1);
  });

  it('has a title that goes on in paragraphs of its own', async () => {
    const title = [
      'Sửa đổi một số điều',
      'của Luật Bến số 31/2024,',
      'Luật Cầu số 27/2023 và',
      'Luật Thuyền số 29/2023',
    ];
    const lines = ['QUỐC HỘI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 43/2024/QH15', 'LUẬT', ...title];
    const bases = ['Căn cứ Hiến pháp nước Cộng hòa;', 'Điều 1. Bến', body, body];
    expect(titleTold(await readText([...lines, ...bases].join('\n\n'), 'vi'))).toBe(`LUẬT ${title.join(' ')}`);
  });
});

describe('lines that look like others', () => {
  const text = 'The ferry carries more than two thousand passengers a day, twice as many as before the repairs.';

  it('a date in a heading is no telephone', async () => {
    const article = await readText(['# AC Meeting #8 2026-08-12', text, '# Minutes', text].join('\n\n'), 'en', 'a.md');
    expect(titleTold(article)).toBe('AC Meeting #8 2026-08-12');
  });

  it('days of a timeline are its items', async () => {
    const lines = [
      '# The gates',
      text,
      '- May 7, 2026',
      '    - The old gate is shut.',
      '- August 6, 2026',
      '    - It goes.',
    ];
    expect((await readText(lines.join('\n'), 'en', 'a.md')).furniture).toEqual([]);
  });

  it('a parliament is called by the name of its house', async () => {
    const calls = ['Honourable Members of the Senate:', 'Members of the House of Commons:'];
    const { furniture } = await readText([...calls, text, text, calls[1], text].join('\n\n'));
    expect(furniture.map(({ kind }) => kind)).toEqual(['salutation', 'salutation', 'salutation']);
  });

  it('the month stands first where no month could stand second', async () => {
    const article = await readText(`---\ntitle: Bến Tràm\npubDate: 05/19/2026 20:00\n---\n\n${body}`, 'vi', 'a.md');
    expect(article.published).toBe('2026-05-19');
  });
});
