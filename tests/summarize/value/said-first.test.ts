import { expect, it } from 'vitest';
import { saidFirst } from '../../../src/summarize/value/said-first/said-first.js';
import { unitValues } from '../../../src/summarize/value/unit-values.js';
import { annotated } from '../annotated.js';

const scene = 'Steam rises from the harbour at six, and a cat sits on the coiled rope by the ferry.';
const news =
  'The council of Tarn closed the north quay to ferries on Monday, as its wall has moved by nine centimetres.';
const others = [
  'The wall was built in 1911 by prisoners of the old fort.',
  'Lorries have to use the south quay until the spring, which adds forty minutes to each trip.',
  'Visitors like to photograph the lamps.',
];

/** What is likeliest to be said first. */
const likeliest = async (...lines: readonly string[]): Promise<string | undefined> => {
  const { annotation } = await annotated(['# North quay of Tarn closed to ferries', ...lines].join('\n\n'));
  const chances = saidFirst(annotation, unitValues(annotation));
  for (const chance of chances) expect(chance >= 0 && chance <= 1).toBe(true);
  const places = chances.map((_, index) => index).sort((one, other) => (chances[other] ?? 0) - (chances[one] ?? 0));
  return lines[places[0] ?? -1];
};

it('says first what happened, wherever it stands', async () => {
  expect(await likeliest(news, scene, ...others)).toBe(news);
  expect(await likeliest(scene, news, ...others)).toBe(news);
  expect(await likeliest(scene, ...others, news)).toBe(news);
});

it('is the same however often it is asked, and has a chance for each sentence', async () => {
  const { annotation } = await annotated(`# T\n\n${[news, ...others].join(' ')}`);
  const values = unitValues(annotation);
  expect(saidFirst(annotation, values)).toEqual(saidFirst(annotation, values));
  expect(saidFirst(annotation, values)).toHaveLength(annotation.reading.sentences.length);
});
