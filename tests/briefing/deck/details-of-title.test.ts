import { describe, expect, it } from 'vitest';
import { briefingFrom, pointFrom, topicFrom } from '../../compose/support/briefing.js';
import { editDeck } from '../../cli/edit-deck.js';
import { backFrom, pptxFrom } from './decks.js';

const headline = 'Sáu nước ven sông thống nhất chia sẻ dữ liệu';
const lines = ['Hoa', 'Nam', 'Tú', 'Lý', 'Ngà', 'Kha', 'Mây', 'Sen', 'Đào', 'Mai'].map((who) =>
  pointFrom({
    text: `Theo bà ${who}, các trạm đo đặt dọc sông sẽ gửi số liệu mỗi giờ một lần, để thị trấn ở hạ lưu kịp đóng cống trước khi nước lên và người dân có thời gian đưa gia súc tới chỗ cao`,
  }),
);
const briefing = briefingFrom({
  genre: 'news',
  title: headline,
  titleEvidence: [{ start: 0, end: headline.length }],
  sources: [],
  topics: [topicFrom({ kind: 'summary', heading: 'Những điều cần nhớ', points: lines })],
});
const bytes = await pptxFrom(briefing);
const shown = 'Chi tiết đáng chú ý: Sáu nước ven sông';

describe('a slide that is called by its label and the headline', () => {
  it('gives its briefing again', () => {
    expect(backFrom(bytes, briefing)).toMatchObject({ briefing, diagnostics: [] });
  });

  it('has the heading that somebody gives it', () => {
    const edited = editDeck(bytes, (deck) => {
      deck.reword(shown, () => 'Trước mùa nước nổi');
    });
    expect(backFrom(edited, briefing).briefing.topics.map(({ heading }) => heading)).toEqual(['Trước mùa nước nổi']);
  });
});
