import { describe, expect, it } from 'vitest';
import { builtInNames, builtInTemplate } from '../../template/built-in.js';
import { languagePack } from '../../../src/language/index.js';
import type { Topic } from '../../../src/model/briefing.js';
import { brief } from '../support/brief.js';
import { briefingFrom, pointFrom, topicFrom } from '../support/briefing.js';
import { deckOf, textsIn } from '../support/compose.js';
import { backFrom, changesBetween, pptxFrom } from '../../briefing/deck/decks.js';

const announcer = 'The ferry board does four things before the summer:';
const items = [
  'It dredges the inner basin, which has lost forty centimetres since the new quay was built.',
  'It puts a second pilot on the night boat, as the town asked for after the fog of last March.',
  'It mends the lamps on the east steps.',
  'It gives the schools an afternoon boat of their own on the first Monday of each month.',
];
const details = languagePack('en').labels.details;
const told = (topic: Partial<Topic>) =>
  briefingFrom({
    language: 'en',
    topics: [
      topicFrom({ kind: 'enumeration', points: [announcer, ...items].map((text) => pointFrom({ text })), ...topic }),
    ],
  });
const slideOf = (topic: Partial<Topic>, template = brief) =>
  deckOf(told(topic), { template: template.model }).deck.slides.find((slide) => slide.topic === 't1');

describe('the sentence that announces a list', () => {
  it.each(builtInNames)('is the title of its slide under a label that says nothing: %s', (name) => {
    const slide = slideOf({ heading: details }, builtInTemplate(name));
    expect(slide?.title).toBe(announcer.slice(0, -1));
    expect(textsIn(slide, 'label')).toEqual([details]);
  });

  it('stands above its list under a heading that says something', () => {
    expect(slideOf({ heading: 'Before the summer' })?.title).toBe('Before the summer');
  });

  it('is no title where it ends in “it was”', () => {
    const points = ['After a whole year it was:', ...items].map((text) => pointFrom({ text }));
    expect(slideOf({ heading: details, points })?.title).toBe(details);
  });

  it('comes back with its colon', async () => {
    const briefing = told({ heading: details });
    const { briefing: now } = backFrom(await pptxFrom(briefing), briefing);
    expect(changesBetween(briefing, now)).toEqual([]);
  });
});
