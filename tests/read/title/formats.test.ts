import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/index.js';
import { paragraph as odtParagraph, textFile } from '../open-document/text-file.js';
import { paragraph as docxParagraph, wordFile } from '../word/word-file.js';

const lines = [
  'SỞ GIAO THÔNG AN HẢI',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 412/TB-SGT',
  'An Hải, ngày 18 tháng 5 năm 2026',
  'THÔNG BÁO',
  'Về việc cấm xe tải qua cầu phao bến Tràm',
  'Kính gửi: Ủy ban nhân dân các huyện Tân Phú, Long Điền',
  'Cầu phao bến Tràm hư hỏng ba nhịp, không còn bảo đảm an toàn cho xe trên 3,5 tấn. Xe tải không qua cầu từ ngày 01 tháng 6.',
  'Các huyện báo cáo kết quả về Sở trước ngày 10 tháng 6 để tổng hợp, trình Ủy ban nhân dân tỉnh xem xét và quyết định.',
  'KT. GIÁM ĐỐC',
  'PHÓ GIÁM ĐỐC',
  'Trần Thị Bích Hạnh',
];
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const sources: Readonly<Record<string, Uint8Array>> = {
  'a.txt': encoded(lines.join('\n\n')),
  'a.md': encoded(lines.join('\n\n')),
  'a.html': encoded(`<html><body><article>${lines.map((line) => `<p>${line}</p>`).join('\n')}</article></body></html>`),
  'a.docx': wordFile(lines.map((line) => docxParagraph(line)).join('')),
  'a.odt': textFile(lines.map((line) => odtParagraph(line)).join('')),
};

describe('an official paper, as a format holds it', () => {
  it.each(Object.keys(sources))('%s', async (name) => {
    const { value } = await read({ bytes: sources[name] ?? new Uint8Array(), name, language: 'vi' });
    const at = (span: { start: number; end: number } | undefined): string | undefined =>
      span && value.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    expect({ title: at(value.title), published: value.published, genre: value.genre }).toEqual({
      title: 'THÔNG BÁO Về việc cấm xe tải qua cầu phao bến Tràm',
      published: '2026-05-18',
      genre: 'notice',
    });
    const kinds = new Set(value.furniture.map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['letterhead', 'number', 'addressee', 'signature']));
  });
});

it('an agency set as a heading is the letterhead of a letter, whose title is its subject, with the line in brackets that a narrow column broke off', async () => {
  const letter = [
    '## BỘ GIAO THÔNG',
    'Số: 412/BGT-KH',
    'V/v: hướng dẫn áp dụng quy chuẩn đối với bến phà',
    '(loại bến nhỏ)',
    'An Hải, ngày 18 tháng 5 năm 2026',
    ...lines.slice(7, 10),
  ];
  const { value } = await read({ bytes: encoded(letter.join('\n\n')), name: 'a.md', language: 'vi' });
  expect(value.title && value.text.slice(value.title.start, value.title.end).replace(/\s+/g, ' ')).toBe(
    'V/v: hướng dẫn áp dụng quy chuẩn đối với bến phà (loại bến nhỏ)',
  );
});
