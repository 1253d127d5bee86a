import { describe, expect, it } from 'vitest';
import { briefingFrom } from '../briefing-from.js';

const news = (lead: string, caption: string): string =>
  [
    'Trường Bến Lội gắn camera ở sân chơi',
    `${lead}, phòng giáo dục thị xã Bến Lội công bố kế hoạch gắn camera ở chín trường mầm non.`,
    'Các trường sẽ có camera trước năm học mới, theo bà Lê Thị Sương, trưởng phòng.',
    `![](san.jpg)\n\n*${caption}*`,
    'Phụ huynh được xem hình ảnh trong giờ trả trẻ.',
  ].join('\n\n');

const dayOf = async (lead: string, caption: string): Promise<string | undefined> =>
  (await briefingFrom(news(lead, caption), 'vi')).briefing.date;

describe('the day of the event', () => {
  it('is the one that most captions name, wherever they stand', async () => {
    const [lead, day, other] = ['Phòng giáo dục', 'Sân chơi ngày 25-5.', 'Cổng trường ngày 21-5.'];
    const more = (...captions: string[]): string =>
      [news(lead, other), ...captions.map((caption, index) => `![](${index}.jpg)\n\n*${caption}*`)].join('\n\n');
    expect((await briefingFrom(more(day, `${day} Trẻ đang chơi.`), 'vi')).briefing.date).toBe('--05-25');
    expect((await briefingFrom(more(`${other} Trẻ đang về.`, day), 'vi')).briefing.date).toBe('--05-21');
  });

  it('is the one that the captions name', async () => {
    expect(await dayOf('Phòng giáo dục', 'Sân chơi của trường Bến Lội ngày 25-5.')).toBe('--05-25');
  });

  it('is a later one that opens the lead: a picture may show what went before', async () => {
    expect(await dayOf('Chiều 25-5', 'Sân chơi của trường Bến Lội ngày 21-5.')).toBe('--05-25');
    expect(await dayOf('Chiều 14-5', 'Sân chơi của trường Bến Lội ngày 21-5.')).toBe('--05-21');
  });

  it('is none of a picture that is years older than what the article tells of', async () => {
    expect(await dayOf('Tháng 5 năm 2031', 'Lễ mở trường Bến Lội ngày 7-9-1961.')).toBeUndefined();
    expect(await dayOf('Tháng 5 năm 2031', 'Sân chơi của trường Bến Lội ngày 7-5-2031.')).toBe('2031-05-07');
  });

  it('is none of a picture that months part from every day of the lead', async () => {
    expect(await dayOf('Tại buổi họp sáng ngày 8-12', 'Sân chơi của trường Bến Lội ngày 15-9.')).toBeUndefined();
    expect(await dayOf('Tại buổi họp sáng ngày 8-1', 'Sân chơi của trường Bến Lội ngày 28-12.')).toBe('--12-28');
  });
});
