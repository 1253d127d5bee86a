import type { Deck, Fill, Paragraph, Slide } from '../../../src/model/deck.js';

export const paragraph = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  level: 0,
  runs: [{ text }],
  lines: 1,
  ...more,
});

export const fill = (placeholder: string, ...paragraphs: Paragraph[]): Fill => ({ placeholder, paragraphs });

/** A slide in the layout "Points" with this in its body. */
export function pointsSlide(title: string, body: Paragraph[], more: Partial<Slide> = {}): Slide {
  return {
    id: title,
    role: 'points',
    layout: 'Points',
    title,
    fills: [fill('body', ...body), fill('title', paragraph(title)), fill('slide-number', paragraph('9'))],
    notes: [],
    ...more,
  };
}

export const deckOf = (...slides: Slide[]): Deck => ({
  version: 1,
  title: 'Hội nghị Hà Nội',
  language: 'vi',
  template: 'minimal',
  presenter: 'Nguyễn Văn An',
  organisation: 'Vụ Tổng hợp R&D',
  size: { width: 12_192_000, height: 6_858_000 },
  slides,
});

/** A deck with everything that the document can say. */
export const fullDeck: Deck = deckOf(
  {
    id: 'cover',
    role: 'cover',
    layout: 'Cover',
    title: 'Lễ mở ký Công ước Hà Nội',
    fills: [
      fill('subtitle', paragraph('Báo cáo nhanh', { size: 20 })),
      fill('date', paragraph('25/10/2025')),
      fill('footer', paragraph('Nguồn: báo')),
    ],
    notes: [],
  },
  pointsSlide(
    'Ba việc phải làm',
    [
      paragraph('Một', { number: 1, size: 26 }),
      paragraph('', {
        number: 2,
        spaceBefore: 6.5,
        runs: [{ text: 'Hai', bold: true }, { text: ' và thêm', bold: false, colour: 'accent2' }, { text: '' }],
      }),
      paragraph('nhỏ hơn', { level: 1, spaceBefore: 0 }),
      paragraph('Ba', { number: 3 }),
      { level: 0, runs: [], lines: 0 },
      paragraph('kết luận', { runs: [{ text: 'kết luận', colour: 'dk2' }] }),
    ],
    {
      notes: [
        { kind: 'heading', text: 'Chú thích ảnh' },
        { kind: 'caption', text: 'Quang cảnh buổi lễ.\nẢnh: An' },
        { kind: 'evidence', text: 'Câu gốc' },
      ],
    },
  ),
  pointsSlide('Kết thúc', [paragraph('Hết')], {
    fills: [fill('label', paragraph('NHÃN')), fill('body', paragraph('Hết')), fill('slide-number', paragraph('3'))],
    notes: [{ kind: 'note', text: 'Xin cảm ơn' }],
  }),
);
