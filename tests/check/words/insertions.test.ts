import { describe, expect, it } from 'vitest';
import { insertionsIn, keptLine, withoutInsertions } from '../../../src/check/words/inserted/insertions.js';

describe('what was put into a line in brackets', () => {
  it.each([
    ['She [Ann Lee] sold the boat', 'She sold the boat', 'She sold the boat'],
    ['Bà [Lê Thị Sáu] đã bán tàu', 'Bà đã bán tàu', 'Bà đã bán tàu'],
    ['[In May] the gate was shut', 'the gate was shut', 'the gate was shut'],
    ['The gate was shut [in May]', 'The gate was shut', 'The gate was shut'],
    ['The gate was shut', 'The gate was shut', 'The gate was shut'],
  ])('goes: %s', (line, kept, left) => {
    expect(withoutInsertions(line, kept)).toBe(left);
  });

  it('stays where the article writes it itself', () => {
    const own = 'The bords [sic] were rotten';
    expect(withoutInsertions(own, own)).toBe(own);
    expect(withoutInsertions(own, 'The bords [SIC] were rotten')).toBe(own);
    expect(withoutInsertions(own, 'The bords were rotten sic')).toBe('The bords were rotten');
    expect(insertionsIn(own, own)).toEqual([]);
  });

  it('is told with the words beside it', () => {
    expect(insertionsIn('She [Ann Lee] sold her boat [the Swift]', 'She sold her boat')).toEqual([
      { words: 'Ann Lee', before: 'She', behind: 'sold' },
      { words: 'the Swift', before: 'boat', behind: '' },
    ]);
    expect(insertionsIn('[Ann] [Lee] sold it', 'sold it')).toEqual([
      { words: 'Ann', before: '', behind: '' },
      { words: 'Lee', before: '', behind: 'sold' },
    ]);
    expect(insertionsIn('She sold it', 'She sold it')).toEqual([]);
  });

  it('is no part of what the places of a line say', () => {
    const article = 'She sold the boat. It sank.';
    expect(keptLine('She [Ann Lee] sold the boat', [{ start: 0, end: 17 }], article)).toBe('She sold the boat');
    expect(
      keptLine(
        'She [sic] sank',
        [
          { start: 0, end: 3 },
          { start: 19, end: 26 },
        ],
        article,
      ),
    ).toBe('She sank');
  });
});
