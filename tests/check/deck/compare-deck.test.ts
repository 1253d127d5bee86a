import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedOf, compareDeck } from '../../../src/check/index.js';
import { pointsOf } from '../../../src/model/points.js';
import { tokensOf } from '../../../src/check/words/words.js';
import { dateText } from '../../../src/compose/index.js';
import { languagePack } from '../../../src/language/index.js';
import type { Briefing } from '../../../src/model/briefing.js';
import { briefingFrom, pointFrom, topicFrom } from '../../compose/support/briefing.js';
import { deckOf } from '../../compose/support/compose.js';
import { briefings } from '../../compose/support/arbitrary.js';
import { runs } from '../../property/runs.js';
import { shownFrom } from './shown.js';

/** What is strange in a deck as it was composed. */
const strangeIn = (briefing: Briefing): string[] => {
  const { deck } = deckOf(briefing);
  const found = compareDeck(checkedOf(briefing, { text: '' }, languagePack(briefing.language)), shownFrom(deck), []);
  return found
    .filter(({ code }) => !code.endsWith('-removed') && code !== 'edit.slide-copied')
    .map(({ code, message, place }) => `${place?.slide ?? '-'} ${code} ${message}`);
};

describe('compareDeck', () => {
  it('knows a heading that is counted above a line that says the same', () => {
    const rows = 'tàu neo ở bến phía đông '.repeat(4).trim();
    const points = [
      ...Array.from({ length: 8 }, () => pointFrom({ text: 'tàu', children: [pointFrom({ text: rows })] })),
      pointFrom({ text: 'sổ ở cảng', speaker: 'bến', role: 'chủ bến cũ', children: [pointFrom({ text: 'Phí neo' })] }),
    ];
    const summary = topicFrom({ kind: 'summary', heading: 'Phí neo', points });
    const other = topicFrom({ id: 't2', kind: 'summary', heading: rows, points: [pointFrom({ text: 'Phí neo' })] });
    const briefing = briefingFrom({ title: 'Bến', topics: [summary, other] });
    expect(deckOf(briefing).deck.slides.map(({ title }) => title)).toContainEqual(
      expect.stringMatching(/^Phí neo \(\d\/\d\)$/),
    );
    expect(strangeIn(briefing)).toEqual([]);
  });

  // Lines of this briefing may be parts of one another, so that one may be taken for another; nothing may be strange.
  it('knows every text of any deck as it was composed', () => {
    fc.assert(
      fc.property(briefings, (briefing) => {
        const pack = languagePack(briefing.language);
        const { deck, diagnostics } = deckOf(briefing);
        fc.pre(!diagnostics.some(({ code }) => code === 'compose.does-not-fit'));
        fc.pre(briefing.topics.flatMap(pointsOf).every(({ text }) => tokensOf(text).length > 0));
        const { date } = briefing;
        const dates = date === undefined ? [] : [date, dateText(date, pack) ?? date];
        const found = compareDeck(checkedOf(briefing, { text: '' }, pack), shownFrom(deck), dates);
        const strange = found.filter(({ code }) => !code.endsWith('-removed') && code !== 'edit.slide-copied');
        expect(strange.map(({ code, message, place }) => `${place?.slide ?? '-'} ${code} ${message}`)).toEqual([]);
      }),
      runs(20),
    );
  });
});
