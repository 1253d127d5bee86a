import { expect, it } from 'vitest';
import { standsAlone } from '../../../src/compose/content/text/stands-alone.js';
import { languagePack } from '../../../src/language/index.js';

const alone = standsAlone(languagePack('en'));

it('tells what opens with a word that leans on the sentence before', () => {
  expect(alone('It rose by a third')).toBe(false);
  expect(alone('However, the harbour closed')).toBe(false);
  expect(alone('Italy closed the harbour')).toBe(true);
});

it('tells a pronoun behind a few words and a comma', () => {
  expect(alone('For the first nine months of the year, it was 26 percent')).toBe(false);
  expect(alone('For the first nine months of the year, tolls rose')).toBe(true);
  expect(alone('By May, we will mend the bridge')).toBe(true);
});
