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

test('quotes names that hold a comma, and lists no more whole names than a line holds', () => {
  expect(suggest('Nowhere', ['Cover', 'Cover, title alone'])).toBe('Write one of: "Cover", "Cover, title alone".');
  const many = Array.from({ length: 40 }, (_, index) => `Two columns ${index + 10}`);
  const hint = suggest('Nowhere', many);
  const [, names = '', more = ''] = /^Write one of: (.*), or one of (\d+) more\.$/.exec(hint) ?? [];
  expect(names.split(', ')).toEqual(many.slice(0, 40 - Number(more)));
  expect(hint.length).toBeLessThan(300);
});
