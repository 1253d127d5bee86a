import { describe, expect, it } from 'vitest';
import { worthiestOf } from '../../../src/summarize/choose/worthiest.js';
import { annotated, candidatesIn } from '../annotated.js';

/** The first words of what a talk says first, of which each sentence is worth so much. */
const firstOf = async (sentences: readonly string[], worth: readonly number[], language = 'en'): Promise<string[]> => {
  const known = await annotated(sentences.join('\n\n'), language, 'speech');
  const { annotation, statements } = known;
  return worthiestOf(annotation, statements, candidatesIn(known), worth).flatMap(({ sentences: places }) =>
    places.map((at) => (statements[at]?.text ?? '').split(' ').slice(0, 3).join(' ')),
  );
};

const lines = [
  'The crews of Tarn kept the lamps of the pier alight all winter.',
  'The council pays nineteen million crowns for six new gates.',
  'Divers found the old chain of the harbour below the quay.',
  'The school opens its gates to the families of the crews.',
  'Painters gave the lifeboat house a coat of white in May.',
  'The ferry to the island leaves every hour until midnight.',
  'Carpenters repaired the bench on the western landing stage.',
];

describe('what a talk says first', () => {
  it('is the worthiest five of its lines, the best before the others', async () => {
    const found = await firstOf(lines, [0.1, 0.9, 0.2, 0.3, 0.4, 0.8, 0.1]);
    expect(found).toHaveLength(5);
    expect(found.slice(0, 2)).toEqual(['The council pays', 'The ferry to']);
  });

  it.each([
    ['en', 'Net income of the harbour rose to 4 million crowns.', 'Net income of', lines],
    ['vi', 'Lợi nhuận sau thuế của cảng trong năm qua đạt 40 tỷ đồng, cao hơn năm trước.', 'Lợi nhuận sau', undefined],
  ])('are the results of a business before what is worth as much (%s)', async (language, result, opening, others) => {
    const rest = others ?? [
      'Thợ lặn tìm thấy sợi xích cũ dưới cầu cảng vào tháng trước, khi nước rút sâu nhất.',
      'Trường học mở cửa đón con em của các thuyền viên từ ngày đầu tháng Chín.',
      'Phà ra đảo chạy mỗi giờ một chuyến đến nửa đêm, kể cả ngày lễ và chủ nhật.',
    ];
    const all = [...rest, result];
    expect(
      (
        await firstOf(
          all,
          all.map(() => 0.3),
          language,
        )
      )[0],
    ).toBe(opening);
  });

  it('is nothing where only one line may be said first', async () => {
    expect(await firstOf(lines.slice(0, 1), [0.9])).toEqual([]);
  });
});
