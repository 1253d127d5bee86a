import { expect, it } from 'vitest';
import { fitsLines, holdsInTitle } from '../../../src/compose/fit/fits-lines.js';
import { builtInTemplate } from '../../template/built-in.js';

const title =
  builtInTemplate('brief', '16:9')
    .model.layouts.find(({ name }) => name === 'points')
    ?.placeholders.find(({ key }) => key === 'title') ?? expect.fail('there is no title');

const long =
  'The ferry with 63 passengers hit a sand barge at 5.40 a.m. on 8 November on the Tarn, beside the landing of Holt';

it('a title holds on two lines what fits there in a small size', () => {
  expect(fitsLines(title, long, 2)).toBe(true);
  expect(fitsLines(title, long, 1)).toBe(false);
});

it('a sentence is no title where it would be set much smaller than titles are', () => {
  expect(fitsLines(title, long, 2, 0.75)).toBe(false);
  expect(holdsInTitle(title, { text: long }, 2)).toBe(false);
  expect(holdsInTitle(title, { text: 'The ferry with 63 passengers hit a sand barge on the Tarn' }, 2)).toBe(true);
});
