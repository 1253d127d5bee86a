import { describe, expect, it } from 'vitest';
import type { Slide } from '../../../src/model/deck.js';
import { styleOf } from '../../../src/measure/text-style.js';
import { brief } from '../support/brief.js';
import { briefingFrom, pointFrom, topicFrom } from '../support/briefing.js';
import { deckOf } from '../support/compose.js';

const long =
  'Each state sends its water levels twice a day in the flood season, and once a day in the dry months of spring, to a joint secretariat that runs the gauges';
const short = [
  'A dam is opened after a call',
  'Schools hold a drill',
  'Boats stay in port',
  'Roads are shut at dusk',
  'Each village has a siren',
];

const pointsOf = (...texts: readonly string[]) => texts.map((text) => pointFrom({ text }));

function sizeOn(slide: Slide | undefined): number {
  const layout = brief.model.layouts.find(({ name }) => name === slide?.layout);
  const body = layout?.placeholders.find(({ key }) => key === 'body');
  const [paragraph] = slide?.fills.find(({ placeholder }) => placeholder === 'body')?.paragraphs ?? [];
  if (body === undefined || paragraph === undefined) throw new Error('There is no list.');
  return paragraph.size ?? styleOf(body, paragraph.level).size;
}

const sizesOf = (...topics: readonly (readonly string[])[]): number[] =>
  deckOf(
    briefingFrom({
      topics: topics.map((texts, index) =>
        topicFrom({ id: `t${index}`, heading: `Matter ${index}`, points: pointsOf(...texts) }),
      ),
    }),
    { template: brief.model, summary: 'never', agenda: 'never', sources: 'never' },
  )
    .deck.slides.slice(1)
    .map(sizeOn);

const full = Array.from({ length: 5 }, () => long);
const two = [`${long}.`, 'Boats stay in port'];

describe('lists on slides that follow one another', () => {
  it('are in nearly one size, though never smaller than their layout states', () => {
    const [alone = 0] = sizesOf(short);
    const [fuller = 0, beside = 0] = sizesOf(full, short);
    expect(beside).toBeLessThan(alone);
    expect(beside).toBeLessThanOrEqual(Math.max(fuller + 4, 24));
    expect(beside).toBeGreaterThanOrEqual(24);
  });

  it('are as large as they are by themselves where no list stands beside them', () => {
    const [alone] = sizesOf(short);
    expect(sizesOf(short, ['A dam is opened after a call'], full)[0]).toBe(alone);
  });

  it('leave a point or two large', () => {
    const [alone] = sizesOf(two);
    expect(sizesOf(full, two)[1]).toBe(alone);
  });
});
