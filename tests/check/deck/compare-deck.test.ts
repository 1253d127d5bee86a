import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedOf, compareDeck } from '../../../src/check/index.js';
import { pointsOf } from '../../../src/model/points.js';
import { tokensOf } from '../../../src/check/words/words.js';
import { dateText } from '../../../src/compose/index.js';
import { languagePack } from '../../../src/language/index.js';
import { deckOf } from '../../compose/support/compose.js';
import { briefings } from '../../compose/support/arbitrary.js';
import { runs } from '../../property/runs.js';
import { shownFrom } from './shown.js';

describe('compareDeck', () => {
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
