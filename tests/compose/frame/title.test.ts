import { expect, it } from 'vitest';
import { Titles } from '../../../src/compose/frame/title.js';
import { builtInTemplate } from '../../template/built-in.js';

const { model } = builtInTemplate('brief', '4:3');
const placeholder =
  model.layouts.find(({ name }) => name === 'points')?.placeholders.find(({ key }) => key === 'title') ??
  expect.fail('there is no title');

/** What the second of two slides is called, where the heading has so many words. */
const second = (count: number): string =>
  new Titles().fit(placeholder, {
    wordings: [Array.from({ length: count }, () => 'harbour').join(' ')],
    part: '(continued)',
    briefPart: '(2/2)',
  }).text;

it('a heading says that it goes on, or is counted where that spares a line', () => {
  const endings = Array.from({ length: 12 }, (_, index) => second(index + 1).replace(/^.*(?=\()/u, ''));
  expect(endings.slice(0, 2)).toEqual(['(continued)', '(continued)']);
  expect(endings).toContain('(2/2)');
});

it('no two titles are the same', () => {
  const titles = new Titles();
  const wish = { wordings: ['Tolls'], part: '(continued)', briefPart: '(2/2)' };
  expect([titles.fit(placeholder, wish).text, titles.fit(placeholder, wish).text]).toEqual([
    'Tolls (continued)',
    'Tolls (2) (continued)',
  ]);
});

it('what leads into a list keeps its colon only where the list begins', () => {
  const titles = new Titles();
  const [wordings, part] = [['Residents are asked to:'], '(continued)'];
  expect([titles.fit(placeholder, { wordings }).text, titles.fit(placeholder, { wordings, part }).text]).toEqual([
    'Residents are asked to:',
    'Residents are asked to (continued)',
  ]);
});
