import { describe, expect, it } from 'vitest';
import { endsInLoneWord } from '../../../bench/look/lone-word.js';
import { lieOf } from '../../../bench/look/page-area.js';

const line = (text: string, top: number, right: number) => ({ text, left: 0.1, top, right, bottom: top + 0.05 });

describe('how content lies on a slide', () => {
  it('is a hole as large as what nothing stands in, and blank below the lowest line', () => {
    const lie = lieOf([{ left: 0, top: 0, right: 1, bottom: 0.48 }]);
    expect(lie.hole).toBeCloseTo(0.5, 1);
    expect(lie.below).toBeCloseTo(0.5, 1);
    expect(lie.fill).toBeCloseTo(0.5, 1);
    expect(lie.centre).toBeCloseTo(0.24, 5);
  });

  it('is one hole beside a column, however high that is', () => {
    const lie = lieOf([{ left: 0, top: 0, right: 0.5, bottom: 1 }]);
    expect(lie.hole).toBeCloseTo(0.5, 1);
    expect(lie.below).toBe(0);
  });
});

describe('a lone word at the end of a text', () => {
  it('is one short word on the last of several lines', () => {
    const lines = [
      line('1', 0.1, 0.12),
      line('Turnout was 71%, the highest for two', 0.1, 0.9),
      line('decades', 0.16, 0.2),
    ];
    expect(endsInLoneWord('Turnout was 71%, the highest for two decades', lines.slice(1))).toBe(true);
  });

  it('is none where two words stand there, or the text takes one line', () => {
    const lines = [line('Turnout was 71%, the highest for', 0.1, 0.9), line('two decades', 0.16, 0.3)];
    expect(endsInLoneWord('Turnout was 71%, the highest for two decades', lines)).toBe(false);
    expect(endsInLoneWord('Turnout was 71%, the highest for', lines)).toBe(false);
  });

  it('is found behind the mark of a list', () => {
    const lines = [line('▪Turnout was 71%, the highest for two', 0.1, 0.9), line('decades', 0.16, 0.2)];
    expect(endsInLoneWord('Turnout was 71%, the highest for two decades', lines)).toBe(true);
  });
});
