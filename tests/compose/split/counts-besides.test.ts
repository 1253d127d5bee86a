import { expect, it } from 'vitest';
import { countsBesides } from '../../../src/compose/split/titled/stands-near.js';
import type { Entry } from '../../../src/compose/content/entry.js';

const entry = (text: string, point = text): Entry => ({ point, text, level: 0, evidence: [{ start: 0, end: 9 }] });
const others = [entry('Lorries pay more'), entry('Buses pay less')];
const counts = (first: Entry, below = others): boolean => countsBesides(first, first, below);

it('a sentence that counts something heads no lines of other points', () => {
  expect(counts(entry('Tolls rise by 12 per cent'))).toBe(true);
  expect(counts(entry('Tolls rise in May'))).toBe(false);
});

it('a year counts nothing', () => {
  expect(counts(entry('Tolls rise in May 2027'))).toBe(false);
});

it('it heads what belongs to its own point, and what a person wrote below it', () => {
  expect(counts(entry('Tolls rise by 12 per cent', 'tolls'), [entry('Lorries pay more', 'tolls')])).toBe(false);
  expect(counts({ ...entry('Tolls rise by 12 per cent'), evidence: [] })).toBe(false);
});
