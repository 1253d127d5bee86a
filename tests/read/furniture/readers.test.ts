import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/index.js';
import { furnitureLines } from './furniture-lines.js';

const bodyVi =
  'Bến phà Tràm mở lại sau mười tháng sửa chữa, phục vụ hơn hai nghìn lượt khách mỗi ngày và giảm một nửa thời gian chờ.';
const bodyEn =
  'The Tram ferry reopened after ten months of repairs and now carries more than two thousand passengers a day, port officials said.';

describe('what sends readers on', () => {
  it.each([
    'Hãy theo dõi bài viết sau để biết cách mua vé.',
    'Mời bạn theo dõi các bước dưới đây.',
    'Cách mua vé có trong bài viết dưới đây.',
    'Bài viết dưới đây, báo Bến Tràm giới thiệu cách mua vé qua phà.',
    'Trên đây là toàn bộ quy định về vé tháng.',
    'Trên đây là thông tin về "Vé tháng qua phà Tràm mua ở đâu, giá bao nhiêu, dùng được mấy ngày và có được trả lại hay không theo quy định mới".',
  ])('in Vietnamese: %s', (sentence) => {
    expect(furnitureLines(`${bodyVi} ${sentence}\n\n${bodyVi}`)).toEqual([`pointer ${sentence}`]);
  });

  it('at the end of a how-to', () => {
    const last = 'Như vậy, bài viết trên đã hướng dẫn bạn cách mua vé tháng.';
    expect(furnitureLines(`${bodyVi}\n\n${bodyVi}\n\n${last}`)).toEqual([`closing ${last}`]);
  });

  it.each([
    'Bảng giá vé cụ thể như sau:',
    'Hãy cùng nhau giữ bến phà sạch đẹp.',
    'Bài viết của bà Lan về bến phà được trao giải nhất.',
  ])('says something itself: %s', (sentence) => {
    expect(furnitureLines(`${bodyVi} ${sentence}\n\n${bodyVi}`)).toEqual([]);
  });

  it.each([
    'The full timetable is available on our website.',
    'Read more about the repairs below.',
    'This is the second in a series on river ports.',
  ])('in English: %s', (sentence) => {
    expect(furnitureLines(`${bodyEn} ${sentence}\n\n${bodyEn}`, 'en')).toEqual([`pointer ${sentence}`]);
  });
});

describe('calls', () => {
  it('are known among others by their shape', () => {
    const speech = ['Dear colleagues,', bodyEn, 'Excellencys,', bodyEn, 'Ladies and gentlemen,', bodyEn].join('\n\n');
    expect(furnitureLines(speech, 'en')).toEqual([
      'salutation Dear colleagues,',
      'salutation Excellencys,',
      'salutation Ladies and gentlemen,',
    ]);
  });

  it('are none by their shape alone', () => {
    expect(furnitureLines([bodyEn, 'On the river,', bodyEn].join('\n\n'), 'en')).toEqual([]);
  });
});

describe('who wrote a part', () => {
  it('is said below it', () => {
    expect(furnitureLines([bodyVi, bodyVi, 'Hoài Thu (ghi)', bodyVi, bodyVi].join('\n\n'))).toEqual([
      'byline Hoài Thu (ghi)',
    ]);
  });

  it.each(['Mai Lâm (Theo AFP)', 'H.Y (tổng hợp)', 'Xuân Mai - Trung Sơn'])('is said at the end: %s', (line) => {
    expect(furnitureLines([bodyVi, bodyVi, bodyVi, line].join('\n\n'))).toEqual([`byline ${line}`]);
  });

  it('is no name with anything else in brackets', () => {
    expect(furnitureLines([bodyVi, bodyVi, 'Hoài Thu (áo xanh)', bodyVi, bodyVi].join('\n\n'))).toEqual([]);
  });
});

describe('what a paper is founded on', () => {
  it('is no item among others of a list', () => {
    const items = '- Khi chủ tàu tự nguyện xin rời bến;\n- Theo đề nghị của Cảng vụ An Hải khi có bão;\n- Khi hết hạn.';
    expect(furnitureLines(`${bodyVi}\n\nTàu phải rời bến:\n\n${items}\n\n${bodyVi}`)).toEqual([]);
  });
});

describe('who issued a paper', () => {
  it('stands in capitals above the chapter that was cut out of it', () => {
    const chapter = 'CHƯƠNG II: TỔ CHỨC THỰC HIỆN\n\nI. Kinh phí\n\nII. Nhân lực';
    expect(furnitureLines(`SỞ GIAO THÔNG\n\n${chapter}\n\n1. Thợ hàn.\n\n2. Thợ máy.`)).toEqual([
      'letterhead SỞ GIAO THÔNG',
    ]);
  });
});

describe('in the whole of an article', () => {
  const furnitureOf = async (lines: readonly string[]): Promise<string[]> => {
    const { value } = await read({ bytes: Buffer.from(lines.join('\n\n')), name: 'a.txt', language: 'en' });
    return value.furniture.map(({ kind, span }) => `${kind} ${value.text.slice(span.start, span.end)}`);
  };

  it('the title said again on two lines is what it is about', async () => {
    const lines = ['Ferry of Tram Back in Service', 'Ferry of Tram', 'Back in Service', bodyEn, bodyEn];
    expect(await furnitureOf(lines)).toEqual(['subject Ferry of Tram', 'subject Back in Service']);
  });

  it('who sends a release stands above its title', async () => {
    const lines = ['Contact: Ann Lee', 'Tram Port Authority', 'For Immediate Release: Ferry Back', bodyEn, bodyEn];
    expect(await furnitureOf(lines)).toContain('letterhead Tram Port Authority');
  });

  it('thanks are said, in a conversation', async () => {
    const said = 'Thank you. The pier is older than the harbour itself, and it shows.';
    expect(await furnitureOf([`BT: ${said}`, `USA: ${said}`, `BT: ${said}`, `USA: ${said}`])).toEqual([]);
  });
});
