import { describe, expect, it } from 'vitest';
import type { Genre } from '../../../src/model/article.js';
import { decisiveSentences } from '../../../src/summarize/value/decisive.js';
import { annotated } from '../annotated.js';

const decisive = async (text: string, language: string, genre: Genre): Promise<string[]> => {
  const { annotation } = await annotated(text, language, genre);
  const found = decisiveSentences(annotation);
  const { sentences, text: whole } = annotation.reading;
  return sentences.flatMap(({ index, start, end }) => (found.has(index) ? [whole.slice(start, end)] : []));
};

const before = 'The water of the Tram rose by two metres last night and ran over the dyke in three places.';

describe('what a paper asks of those whom it is written to', () => {
  const orders = `# Water over the dyke\n\n${before}\n\nThe county urges all parishes to act on the following:\n\n1. Move the boats behind the second gate.\n\n2. Keep the school closed until Friday.`;

  it('is a list below words that ask', async () => {
    expect(await decisive(orders, 'en', 'letter')).toEqual([
      'Move the boats behind the second gate.',
      'Keep the school closed until Friday.',
    ]);
  });

  it('is told by the news as what others say', async () => {
    expect(await decisive(orders, 'en', 'news')).toEqual([]);
  });

  it('is each paragraph below such words that opens with who has to do it', async () => {
    const text = `# Nước tràn bờ bao\n\nĐêm qua nước sông Tràm dâng cao hai mét, tràn qua ba đoạn bờ bao của xã.\n\nChủ tịch tỉnh yêu cầu:\n\n**Chủ tịch xã Tân Phú:** di dời dân khỏi ba ấp ven sông trước 18 giờ.\n\n**Giám đốc Sở Thủy lợi:** đóng cống Bà Lụa khi triều lên.\n\nVăn phòng tỉnh trực suốt đêm.`;
    expect(await decisive(text, 'vi', 'letter')).toEqual([
      'Chủ tịch xã Tân Phú: di dời dân khỏi ba ấp ven sông trước 18 giờ.',
      'Giám đốc Sở Thủy lợi: đóng cống Bà Lụa khi triều lên.',
    ]);
  });

  it.each([
    ['en', 'Please write to us by 5 p.m. on Friday, 31 October 2031.'],
    ['vi', 'Ý kiến xin gửi về huyện trước 17 giờ thứ Sáu, ngày 31 tháng 10 năm 2031.'],
    ['de', 'Bitte schreiben Sie uns bis zum 31. Oktober 2031.'],
  ])('is what is due by a day in a letter, and nothing that will be done on one (%s)', async (language, due) => {
    const text = `# A\n\n${before}\n\n${due}\n\n${before} 3 March 2031.`;
    expect(await decisive(text, language, 'letter')).toEqual([due]);
    expect(await decisive(text, language, 'news')).toEqual([]);
  });

  it('is the steps of a guide', async () => {
    const text = `# How to moor a boat\n\n${before}\n\n1. Tie the bow line first.\n2. Tie the stern line next.\n\n- Rope of ten metres\n- Two fenders`;
    expect(await decisive(text, 'en', 'notice')).toEqual(['Tie the bow line first.', 'Tie the stern line next.']);
  });

  it('is what its writers recommend', async () => {
    const text = `# Board paper 4: The gate\n\n## The problem\n\n${before}\n\n## Recommendation\n\nThat the board buy the second gate before May.`;
    expect(await decisive(text, 'en', 'report')).toEqual(['That the board buy the second gate before May.']);
  });
});
