import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankSentences } from '../../../src/summarize/worth/rank-sentences.js';

const sentences = [
  'Thành phố mở thêm ba tuyến xe buýt điện từ tháng sau.',
  'Trời mát.',
  'Ba tuyến xe buýt điện sẽ phục vụ khoảng 20.000 lượt khách mỗi ngày.',
  'Người dân ở ven đô phải đi bộ xa hơn hai cây số để tới trạm.',
];

describe('ranking sentences', () => {
  it('puts first what covers the title', () => {
    const ranked = rankSentences(
      { language: 'vi', documents: [{ title: 'Thành phố mở ba tuyến xe buýt điện', sentences }] },
      { limit: 2 },
    );
    expect(ranked).toHaveLength(2);
    expect(ranked[0]).toBe(0);
    expect(ranked).not.toContain(1);
  });

  it('counts the sentences of a cluster in a row', () => {
    const ranked = rankSentences({ language: 'vi', documents: [{ sentences }, { sentences }] }, { limit: 20 });
    expect([...ranked].sort((one, other) => one - other)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('gives distinct places inside the input, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 12 }), fc.nat(15), (texts, limit) => {
        const ranked = rankSentences({ language: 'en', documents: [{ sentences: texts }] }, { limit });
        expect(ranked).toHaveLength(Math.min(limit, texts.length));
        expect(new Set(ranked).size).toBe(ranked.length);
        for (const place of ranked) expect(place < texts.length).toBe(true);
      }),
    );
  });
});
