import { expect, it } from 'vitest';
import { checkBriefing } from '../../src/check/index.js';
import { languagePack } from '../../src/language/index.js';
import { read } from '../../src/read/index.js';
import { summarize } from '../../src/summarize/index.js';

const headingsOf = async (text: string): Promise<string[]> => {
  const { value: article } = await read({ bytes: new TextEncoder().encode(text), name: 'a.md', language: 'vi' });
  const { value } = summarize(article);
  const found = checkBriefing(value, article, languagePack('vi'));
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  return value.topics.map(({ heading }) => heading);
};

it('what announces a list is whole where it ends in what points to the list', async () => {
  const letter = `# V/v phòng cháy mùa khô

Năm qua toàn huyện có chín vụ cháy, phần lớn vào ban đêm. Vì vậy, Phòng Kinh tế đề nghị các xã làm những việc sau:

1. Cắt cỏ dọc hai bờ kênh trước ngày 15/3, mỗi xã ít nhất bốn cây số.

2. Cử hai người trực ở mỗi trạm bơm từ 18 giờ đến 5 giờ sáng hôm sau.

3. Báo về huyện trong vòng mười phút kể từ khi thấy khói.

Các xã gửi báo cáo về Phòng trước ngày 10/5 năm nay.
`;
  expect(await headingsOf(letter)).toContain('Phòng Kinh tế đề nghị các xã làm những việc sau');
});

it('a year in brackets at the end of what a table holds is no count', async () => {
  const news = `# Hãng ra mắt đồng hồ mới

Hãng Sao Đêm hôm qua giới thiệu mẫu đồng hồ thứ hai dành cho người cao tuổi, bán ra từ tháng sau ở mọi cửa hàng.

Máy nhẹ hơn mẫu trước và không cần ghép với điện thoại, theo lời kỹ sư trưởng của hãng.

| | M1 (2029) | M2 (2031) |
|---|---|---|
| Pin | 9 ngày | 21 ngày |
| Vỏ | nhựa | thép |
`;
  expect(await headingsOf(news)).toContain('M1 (2029) và M2 (2031)');
});
