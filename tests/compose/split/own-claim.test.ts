import { describe, expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import { brief } from '../support/brief.js';
import { briefingFrom, pointFrom, topicFrom } from '../support/briefing.js';
import { deckOf, textsIn } from '../support/compose.js';

const storm =
  'In the night of the storm the water stood so high in the lanes of the lower town that the carts of the market floated from their yards into the meadows';
const claim = 'The ferry sails again from Monday';
const fares =
  'Passengers of the ferry pay two crowns more than in the spring, since coal has become dearer along all of the coast and nobody knows how long that lasts';
const baths = 'At the baths the boiler has been mended by two smiths, who took it apart in the yard behind the school';
const { labels } = languagePack('en');

/** The slides of a topic whose lines are paragraphs of an article each. */
const slidesWith = (texts: readonly string[], heading = labels.details, joint = '\n\n') => {
  let text = '';
  const points = texts.map((one) => {
    const start = text.length + joint.length;
    text += `${joint}${one}.`;
    return pointFrom({ text: one, evidence: [{ start, end: text.length }] });
  });
  const briefing = briefingFrom({ language: 'en', text, topics: [topicFrom({ heading, points })] });
  return deckOf(briefing, { template: brief.model, articleText: text }).deck.slides.filter(
    ({ topic }) => topic === 't1',
  );
};

describe('lines that a fixed label would head', () => {
  it('stand under the first of them where others speak of it, with the label above it', () => {
    const [slide] = slidesWith([claim, fares, storm]);
    expect(slide?.title).toBe(claim);
    expect(textsIn(slide, 'label')).toEqual([labels.details]);
    expect(slide?.fills.flatMap(({ placeholder }) => textsIn(slide, placeholder))).toEqual(
      expect.arrayContaining([storm, fares]),
    );
  });

  it('keep the label where no line speaks of it', () => {
    expect(slidesWith([claim, storm, baths])[0]?.title).toBe(labels.details);
  });

  it('keep the label where one of many speaks of it', () => {
    const others = [storm, baths, storm.replace('lower', 'upper'), baths.replace('baths', 'mill')];
    expect(slidesWith([claim, fares, ...others])[0]?.title).toBe(labels.details);
  });

  it('keep a heading that says something', () => {
    expect(slidesWith([claim, fares, storm], 'After the storm')[0]?.title).toBe('After the storm');
  });

  it('go on under a claim where a number would tell them from another topic', () => {
    const [slide] = slidesWith([claim, fares, storm], 'After the storm (2)');
    expect(slide?.title).toBe(claim);
    expect(textsIn(slide, 'label')).toEqual(['After the storm']);
  });

  it.each([
    ['asks', 'Will the ferry sail again from Monday?'],
    ['is somebody’s words', '“The ferry sails again from Monday”'],
    ['speaks of somebody by a pronoun', 'On all weekdays she sails the ferry again'],
    ['only says that there is something', 'There is a ferry that sails again from Monday'],
  ])('stand under no line that %s', (_, line) => {
    expect(slidesWith([line, fares, storm])[0]?.title).toBe(labels.details);
  });

  it('stand under no line that is one of several which open alike', () => {
    const options = [
      `Option one keeps the ferry, and ${fares.toLowerCase()}`,
      'Option two sells the ferry',
      `Option three mends the ferry, and ${fares.toLowerCase()}`,
    ];
    expect(slidesWith(options)[0]?.title).toBe(labels.details);
  });
});
