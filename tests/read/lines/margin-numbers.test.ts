import { describe, expect, it } from 'vitest';
import { withoutMarginNumbers } from '../../../src/read/lines/pages/margin-numbers.js';

describe('the number of a paragraph on a line of its own', () => {
  it('is left out inside a sentence', () => {
    const torn =
      'The storm of that winter has left the quay in heavy\n10.\n\n11.\n\nneed of stone, and the pilots without a lamp.';
    expect(withoutMarginNumbers(torn)).toBe(
      'The storm of that winter has left the quay in heavy\nneed of stone, and the pilots without a lamp.',
    );
  });

  it.each([
    'The quay needs stone.\n10.\nThe pilots need a lamp.',
    'What the quay needs after the winter\n1.\nStone for the northern gate.',
    'Stone\n2.\nlamps and chains for the gate',
    'The quay of the northern harbour needs',
  ])('stays elsewhere: %j', (text) => {
    expect(withoutMarginNumbers(text)).toBe(text);
  });

  it('costs no more for being many', () => {
    const text = `the quay\n${'1.\n\n'.repeat(50_000)}`;
    expect(withoutMarginNumbers(text)).toBe(text);
  });
});
