import { describe, expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import type { Topic } from '../../../src/model/briefing.js';
import { brief } from '../support/brief.js';
import { briefingFrom, pointFrom, topicFrom } from '../support/briefing.js';
import { deckOf, textsIn } from '../support/compose.js';

const { labels } = languagePack('en');
const claim = 'The harbour board has approved a barrier of six gates';
const whole = `${claim}, ending ten years of argument between the pilots and the town about who pays for the mud`;
const baths = 'At the baths the boiler has been mended by two smiths, who took it apart in the yard behind the school';
const storm =
  'In the night of the storm the water stood so high in the lanes of the lower town that the carts of the market floated into the meadows';

/** The slides of a topic whose heading says what one of its lines says. */
const slidesWith = (texts: readonly string[], heading: string, about: Partial<Topic> = {}) => {
  let text = '';
  const points = texts.map((one) => {
    const start = text.length + 2;
    text += `\n\n${one}.`;
    return pointFrom({ text: one, evidence: [{ start, end: text.length }] });
  });
  const start = text.indexOf(claim);
  const topic = topicFrom({
    heading,
    headingEvidence: [{ start, end: start + heading.length }],
    label: labels.details,
    points,
    ...about,
  });
  const briefing = briefingFrom({ language: 'en', text, topics: [topic] });
  return deckOf(briefing, { template: brief.model, articleText: text }).deck.slides.filter(
    ({ topic: id }) => id === 't1',
  );
};

describe('what a line of a slide says', () => {
  it('is its title, with the label above it, and the line whole below', () => {
    const [slide, ...others] = slidesWith([whole, storm, baths], claim);
    expect(others).toEqual([]);
    expect(slide?.title).toBe(claim);
    expect(textsIn(slide, 'label')).toEqual([labels.details]);
    expect(slide?.fills.flatMap(({ placeholder }) => textsIn(slide, placeholder))).toEqual(
      expect.arrayContaining([whole, storm, baths]),
    );
  });

  it('gives way to a sentence of the slide that others speak of', () => {
    const opening = 'The barrier is wanted by all';
    const fares =
      'Whoever owns a boat pays for the barrier that is wanted, as all others in the town do, for the next forty years';
    const [slide] = slidesWith([opening, fares, whole], claim);
    expect(slide?.title).toBe(opening);
    expect(textsIn(slide, 'label')).toEqual([labels.details]);
  });

  it('is the title of the slide that the line stands on, and of no other', () => {
    const lines = Array.from({ length: 9 }, (_, index) => `${storm} ${'and further '.repeat(3)}${index}`);
    const titles = slidesWith([...lines, whole], claim).map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(1);
    expect(titles.some((title) => title.startsWith(claim))).toBe(false);
    const first = slidesWith([whole, ...lines], claim).map(({ title }) => title);
    expect(first[0]).toBe(claim);
    expect(first.slice(1).some((title) => title.includes(claim))).toBe(false);
  });
});
