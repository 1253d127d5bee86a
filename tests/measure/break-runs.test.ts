import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakRuns } from '../../src/measure/break-runs.js';
import { lineCount } from '../../src/measure/line-count.js';
import { measureRuns } from '../../src/measure/measured-text.js';
import { measureText } from '../../src/measure/measure-text.js';
import type { Run } from '../../src/model/deck.js';
import { points } from '../../src/model/units.js';
import { styleFrom } from '../compose/support/template.js';

/** So many whole dots, 600 an inch, that nothing is rounded: 150. */
const size = 18;
const style = styleFrom({ size: points(size), fonts: ['Be Vietnam Pro'] });
const widthOf = (text: string): number => measureText(text, style);
const textsOf = (runs: readonly Run[], width: number, firstLine = 0, own = style): string[] =>
  breakRuns(runs, own, size, { width, firstLine }).map((line) => line.runs.map(({ text }) => text).join('|'));

describe('breakRuns', () => {
  it('gives each line its words, without the space that it ends with', () => {
    expect(textsOf([{ text: 'hợp tác quốc tế' }], widthOf('hợp tác') + 0.1)).toEqual(['hợp tác', 'quốc tế']);
    const [first, last] = breakRuns([{ text: 'hợp tác quốc tế' }], style, size, { width: widthOf('hợp tác') + 0.1 });
    expect([first?.endsInSpace, last?.endsInSpace]).toEqual([true, false]);
  });

  it('breaks behind a hyphen, where no space stands', () => {
    const [first] = breakRuns([{ text: 'công-tư' }], style, size, { width: widthOf('công-') + 0.1 });
    expect([first?.runs[0]?.text, first?.endsInSpace]).toEqual(['công-', false]);
  });

  it.each([
    // 20 points are 166.7 dots, and 167 where LibreOffice breaks lines; 22 are 183.3, and 183 there.
    { points: 20, share: 1.001, lines: 2 },
    { points: 20, share: 1.003, lines: 1 },
    { points: 22, share: 0.9985, lines: 1 },
    { points: 22, share: 0.9975, lines: 2 },
    { points: 18, share: 1.0001, lines: 1 },
    { points: 18, share: 0.9999, lines: 2 },
  ])('breaks lines at sizes of whole dots: $points points, $share of the width', ({ points, share, lines }) => {
    const width = (share * widthOf('hợp tác quốc tế') * points) / size;
    expect(breakRuns([{ text: 'hợp tác quốc tế' }], style, points, { width })).toHaveLength(lines);
  });

  it('keeps what runs say on both sides of a break', () => {
    const runs = [
      { text: 'một hai ', bold: true },
      { text: 'ba bốn', colour: 'accent1' },
    ];
    const lines = breakRuns(runs, style, size, { width: widthOf('một hai ba') * 1.1 });
    expect(lines.map((line) => line.runs)).toEqual([
      [
        { text: 'một hai ', bold: true },
        { text: 'ba', colour: 'accent1' },
      ],
      [{ text: 'bốn', colour: 'accent1' }],
    ]);
  });

  it('leaves less room on an indented first line', () => {
    const width = widthOf('một hai') + 0.1;
    expect(textsOf([{ text: 'một hai ba' }], width, widthOf('hai'))).toEqual(['một', 'hai ba']);
  });

  it('cuts a word that is wider than a line at letters, and loses none', () => {
    const word = 'Donaudampfschifffahrt';
    const lines = textsOf([{ text: `xx ${word} yy` }], widthOf('Donaudampf'));
    expect(lines.join('').replaceAll(' ', '')).toBe(`xx${word}yy`);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(widthOf('Donaudampf'));
  });

  it('sets capitals', () => {
    expect(textsOf([{ text: 'báo cáo' }], 500, 0, { ...style, capitals: true })).toEqual(['BÁO CÁO']);
  });

  it('gives one line for no text at all', () => {
    expect(breakRuns([{ text: '' }], style, size, { width: 100 })).toEqual([{ runs: [], endsInSpace: false }]);
  });

  it('never takes more lines than were planned, and keeps every word in its order', () => {
    const word = fc.constantFrom('hợp', 'tác', 'quốc', 'tế', 'và', 'chuyển', 'đổi', 'số', 'trí-tuệ');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 120, max: 600 }),
        (words, width) => {
          const text = words.join(' ');
          const lines = textsOf([{ text }], width);
          expect(lines.length).toBeLessThanOrEqual(lineCount(measureRuns([{ text }], style), size, { width }));
          expect(lines.join(' ').replaceAll('- ', '-')).toBe(text);
        },
      ),
    );
  });
});
