import { describe, expect, it } from 'vitest';
import { partsToken } from '../../../src/check/words/words.js';

/** Whether the bar in a text stands inside a word or a number. */
const parts = (told: string): boolean => partsToken(told.replace('|', ''), told.indexOf('|'));

describe('what is cut', () => {
  it.each(['ga|te', 'đó|ng', 'gate|2', '1|2', '1|.250', '1.|250', '12|,5', '12,|5', 'a|\u0301'])(
    'may not be parted inside a word or a number: %s',
    (told) => {
      expect(parts(told)).toBe(true);
    },
  );

  it.each([
    '|gate',
    'gate|',
    'the| gate',
    'the |gate',
    'in 12|. Then',
    'in 12.| 5 more',
    'x.|5',
    '.|5',
    '12|, 5',
    '水|門',
  ])('may be parted between them: %s', (told) => {
    expect(parts(told)).toBe(false);
  });
});
