import { describe, expect, it } from 'vitest';
import { outline } from './outline.js';

const body = 'Lần lượt lên bục phát biểu, đại diện các đoàn đều gọi Công ước là một cột mốc của ngoại giao đa phương.';
const figures = (text: string, language: string): string[] =>
  outline(`${body}\n\n${text}\n\n${body} Rồi họ ra về.`, language).slice(1, -1);

describe('captions', () => {
  it.each([
    ['vi', '|Toàn cảnh phiên họp. (Ảnh: Gia Vũ)', 'Toàn cảnh phiên họp.', 'Ảnh: Gia Vũ'],
    ['vi', '| Toàn cảnh phiên họp', 'Toàn cảnh phiên họp', undefined],
    ['vi', '| Toàn cảnh phiên họp. (Nhiếp ảnh: Gia Vũ)', 'Toàn cảnh phiên họp.', 'Nhiếp ảnh: Gia Vũ'],
    ['vi', 'Toàn cảnh phiên họp (ảnh: Gia Vũ).', 'Toàn cảnh phiên họp', 'ảnh: Gia Vũ'],
    ['vi', 'Toàn cảnh phiên họp. Ảnh: Gia Vũ/TTXVN', 'Toàn cảnh phiên họp.', 'Ảnh: Gia Vũ/TTXVN'],
    ['vi', 'Toàn cảnh phiên họp. (Ảnh minh họa)', 'Toàn cảnh phiên họp.', 'Ảnh minh họa'],
    ['vi', 'Toàn cảnh phiên họp. Gia Vũ/TTXVN', 'Toàn cảnh phiên họp.', 'Gia Vũ/TTXVN'],
    [
      'vi',
      'Biểu đồ lợi nhuận theo quý. Nguồn: Báo cáo tài chính',
      'Biểu đồ lợi nhuận theo quý.',
      'Nguồn: Báo cáo tài chính',
    ],
    [
      'vi',
      'Đồ họa: So sánh hai cách tính. Nguồn: Viện Kinh tế',
      'Đồ họa: So sánh hai cách tính.',
      'Nguồn: Viện Kinh tế',
    ],
    ['en', 'The north pier in winter. Photo: Helen Marsh.', 'The north pier in winter.', 'Photo: Helen Marsh'],
    [
      'en',
      'The north pier in winter. [Photo by Helen Marsh/Reuters]',
      'The north pier in winter.',
      'Photo by Helen Marsh/Reuters',
    ],
    ['en', 'The north pier in winter. (AFP)', 'The north pier in winter.', 'AFP'],
    ['vi', 'Kỹ sư Lê An (trạm bơm số 2) - Ảnh: Gia Vũ', 'Kỹ sư Lê An (trạm bơm số 2)', 'Ảnh: Gia Vũ'],
    ['vi', 'Toàn cảnh phiên họp - Ảnh minh hoạ: Gia Vũ', 'Toàn cảnh phiên họp', 'Ảnh minh hoạ: Gia Vũ'],
    ['vi', '*Cách đo mực nước giếng tại nhà (Hình từ Internet)*', 'Cách đo mực nước giếng tại nhà', 'Hình từ Internet'],
    [
      'en',
      '[caption id="a_5" width="598"] Depth of the canal by year. (Source: Harbour board)[/caption]',
      'Depth of the canal by year.',
      'Source: Harbour board',
    ],
    ['en', '[caption align="left"]The north pier in winter[/caption]', 'The north pier in winter', undefined],
    ['en', 'The north pier in winter – Photo: Helen Marsh', 'The north pier in winter', 'Photo: Helen Marsh'],
    ['de', 'Das Klärwerk im Norden. Foto: Jonas Petermann', 'Das Klärwerk im Norden.', 'Foto: Jonas Petermann'],
    [
      'fr',
      '| L’entrée de l’hôpital. Crédit photo : Antoine Delmas',
      'L’entrée de l’hôpital.',
      'Crédit photo : Antoine Delmas',
    ],
  ])('%s: %s', (language, line, caption, credit) => {
    expect(figures(line, language)).toEqual([
      ['figure', `caption ${caption}`, ...(credit === undefined ? [] : [`credit ${credit}`])].join(' / '),
    ]);
  });

  it('takes a credit below its caption', () => {
    expect(figures('| Giờ đổi ca ở Đồng Nai.\nẢnh: Quốc Khải', 'vi')).toEqual([
      'figure / caption Giờ đổi ca ở Đồng Nai. / credit Ảnh: Quốc Khải',
    ]);
    expect(figures('Giờ đổi ca ở Đồng Nai\n(Ảnh: Quốc Khải)', 'vi')).toEqual([
      'figure / caption Giờ đổi ca ở Đồng Nai / credit Ảnh: Quốc Khải',
    ]);
  });

  it('knows a caption again where it stands without its mark', () => {
    expect(figures('Toàn cảnh phiên họp\n\n|Toàn cảnh phiên họp. (Ảnh: Gia Vũ)', 'vi')).toEqual([
      'figure / caption Toàn cảnh phiên họp',
      'figure / caption Toàn cảnh phiên họp. / credit Ảnh: Gia Vũ',
    ]);
  });

  it('knows a caption again wherever it ends as a statement does', () => {
    const caption = 'Trạm bơm đang chạy thử.';
    const again = [body, caption, body, body, body, body, `| ${caption}`].join('\n\n');
    const shown = `figure / caption ${caption}`;
    expect(figures(again, 'vi').filter((line) => line.startsWith('figure'))).toEqual([shown, shown]);
    // What the article opens with is told, though a caption says it again.
    const [, opening] = outline(`Trạm bơm Bình An\n\n${caption}\n\n${again.replace(`${caption}\n\n`, '')}`, 'vi');
    expect(opening).toBe(`paragraph ${caption}`);
  });

  it.each(['Trạm bơm chạy thử ra sao?', '**Trạm bơm chạy thử**'])('leaves a heading below a caption: %s', (heading) => {
    const caption = `*${heading.replaceAll('*', '')} (Ảnh minh họa)*`;
    expect(figures(`${caption}\n\n${heading}\n\n${body}`, 'vi')).toEqual([
      `figure / caption ${heading.replaceAll('*', '')} / credit Ảnh minh họa`,
      `heading 2 ${heading.replaceAll('*', '')}`,
      `paragraph ${body}`,
    ]);
  });

  it.each([
    ['vi', `${body} ${body} Một số người đứng xem. Họ chụp lại. (Ảnh: Gia Vũ)`],
    ['vi', 'Ảnh hưởng của bão lan đến ba tỉnh miền Trung (Ảnh hưởng nặng nhất là Quảng Trị).'],
    ['vi', 'Bức ảnh được đăng trên mạng hôm qua đã bị gỡ bỏ.'],
    ['en', 'The photo shows the pier as it was before the storm of last year.'],
    ['en', 'He had worked for Reuters in London, in Paris and later in Rome, as a photographer for the AFP.'],
    ['vi', 'Chính phủ ban hành nghị định về tổ chức của Đài Tiếng nói Việt Nam (VOV).'],
    ['en', '| a | b | c |'],
    ['en', '| in this regard would like to thank the harbour board for its work.'],
  ])('%s: leaves "%s" a paragraph', (language, line) => {
    expect(figures(line, language)).toEqual([`paragraph ${line}`]);
  });

  it('leaves the agency behind the last line alone', () => {
    expect(outline(`${body}\nHội nghị bế mạc. (TTXVN)`, 'vi').at(-1)).toBe('paragraph Hội nghị bế mạc. (TTXVN)');
  });

  it('say a heading again that stands far off, which stays one', () => {
    const long = 'The council voted on Tuesday night to build a barrier across the mouth of the harbour.';
    const text = [
      'Why the barrier is built',
      long,
      long,
      long,
      long,
      'Why the barrier is built (Photo: Ann Lee)',
      long,
    ];
    expect(outline(`${long}\n\n${text.join('\n\n')}`).filter((line) => !line.startsWith('paragraph'))).toEqual([
      'heading 2 Why the barrier is built',
      'figure / caption Why the barrier is built / credit Photo: Ann Lee',
    ]);
  });
});
