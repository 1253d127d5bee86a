import { expect, it } from 'vitest';
import { elaborates } from '../../../src/compose/split/titled/elaborates.js';
import type { Entry } from '../../../src/compose/content/entry.js';
import { languagePack } from '../../../src/language/index.js';

const articleText =
  'Not everybody agrees. The pilots want two gates. The owners of the yachts also ask for a lamp.\n\nThe bridge is old.';
const at = (text: string, point = text): Entry => {
  const start = articleText.indexOf(text);
  return { point, text, level: 0, evidence: [{ start, end: start + text.length }] };
};
const does = (first: Entry, next: Entry, titled = first): boolean =>
  elaborates({ first, titled }, next, { articleText, pack: languagePack('en') });

it('the sentence right behind a short one says what it is about', () => {
  expect(does(at('Not everybody agrees'), at('The pilots want two gates'))).toBe(true);
  expect(does(at('Not everybody agrees'), at('The bridge is old'))).toBe(false);
});

it('one that adds another matter does not', () => {
  expect(does(at('The pilots want two gates'), at('The owners of the yachts also ask for a lamp'))).toBe(false);
});

it('nor does one behind a sentence that says all of it', () => {
  const long = {
    ...at('Not everybody agrees'),
    text: 'Not everybody who has a boat in the basin behind the old bridge agrees with the board',
  };
  expect(does(at('Not everybody agrees'), at('The pilots want two gates'), long)).toBe(false);
});

it('what is left of its point does, wherever it stands', () => {
  const first = at('The bridge is old', 'p1');
  expect(does(first, { ...at('Not everybody agrees', 'p1') })).toBe(true);
});
