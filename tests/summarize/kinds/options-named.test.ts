import { expect, it } from 'vitest';
import { briefingFrom, pointTexts } from '../briefing-from.js';

const paper = (name: (letter: string, what: string) => string): string =>
  [
    'The pier of Tarn Bay: paper for decision',
    'WHY',
    'The pier of Tarn Bay carries the ferry, the lifeboat and 40,000 walkers a year.',
    'Divers found 31 cracked piles in June, and the ferry company has asked for an answer before winter.',
    'OPTIONS',
    `${name('A', 'patch the old piles')} It would last for about eight years and costs £90,000. Not recommended.`,
    `${name('B', 'build a pier of steel')} It would last for sixty years and costs £2 million. The berth moves east.`,
    'RECOMMENDATION',
    'The board is asked to approve Option B at its meeting in May, provided that the county pays half of it.',
  ].join('\n\n');

it('an option that is asked for by its name, before a slide says what it is, says it in brackets', async () => {
  const { briefing, errors } = await briefingFrom(
    paper((letter, what) => `Option ${letter}: ${what}.`),
    'en',
  );
  expect(errors).toEqual([]);
  expect(pointTexts(briefing).find((text) => text.includes('is asked'))).toContain(
    'approve Option B [build a pier of steel] at its meeting',
  );
});

it('nothing is put in where the option is told in a sentence', async () => {
  const { briefing } = await briefingFrom(
    paper((letter, what) => `Option ${letter} is to ${what}.`),
    'en',
  );
  expect(pointTexts(briefing).find((text) => text.includes('is asked'))).toContain('approve Option B at its meeting');
});

it('nothing is put in where the line says in brackets of its own what the option is', async () => {
  const text = paper((letter, what) => `Option ${letter}: ${what}.`).replace(
    'approve Option B at',
    'approve Option B (the pier of steel) at',
  );
  const { briefing } = await briefingFrom(text, 'en');
  expect(pointTexts(briefing).find((point) => point.includes('is asked'))).toContain(
    'approve Option B (the pier of steel) at its meeting',
  );
});
