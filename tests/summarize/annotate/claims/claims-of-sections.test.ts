import { expect, it } from 'vitest';
import { claimsOfSections } from '../../../../src/summarize/annotate/claims/claims-of-sections.js';
import { annotated } from '../../annotated.js';

const voicesIn = async (heading: string, lines: readonly string[], language = 'en'): Promise<string[][]> => {
  const { annotation } = await annotated(`# The valley\n\n## ${heading}\n\n${lines.join('\n\n')}\n`, language);
  const { text, sentences } = annotation.reading;
  return [...claimsOfSections(annotation.reading).values()].flatMap((claims) =>
    claims.map((voices) => [...voices].map((index) => text.slice(sentences[index]?.start, sentences[index]?.end))),
  );
};

const bridge = 'The bridge carries 21,000 cars a day between the port and the town.';
const leaning = 'Surveyors found that its fourth pier leans by 17 cm towards the sea.';

it('a heading with a number is told by the sentences that say it', async () => {
  expect(await voicesIn('A pier that leans by 17 cm', [bridge, leaning])).toEqual([[leaning]]);
  expect(await voicesIn('Step 17: Close the bridge', [bridge, leaning])).toEqual([]);
});

it('one that says something of somebody is told by most of its words', async () => {
  const doubts = 'The ferry crews doubt that the new timetable will be kept in winter.';
  expect(await voicesIn('The crews will not trust the timetable', [bridge, doubts])).toEqual([[doubts]]);
});

it('of two halves each is told by itself', async () => {
  const hill = 'Farmers on the hill own the land that will be used.';
  const town = 'Shops in the town fear for their trade.';
  expect(await voicesIn('Joy on the hill, worry in the town', [hill, town])).toEqual([[hill], [town]]);
  expect(await voicesIn('Tolls, fines and charges of the bridge', [bridge, leaning])).toEqual([]);
  expect(await voicesIn('Quản lý quỹ, sử dụng kinh phí', ['Quỹ do xã quản lý theo luật.'], 'vi')).toEqual([]);
});

it('a heading that names its matter claims nothing, nor does one that no sentence says again', async () => {
  expect(await voicesIn('The state of the bridge', [bridge, leaning])).toEqual([]);
  expect(await voicesIn('A pier that leans by 18 cm', [bridge, leaning])).toEqual([]);
});
