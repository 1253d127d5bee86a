import { expect, it } from 'vitest';
import { placeOfParagraph } from '../../../src/summarize/choose/joined/place-of-paragraph.js';
import { annotated, candidatesIn } from '../annotated.js';

const place = async (paragraph: string, sentence: string): Promise<string | undefined> => {
  const { annotation, at } = await annotated(`# Ferries\n\nThe council met on Monday.\n\n${paragraph}`, 'en');
  const { reading } = annotation;
  const found = reading.sentences[placeOfParagraph(reading, at(sentence)) ?? -1];
  return found && reading.text.slice(found.start, found.end);
};

it('a sentence that names nobody is of the place that its paragraph opens with', async () => {
  const opening = 'In Tarn, the wells have run dry.';
  expect(await place(`${opening} Food is scarce. The danger grows.`, 'The danger')).toBe(opening);
  expect(await place(`In the Lower Marsh, the wells have run dry. The danger grows.`, 'The danger')).toMatch(
    /^In the/u,
  );
});

it.each([
  ['what names somebody itself', 'In Tarn, the wells have run dry. The mayor of Lott has sent boats.', 'The mayor'],
  ['what opens a paragraph', 'In Tarn, the wells have run dry.', 'In Tarn'],
  ['what stands behind a month', 'In May, the wells ran dry. The danger grows.', 'The danger'],
  ['what stands behind no name', 'In time, the wells ran dry. The danger grows.', 'The danger'],
])('of no place of its paragraph is %s', async (_, paragraph, sentence) => {
  expect(await place(paragraph, sentence)).toBeUndefined();
});

it('what is said of a place is told with the sentence that names it', async () => {
  const paragraph =
    'In Tarn, the wells have run dry. Food is scarce on both banks of the river. The danger grows with each week without rain.';
  const all = await annotated(`# Ferries\n\nThe council met on Monday.\n\n${paragraph}`, 'en');
  const told = candidatesIn(all).map(({ sentences }) => sentences);
  expect(told).toContainEqual([all.at('In Tarn'), all.at('Food is scarce')]);
  expect(told).not.toContainEqual([all.at('Food is scarce')]);
});
