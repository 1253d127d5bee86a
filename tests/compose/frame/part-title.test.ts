import { expect, it } from 'vitest';
import { pointFrom, topicFrom } from '../support/briefing.js';
import { brief } from '../support/brief.js';
import { slidesOf } from '../support/compose.js';

it('a heading that is counted already goes on with the next number', () => {
  const line =
    'The board of the harbour keeps the gates shut at night and opens them to the boats of the outer quay at dawn, as it has done for as long as anybody in the town can say';
  const points = Array.from({ length: 14 }, (_, index) => pointFrom({ text: `${line}, night ${index + 1}` }));
  const slides = slidesOf(topicFrom({ heading: 'The gates (2)', points }), brief.model);
  expect(slides.length).toBeGreaterThan(1);
  expect(slides.map(({ title }) => title)).toEqual(slides.map((_, index) => `The gates (${index + 2})`));
});
