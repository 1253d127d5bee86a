import { expect, it } from 'vitest';
import { languagePack } from '../../../src/language/index.js';
import { leansBack } from '../../../src/summarize/annotate/leaning.js';

const leans = (text: string): boolean => leansBack(text, { start: 0, end: text.length }, languagePack('en'));

it('"that" points back between a preposition and a noun that ends its clause', () => {
  expect(leans('Mild weather over much of the coast evidently contributed to that performance.')).toBe(true);
});

it('"that" opens a clause where more follows, and where no preposition stands before it', () => {
  expect(leans('Mild weather over much of the coast evidently led to a harvest that farmers welcomed.')).toBe(false);
  expect(leans('The harbour master of Tarn told the council that boats, old and new, need lamps.')).toBe(false);
});

it('"it" that something is raised to an amount by was named before; what is to be done is no amount', () => {
  expect(leans('It would raise the share to about 60 per cent.')).toBe(true);
  expect(leans('It was cut to 40 boats.')).toBe(true);
  expect(leans('It would be wise to sell the boats.')).toBe(false);
});

it('a number that counts nothing was counted before; how old somebody is, and a year, count nothing', () => {
  expect(leans('So far 13 have signed up for the night ferry.')).toBe(true);
  expect(leans('Lee, 63, was one of nine skippers who lost their boats in the storm.')).toBe(false);
});

it.each([
  'Later that morning, the keepers saw a boat by the lock.',
  'That evening the crowd on the quay grew.',
  'By the end of that year, the board had sold four boats.',
])('"that" with a noun of the calendar is a time that was told before: %s', (text) => {
  expect(leans(text)).toBe(true);
});

it.each([
  'Later this morning, the keepers will look for the boat.',
  'The pilots say that March was their best month.',
  'In 1980 the pier fell, and later that year the lock.',
])('what is told of today, or dated in the line itself, is none: %s', (text) => {
  expect(leans(text)).toBe(false);
});

it('"at this point" is when something is said, and "in this case" was named before', () => {
  expect(leans('There is no sign at this point that the gate was forced.')).toBe(false);
  expect(leans('At this stage nobody knows who left the gate open.')).toBe(false);
  expect(leans('There is no sign in this case that the gate was forced.')).toBe(true);
});
