import { describe, expect, it } from 'vitest';
import { lacksSubject } from '../../../src/summarize/choose/no-statement/fragments/lacks-subject.js';
import { annotated } from '../annotated.js';
import { briefingFrom } from '../briefing-from.js';

const title = 'Harbour Clerk Mara Holt Takes on the Ban on Night Boats';
const lead =
  'March 4, 2025 (TARN) – Harbour Clerk Mara Holt has joined nine ports in a suit against the ban on night boats of the county.';
const body = [
  'The ban keeps boats from the quay between ten at night and five in the morning, and fishers lose a third of their catch by it.',
  'The county says that the boats wake the people who live on the quay, and that they can land their catch in the morning.',
];
/** Whether the line below the headline is one that leaves out who does it. */
const leavesOut = async (line: string): Promise<boolean> => {
  const { annotation } = await annotated([title, line, lead, ...body].join('\n\n'), 'en', 'news', 'a.txt');
  const { sentences, text } = annotation.reading;
  const own = sentences.find(({ start, end }) => text.slice(start, end) === line);
  return own !== undefined && lacksSubject(annotation.reading, own);
};

describe('the line below a headline', () => {
  it.each(['Joins neighbours who want their catch landed before dawn', 'Alleges the county never asked the fishers'])(
    'leaves out who does it: %s',
    async (line) => {
      expect(await leavesOut(line)).toBe(true);
    },
  );

  it.each([
    'Neighbours join who want their catch landed before dawn',
    'Claims of owners have cost that office eleven thousand crowns',
    'Plans show that the county never asked the fishers of the quay',
    'Joins neighbours who want their catch landed before dawn.',
  ])('says it, or ends as a sentence: %s', async (line) => {
    expect(await leavesOut(line)).toBe(false);
  });
});

it('an article opens with its lead, though the paragraph goes on and a line without a stop stands above it', async () => {
  const more =
    'The suit, Harbour of Tarn et al. v. County of Vam, asks the court of the county to lift the ban until it has heard the fishers, who have waited for nine weeks. ' +
    'The ban of the county makes it an offence to bring a boat to the quay at night, and the fishers of the nine ports pay a fine of 200 crowns each time they do so.';
  const { briefing } = await briefingFrom(
    [
      title,
      'Nine ports say that the county never asked anybody',
      `${lead} ${more}`,
      ...body,
      ...body.map((each) => each.replace('The', 'Its')),
    ].join('\n\n'),
    'en',
  );
  const [summary] = briefing.topics;
  expect(summary?.kind).toBe('summary');
  expect(summary?.points.map(({ text }) => text).join('\n')).toContain('has joined nine ports');
});
