import { describe, expect, it } from 'vitest';
import { checkedOf, compareDeck } from '../../../src/check/index.js';
import type { CaptionsChoice } from '../../../src/compose/options.js';
import { languagePack } from '../../../src/language/index.js';
import type { ShownDeck } from '../../../src/model/shown-deck.js';
import { brief } from '../../compose/support/brief.js';
import { briefingFrom, pointFrom, topicFrom } from '../../compose/support/briefing.js';
import { deckOf } from '../../compose/support/compose.js';
import { captionFrom, pictureFrom, sizes } from '../../compose/support/pictures.js';
import { shownFrom } from './shown.js';

const briefing = briefingFrom({
  topics: [
    topicFrom({
      kind: 'enumeration',
      points: ['Nối mạng trạm đo', 'Lập quỹ chung'].map((text) => pointFrom({ text })),
      captions: [
        captionFrom('classic.jpg', 'Các trưởng đoàn, từ trái sang, trước phiên họp.', 'Ảnh: Gia Vũ'),
        captionFrom('wide.jpg', 'Bến sông mùa lũ.'),
      ],
      pictures: [
        pictureFrom('classic.jpg'),
        pictureFrom('wide.jpg'),
        pictureFrom('portrait.jpg', { credit: 'Ảnh: Quang Huy' }),
      ],
    }),
  ],
});

const shownWith = (captions: CaptionsChoice): ShownDeck =>
  shownFrom(deckOf(briefing, { template: brief.model, pictures: sizes, captions }).deck);
const codesOf = (deck: ShownDeck): string[] =>
  compareDeck(checkedOf(briefing, { text: '' }, languagePack('vi')), deck).map(({ code }) => code);

describe('captions and credits in a deck', () => {
  it.each<CaptionsChoice>(['auto', 'notes', 'slide', 'both'])('are known as the deck was composed: %s', (captions) => {
    expect(codesOf(shownWith(captions))).toEqual([]);
  });

  it('are missed where somebody takes a caption off its slide', () => {
    const { slides } = shownWith('slide');
    const changed = slides.map((slide) => ({
      ...slide,
      paragraphs: slide.paragraphs.filter(({ text }) => text !== 'Bến sông mùa lũ.'),
    }));
    expect(codesOf({ slides: changed })).toEqual(['edit.caption-removed']);
  });
});
