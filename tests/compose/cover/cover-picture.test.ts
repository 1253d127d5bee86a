import { describe, expect, it } from 'vitest';
import { briefingFrom, pointFrom, topicFrom } from '../support/briefing.js';
import { deckOf, textsIn } from '../support/compose.js';
import { captionFrom, pictureFrom, picturesOn, sizes } from '../support/pictures.js';
import { builtInTemplate } from '../../template/built-in.js';

const { model: template } = builtInTemplate('newsroom');
const topic = topicFrom({
  points: [pointFrom({ text: 'Trạm đo mới ở thượng nguồn' })],
  captions: [captionFrom('classic.jpg', 'Trước phiên họp.', 'Ảnh: Gia Vũ')],
  pictures: [pictureFrom('portrait.jpg'), pictureFrom('classic.jpg')],
});

describe('a cover with a picture', () => {
  it('takes the first picture that fills its place, with the credit; the picture stands with its topic too', () => {
    const { deck } = deckOf(briefingFrom({ topics: [topic] }), { template, pictures: sizes });
    const [cover, ...others] = deck.slides;
    expect(cover?.layout).toBe('cover-picture');
    expect(cover && picturesOn(cover).map(({ image }) => image)).toEqual(['classic.jpg']);
    expect(textsIn(cover, 'credit')).toEqual(['Ảnh: Gia Vũ']);
    expect(others.flatMap(picturesOn).map(({ image }) => image)).toEqual(['portrait.jpg', 'classic.jpg']);
  });

  it('is not taken without a picture that fills it, nor for a title that is too long beside one', () => {
    const coverOf = (title: string, pictures: typeof sizes | undefined): string | undefined =>
      deckOf(briefingFrom({ title, topics: [topic] }), { template, pictures }).deck.slides[0]?.layout;
    expect(coverOf('Sáu nước chia sẻ dữ liệu', undefined)).toBe('cover-title');
    expect(coverOf('Sáu nước chia sẻ dữ liệu', new Map([['portrait.jpg', { width: 1000, height: 1500 }]]))).toBe(
      'cover-title',
    );
    expect(coverOf(Array.from({ length: 14 }, () => 'chia sẻ dữ liệu mực nước').join(' '), sizes)).toBe('cover-title');
  });
});
