import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineCount } from '../../src/measure/line-count.js';
import { measureRuns } from '../../src/measure/measured-text.js';
import { measureText } from '../../src/measure/measure-text.js';
import { points } from '../../src/model/units.js';
import { styleFrom } from '../compose/support/template.js';

const style = styleFrom({ size: points(20) });
const linesOf = (text: string, width: number, firstLine = 0): number =>
  lineCount(measureRuns([{ text }], style), 20, { width, firstLine });
/** Wide enough for a text, with the reserve. */
const widthFor = (text: string): number => measureText(text, style) / 0.985;

describe('lineCount', () => {
  it('breaks at spaces, and lets the space at the end hang', () => {
    expect(linesOf('hợp tác', widthFor('hợp tác'))).toBe(1);
    expect(linesOf('hợp tác', widthFor('hợp'))).toBe(2);
    expect(linesOf('hợp tác ', widthFor('hợp tác'))).toBe(1);
  });

  it('keeps one hundredth of the width free', () => {
    expect(linesOf('hợp tác', measureText('hợp tác', style) * 1.005)).toBe(2);
  });

  it.each([
    ['behind a hyphen between letters', 'công-tư', 'công-', 2],
    ['behind a dash between letters', 'công–tư', 'công–', 2],
    ['between ideographs', '漢字漢字', '漢字', 2],
  ])('breaks %s', (_, text, line, lines) => {
    expect(linesOf(text, widthFor(line))).toBe(lines);
  });

  it.each([
    ['at a slash', 'xx và/hoặc', 'xx và/'],
    ['at a no-break space', 'xx 80\u00a0nước', 'xx 80'],
    ['between digits', 'xx 25-26', 'xx 25-'],
    ['before a closing mark', 'x漢字。', 'x漢字'],
  ])('does not count on a break %s', (_, text, line) => {
    const whole = linesOf(text, widthFor(line));
    expect(whole).toBeGreaterThanOrEqual(2);
    expect(linesOf(`${text} x`, widthFor(line))).toBeGreaterThanOrEqual(whole);
  });

  it('breaks a word that is wider than the line', () => {
    const address = 'https://example.org/a-very-long-address-that-nobody-would-type-by-hand?query=1';
    const width = 100;
    expect(linesOf(address, width)).toBeGreaterThanOrEqual(Math.ceil(measureText(address, style) / width));
  });

  it('starts the first line where it is indented', () => {
    const width = widthFor('hợp tác');
    expect(linesOf('hợp tác', width, 30)).toBe(2);
  });

  it('measures bold runs in the bold font, also inside a word', () => {
    const bold = [{ text: 'Hợp tác pháp lý', bold: true }, { text: ': chia sẻ' }];
    const plain = [{ text: 'Hợp tác pháp lý: chia sẻ' }];
    const width = widthFor('Hợp tác pháp lý: chia sẻ');
    expect(lineCount(measureRuns(plain, style), 20, { width })).toBe(1);
    expect(lineCount(measureRuns(bold, style), 20, { width })).toBe(2);
    const heavy = styleFrom({ size: points(20), bold: true });
    expect(lineCount(measureRuns(plain, heavy), 20, { width })).toBe(2);
  });

  it('never takes fewer lines in a narrower box or a larger size', () => {
    const texts = fc.array(fc.constantFrom('công', 'ước-tính', '日本語', 'https://example.org/a?b', '–', '80'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 30, max: 400 }), fc.integer({ min: 0, max: 50 }), (words, width, less) => {
        const text = measureRuns([{ text: words.join(' ') }], style);
        const lines = lineCount(text, 20, { width });
        expect(lineCount(text, 20, { width: Math.max(10, width - less) })).toBeGreaterThanOrEqual(lines);
        expect(lineCount(text, 20 + less, { width })).toBeGreaterThanOrEqual(lines);
      }),
    );
  });
});
