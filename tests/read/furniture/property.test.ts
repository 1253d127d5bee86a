import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import { findFurniture } from '../../../src/read/furniture/find-furniture.js';
import { readStructure } from '../../../src/read/structure.js';
import { processorTime } from '../../property/processor-time.js';

const lines = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số: 12/TB-SGT',
  'An Hải, ngày 3 tháng 5 năm 2026',
  'THÔNG BÁO',
  'Kính gửi: Các huyện',
  'Căn cứ Luật Đường bộ;',
  'Nơi nhận:',
  '- Như trên;',
  'KT. GIÁM ĐỐC',
  'Trần Thị Bích Hạnh',
  'Giới thiệu về Cảng An Hải',
  'Liên hệ: 0254 123 4567',
  'Kính thưa quý vị,',
  'Xin trân trọng cảm ơn!',
  'Hà Nội (TTXVN) – Bến phà mở lại. Xem bảng dưới đây.',
  'Bến phà Tràm mở lại sau mười tháng sửa chữa, phục vụ hơn hai nghìn lượt khách mỗi ngày và giảm một nửa thời gian chờ.',
  '',
];

const pack = languagePack('vi');
const furnitureOf = (text: string) => findFurniture(readStructure(text, pack).blocks, text, pack);

describe('furniture of any text', () => {
  it('is told in reading order, inside the text, no two over the same words, and again the same', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(...lines), fc.string({ unit: 'grapheme', maxLength: 60 })));
    fc.assert(
      fc.property(texts, (some) => {
        const text = some.join('\n').normalize('NFC');
        const found = furnitureOf(text);
        let end = 0;
        for (const { span } of found) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(furnitureOf(text)).toEqual(found);
      }),
    );
  });

  it.each([
    ['lines of furniture', `${lines.filter((line) => line !== '').join('\n\n')}\n\n`.repeat(400)],
    ['capitals without end', `Bài và ảnh: ${'A'.repeat(40_000)}!`],
    ['datelines without end', `${'HÀ '.repeat(20_000)}– bến phà mở lại.`],
    ['headings of boilerplate', 'Giới thiệu về Cảng An Hải\n\nNgắn.\n\n'.repeat(4000)],
  ])('is told in good time of %s', (_, text) => {
    expect(processorTime(() => furnitureOf(text))).toBeLessThan(15_000);
  });
});
