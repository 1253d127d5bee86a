import { describe, expect, it } from 'vitest';
import { isSummarySentence } from '../../../../src/summarize/choose/summary/summary-sentence.js';
import { mainSentences } from '../../../../src/summarize/value/lead/main-sentences.js';
import { annotated } from '../../annotated.js';

const letter = (opening: string): string =>
  [
    '# Thay đổi lịch mở cống đợt 3',
    'Sở nhận được báo cáo của công ty về mực nước hồ trong tháng 2 năm 2032. Mực nước thấp hơn cùng kỳ năm trước 1,4 mét.',
    '## 1. Tình hình nguồn nước',
    'Đến ngày 17 tháng 2, hồ còn 46% dung tích. Lượng mưa dự báo thiếu hụt 30% so với trung bình nhiều năm.',
    '## 2. Lịch mở cống mới',
    `${opening} Sẽ không có đợt bổ sung, trừ khi có mưa lớn ở thượng nguồn.`,
    '## 3. Chế độ báo cáo',
    'Các xã báo cáo diện tích đã có nước trước 16 giờ hằng ngày. Báo cáo tổng hợp gửi về Sở trước ngày 6 tháng 3.',
  ].join('\n\n');
const told = 'Đợt 3 được rút xuống còn 5 ngày, từ ngày 26 tháng 2 đến hết ngày 1 tháng 3 năm 2032.';

describe('a letter with a heading that says again what its title names', () => {
  it('says first what stands below that', async () => {
    const { annotation, at } = await annotated(letter(told), 'vi', 'letter');
    expect(mainSentences(annotation)).toEqual([at('Đợt 3 được rút')]);
    // The only round of which the letter speaks is no step among others.
    expect(isSummarySentence(annotation, at('Đợt 3 được rút'))).toBe(true);
  });

  it('says it in no sentence behind what announces a table', async () => {
    const { annotation } = await annotated(letter('Lịch mới cụ thể như sau:'), 'vi', 'letter');
    expect(mainSentences(annotation)).toEqual([]);
  });
});
