import { describe, expect, it } from 'vitest';
import { editDeck, type EditedDeck } from '../../cli/edit-deck.js';
import { briefingFrom, pointFrom, topicFrom } from '../../compose/support/briefing.js';
import { backFrom, changesBetween, pptxFrom } from './decks.js';

const paid = pointFrom({ text: '"We paid for the old quay once, and not again"', speaker: 'Ann Lee' });
const tide = pointFrom({ text: '"The tide does not read our minutes."', speaker: 'Ann Lee' });
const topics = [topicFrom({ heading: 'The old quay', points: [paid, tide] })];
const briefing = briefingFrom({ language: 'en', title: 'A quay', topics });
const bytes = await pptxFrom(briefing);
const back = (edit: (deck: EditedDeck) => void) => backFrom(editDeck(bytes, edit), briefing);

describe('points that stand as a quotation, without their marks', () => {
  it('come back in their marks where nobody changed them', () => {
    expect(back(() => undefined)).toMatchObject({ briefing, diagnostics: [] });
  });

  it('keep them where somebody changed a word', () => {
    const { briefing: now } = back((deck) => {
      deck.reword('We paid', (text) => text.replace('once', 'twice'));
    });
    expect(changesBetween(briefing, now)).toEqual([
      '- - "We paid for the old quay once, and not again" (Ann Lee)',
      '+ - "We paid for the old quay twice, and not again" (Ann Lee)',
    ]);
  });
});
