import { expect, it } from 'vitest';
import { fitsLines, holdsInTitle, linesOfSentence, linesOfTitle } from '../../../src/compose/fit/fits-lines.js';
import { builtInTemplate } from '../../template/built-in.js';

const title =
  builtInTemplate('brief', '16:9')
    .model.layouts.find(({ name }) => name === 'points')
    ?.placeholders.find(({ key }) => key === 'title') ?? expect.fail('there is no title');

const sentence = (count: number): string => Array.from({ length: count }, () => 'lamp').join(' ');

/** The longest sentence that a title holds on two lines. */
const longest =
  Array.from({ length: 60 }, (_, index) => sentence(index + 1)).findLast((text) => fitsLines(title, text, 2)) ?? '';

it('a title holds on two lines what fits there in a small size', () => {
  expect(longest.length).toBeGreaterThan(100);
  expect(fitsLines(title, longest, 1)).toBe(false);
});

it('a sentence is no title where it would be set much smaller than titles are', () => {
  expect(fitsLines(title, longest, 2, 0.75)).toBe(false);
  expect(holdsInTitle(title, { text: longest }, 2)).toBe(false);
  expect(holdsInTitle(title, { text: sentence(10) }, 2)).toBe(true);
});

/** Of a template whose headings stand in a column. */
const column =
  builtInTemplate('board', '16:9')
    .model.layouts.find(({ name }) => name === 'points')
    ?.placeholders.find(({ key }) => key === 'title') ?? expect.fail('there is no title');

it('a sentence takes four lines in a column beside what it heads, where a heading may take more', () => {
  expect(linesOfSentence(column)).toBe(4);
  expect(linesOfTitle(column)).toBeGreaterThan(4);
  expect([linesOfSentence(title), linesOfTitle(title)]).toEqual([2, 2]);
});

it('a sentence stands in a column in nearly the size of titles, and in a lead smaller', () => {
  const small = Array.from({ length: 40 }, (_, index) => sentence(index + 1)).findLast((text) =>
    fitsLines(column, text, 4),
  );
  expect(holdsInTitle(column, { text: small ?? '' }, 4)).toBe(false);
  expect(holdsInTitle(column, { text: small ?? '' }, 8)).toBe(true);
  expect(holdsInTitle(column, { text: sentence(8) }, 4)).toBe(true);
});
