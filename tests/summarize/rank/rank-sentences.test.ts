import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankSentences } from '../../../src/summarize/rank/rank-sentences.js';
import { processorTime } from '../../property/processor-time.js';

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

  it('holds without titles, sentences or documents', () => {
    const rank = (documents: { sentences: string[] }[], limit = 9) =>
      rankSentences({ language: 'vi', documents }, { limit });
    expect(rank([])).toEqual([]);
    expect(rank([{ sentences: [] }])).toEqual([]);
    expect(rank([{ sentences: ['', '…'] }])).toHaveLength(2);
    expect(rank([{ sentences }], 0)).toEqual([]);
    expect(rank([{ sentences: [] }, { sentences }])).toEqual(rank([{ sentences }]));
  });

  it('chooses from several documents what they tell in common', () => {
    const shared = (end: string) => `Cơn bão làm tốc mái gần hai trăm căn nhà ở ba xã ven biển của huyện ${end}.`;
    const documents = [
      { sentences: ['Cơn bão đổ bộ vào ba xã ven biển lúc rạng sáng.', shared('hôm qua')] },
      { sentences: ['Ba xã ven biển thiệt hại vì cơn bão.', 'Chợ huyện mở cửa lại.', shared('trong đêm')] },
    ];
    const [first] = rankSentences({ language: 'vi', documents }, { limit: 1 });
    expect([1, 4]).toContain(first);
  });

  it('takes time in proportion to the length of an article', () => {
    const article = (count: number) => ({
      language: 'vi',
      documents: [
        { sentences: Array.from({ length: count }, (_, place) => `Xã ${place} mở ${place % 7} tuyến xe mới.`) },
      ],
    });
    const timeOf = (count: number): number => processorTime(() => rankSentences(article(count), { limit: count }));
    timeOf(500);
    const least = (count: number): number => Math.min(timeOf(count), timeOf(count), timeOf(count));
    expect(least(8000)).toBeLessThan(8 * 4 * least(1000) + 50);
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
