import { describe, expect, it } from 'vitest';
import type { Briefing, Topic } from '../../../src/model/briefing.js';
import { briefingFrom, pointFrom, topicFrom } from '../support/briefing.js';
import { deckOf, textsIn } from '../support/compose.js';

const headline = 'Sáu nước ven sông thống nhất chia sẻ dữ liệu';
const titleEvidence = [{ start: 0, end: headline.length }];
const linesOf = (...who: string[]) =>
  who.map((name) =>
    pointFrom({
      text: `${name} cho biết các trạm đo đặt dọc sông sẽ gửi số liệu mỗi giờ một lần, để thị trấn ở hạ lưu kịp đóng cống trước khi nước lên và người dân có thời gian đưa gia súc tới chỗ cao.`,
    }),
  );
const people = ['Bà Hoa', 'Ông Nam', 'Bà Tú', 'Ông Lý', 'Bà Ngà', 'Ông Kha'] as const;

const deckWith = (topic: Partial<Topic>, about: Partial<Briefing> = {}) => {
  const topics = [topicFrom(topic)];
  return deckOf(briefingFrom({ genre: 'news', title: headline, titleEvidence, topics, sources: [], ...about })).deck;
};
const titlesWith = (...given: Parameters<typeof deckWith>): string[] =>
  deckWith(...given)
    .slides.slice(1)
    .map(({ title }) => title);

describe('slides of details', () => {
  const summary: Partial<Topic> = { kind: 'summary', heading: 'Những điều cần nhớ', points: linesOf(...people) };

  it('name the headline that they are details of, where what to remember goes on and where a topic is called so', () => {
    const [first, second] = titlesWith(summary);
    expect(first).toBe('Những điều cần nhớ');
    expect(second).toBe(`Chi tiết đáng chú ý: ${headline}`);
    expect(titlesWith({ heading: 'Chi tiết đáng chú ý', points: linesOf('Bà Hoa', 'Ông Nam') })).toEqual([second]);
  });

  it('say in their title alone what kind they are', () => {
    const [, , slide] = deckWith({ ...summary, label: 'Tóm tắt' }).slides;
    expect(textsIn(slide, 'label')).toEqual([]);
  });

  it.each<[string, Partial<Briefing>]>([
    ['a talk', { genre: 'speech' }],
    ['several articles', { sources: ['a', 'b'].map((id) => ({ id, name: `${id}.txt`, sha256: '0'.repeat(64) })) }],
    ['what nobody knows the kind of', { genre: undefined }],
    ['a headline with a colon of its own', { title: 'Sông Hậu: sáu nước chia sẻ dữ liệu' }],
    ['a question', { title: 'Vì sao sáu nước ven sông chia sẻ dữ liệu?' }],
    ['what is named in a word or two', { title: 'Họp báo' }],
    [
      'a headline that is too long for two lines',
      { title: `${headline} và báo lũ sớm cho mọi thị trấn nằm dọc theo hạ lưu từ nay đến cuối năm` },
    ],
  ])('have their label alone in the deck of %s', (_, about) => {
    expect(titlesWith(summary, about)[1]).toBe('Chi tiết đáng chú ý');
  });

  it('have their label alone where they are many', () => {
    const many = linesOf(...people, ...people.map((one) => `${one} Thanh`), ...people.map((one) => `${one} Bình`));
    const titles = titlesWith({ heading: 'Chi tiết đáng chú ý', points: many });
    expect(titles.length).toBeGreaterThan(2);
    expect(titles.filter((title) => title.includes(headline))).toEqual([]);
  });
});
