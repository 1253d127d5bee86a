import { expect, test } from 'vitest';
import { nearest, suggest } from '../../src/schema/nearest.js';

const words = ['size', 'range', 'colour', 'capitals'];

test('finds the word that is meant', () => {
  expect(nearest('color', words)).toBe('colour');
  expect(nearest('Size', words)).toBe('size');
  expect(nearest('capital', words)).toBe('capitals');
});

test('guesses nothing where nothing is like it', () => {
  expect(nearest('background', words)).toBeUndefined();
  expect(suggest('background', words)).toBe('Write one of: size, range, colour, capitals.');
});
