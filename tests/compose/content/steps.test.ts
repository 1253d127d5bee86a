import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/model/briefing.js';
import { brief } from '../support/brief.js';
import { briefingFrom, pointFrom, topicFrom } from '../support/briefing.js';
import { deckOf, textsIn } from '../support/compose.js';

const items = ['Nộp hồ sơ tại bộ phận một cửa', 'Cán bộ kiểm tra giấy tờ', 'Nhận kết quả sau năm ngày'];
const slideOf = (heading: string, texts: readonly string[] = items, more: Partial<Topic> = {}) => {
  const points = texts.map((text) => pointFrom({ text }));
  const topic = topicFrom({ kind: 'enumeration', heading, points, ...more });
  return deckOf(briefingFrom({ topics: [topic] }), { template: brief.model }).deck.slides[1];
};

describe('the steps of a process', () => {
  it.each(['Quy trình cấp giấy phép', 'Giấy phép được cấp theo trình tự nào?', 'Dưới đây là các bước nộp hồ sơ'])(
    'stand along a line, each under its number, where the heading says so: %s',
    (heading) => {
      const slide = slideOf(heading);
      expect(slide?.layout).toBe('timeline-3');
      expect([1, 2, 3].flatMap((place) => textsIn(slide, `time-${place}`))).toEqual(['1', '2', '3']);
      expect([1, 2, 3].flatMap((place) => textsIn(slide, `text-${place}`))).toEqual(items);
    },
  );

  it('stand along a line where they count themselves, under what they are called', () => {
    const slide = slideOf(
      'Cấp giấy phép',
      items.map((text, index) => `Bước ${index + 1}. ${text}`),
    );
    expect([1, 2, 3].flatMap((place) => textsIn(slide, `time-${place}`))).toEqual(['Bước 1', 'Bước 2', 'Bước 3']);
    expect([1, 2, 3].flatMap((place) => textsIn(slide, `text-${place}`))).toEqual(items);
  });

  it.each(['Nguyên tắc của việc xây dựng quy trình', 'Ba giá trị cốt lõi', 'Bước 3: Nhận kết quả'])(
    'are no other lists: %s',
    (heading) => {
      expect(slideOf(heading)?.layout).toBe('cards-3');
    },
  );

  it('are none where a step is missing in the count, or where there are two', () => {
    const counted = items.map((text, index) => `Bước ${index + 2}. ${text}`);
    expect(slideOf('Cấp giấy phép', counted)?.layout).toBe('cards-3');
    expect(slideOf('Quy trình cấp giấy phép', items.slice(0, 2))?.layout).toBe('cards-2');
  });
});
