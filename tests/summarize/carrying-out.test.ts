import { expect, it } from 'vitest';
import { annotated } from './annotated.js';
import { briefingFrom, pointTexts } from './briefing-from.js';
import { onlyCarriesOut } from '../../src/summarize/annotate/acts/only-carries-out.js';

const text = `# QUYẾT ĐỊNH QUY ĐỊNH GIỜ CHẠY PHÀ TRÊN ĐỊA BÀN TỈNH

### Điều 1. Phạm vi điều chỉnh

Quyết định này quy định giờ chạy phà trên địa bàn tỉnh.

### Điều 1a. Giờ chạy phà

1. Phà chạy từ 5 giờ đến 22 giờ hằng ngày, kể cả ngày lễ; chuyến cuối rời bến không sớm hơn 21 giờ 30 phút.

2. Ngoài giờ này, chủ bến chỉ cho phà rời bến khi chở người đi cấp cứu hoặc chở xe chữa cháy.

### Điều 2. Các trường hợp được dừng chạy phà

Trong khi khai thác bến, chủ bến được dừng chạy phà trong các trường hợp sau đây:

1. Mực nước sông vượt báo động cấp ba hoặc gió mạnh từ cấp sáu trở lên.

2. Phà phải kéo lên bờ để sửa chữa theo yêu cầu của cơ quan đăng kiểm.

### Điều 3. Tổ chức thực hiện

1. Sở Xây dựng

a) Chủ trì, phối hợp với các cơ quan liên quan tổ chức triển khai thực hiện nội dung Quyết định này.

b) Tuyên truyền đến các chủ bến trên địa bàn để thực hiện tốt Quyết định này.

c) Cấp lại giấy phép cho chủ bến trong thời hạn 7 ngày làm việc kể từ khi nhận đơn.

2. Các chủ bến

Thực hiện nghiêm túc các nội dung tại Quyết định này và các quy định pháp luật khác có liên quan.
`;

it('nobody is told that an act is to be carried out, and what else a list of tasks says is told by itself', async () => {
  const { briefing, errors } = await briefingFrom(text, 'vi');
  expect(errors).toEqual([]);
  const lines = pointTexts(briefing);
  expect(lines.filter((line) => line.includes('Quyết định này'))).toEqual([]);
  expect(lines.some((line) => line.includes('7 ngày làm việc'))).toBe(true);
  expect(lines.some((line) => line.includes('xe chữa cháy'))).toBe(true);
});

it.each(['Quyết định này', 'Quyết định'])('what an act says of its title is on the cover alone (%s)', async (own) => {
  const named = text.replace('Quyết định này quy định giờ', `${own} quy định giờ`);
  const { briefing } = await briefingFrom(named, 'vi');
  expect(pointTexts(briefing).filter((line) => line.includes('quy định giờ chạy phà'))).toEqual([]);
});

it('what an act says beyond its title is told', async () => {
  const wider = text.replace(
    'quy định giờ chạy phà trên',
    'quy định giờ chạy, giá vé và việc kiểm tra phao của phà trên',
  );
  const { briefing: told } = await briefingFrom(wider, 'vi');
  expect(pointTexts(told).some((line) => line.includes('kiểm tra phao'))).toBe(true);
});

it('an article of an act that has a name is called so where what announces its list only leads on', async () => {
  const { briefing } = await briefingFrom(text, 'vi');
  const topic = briefing.topics.find(({ label }) => label === 'Điều 2');
  expect(topic?.heading).toBe('Các trường hợp được dừng chạy phà');
  expect(topic?.points.map((point) => point.text)).toEqual([
    'Trong khi khai thác bến, chủ bến được dừng chạy phà trong các trường hợp sau đây:',
    expect.stringContaining('báo động cấp ba'),
    expect.stringContaining('kéo lên bờ'),
  ]);
});

it.each([
  ['Các xã tổ chức triển khai thực hiện Quyết định này trên địa bàn.', true],
  ['Sở Xây dựng hướng dẫn, kiểm tra việc thực hiện Quyết định này.', true],
  ['Các xã báo cáo kết quả tổ chức thực hiện Quyết định này trước ngày 15 tháng 12.', false],
  ['Kinh phí tổ chức thực hiện Quyết định này được bố trí từ ngân sách tỉnh.', false],
  ['Chủ bến bị phạt vì vi phạm trong việc thực hiện Quyết định này.', false],
])('%s', async (sentence, expected) => {
  const { annotation, at } = await annotated(
    `# QUYẾT ĐỊNH VỀ PHÀ\n\n### Điều 1. Thực hiện\n\n${sentence}`,
    'vi',
    'legal',
  );
  const own = annotation.reading.sentences[at(sentence.slice(0, 20))];
  expect(own !== undefined && onlyCarriesOut(annotation.reading, own)).toBe(expected);
});

it('a clause with a heading of its own stands below the article that it is part of', async () => {
  const { briefing } = await briefingFrom(text, 'vi');
  const labels = briefing.topics.map(({ heading, label }) => `${label ?? ''} | ${heading}`);
  expect(labels).toContain('Điều 3. Tổ chức thực hiện | Sở Xây dựng');
});
