import { describe, expect, it } from 'vitest';
import { checkedOf, compareDeck } from '../../../src/check/index.js';
import { languagePack } from '../../../src/language/index.js';
import type { Briefing } from '../../../src/model/briefing.js';
import { brief } from '../../compose/support/brief.js';
import { briefingFrom, topicFrom } from '../../compose/support/briefing.js';
import { deckOf } from '../../compose/support/compose.js';
import { shownFrom } from './shown.js';

describe('what slides cite as their source', () => {
  it.each<Partial<Briefing['sources'][number]>>([
    { publisher: 'Báo Cửa Biển' },
    { publisher: 'Báo Cửa Biển', uri: 'https://www.cuabien.example/tin/1' },
    { uri: 'https://www.cuabien.example/tin/1' },
    { publisher: 'Báo Cửa Biển', title: 'Sáu nước chung sông', author: 'Lê Mai', contact: 'Tòa soạn · 0123 456 789' },
  ])('is no edit of anybody: %j', (said) => {
    const [topic, source] = [topicFrom({}), { id: 'a', name: 'tin.html', sha256: '0'.repeat(64), ...said }];
    const briefing = briefingFrom({ topics: [topic], sources: [source] });
    const { deck } = deckOf(briefing, { template: brief.model });
    const found = compareDeck(checkedOf(briefing, { text: '' }, languagePack('vi')), shownFrom(deck));
    expect(found.map(({ code }) => code)).toEqual([]);
  });
});
