import { expect, test } from 'vitest';
import { isRightToLeft } from '../../../src/render/content/direction.js';
import { plainText } from '../../../src/render/content/plain-text.js';

test('the first letter decides on the direction', () => {
  expect(isRightToLeft('«2025» السلام Hà Nội')).toBe(true);
  expect(isRightToLeft('שלום')).toBe(true);
  expect(isRightToLeft('\u{1E900}dlam')).toBe(true);
  expect(isRightToLeft('Hà Nội السلام')).toBe(false);
  expect(isRightToLeft('2025 — 😀')).toBe(false);
  expect(isRightToLeft('')).toBe(false);
});

test('a run holds one line of what XML allows', () => {
  expect(plainText('a\n\nb\tc\u2028d')).toBe('a b c d');
  expect(plainText('e\u0301 \u200d\u00a0\u00ad')).toBe('e\u0301 \u200d\u00a0\u00ad');
  expect(plainText('\ud800\u0007')).toBe('');
});
