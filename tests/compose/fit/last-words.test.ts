import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitGroup } from '../../../src/compose/fit/fit-group.js';
import { withLastWordsJoined } from '../../../src/compose/fit/last-words.js';
import { lineCount, lineWidth } from '../../../src/measure/line-count.js';
import { measureRuns } from '../../../src/measure/measured-text.js';
import { points } from '../../../src/model/units.js';
import type { Run } from '../../../src/model/deck.js';
import { placeholderFrom, styleFrom } from '../support/template.js';

const style = styleFrom({ size: points(24), minimum: points(24), maximum: points(24) });
/** The paragraph of one text in a box of a width in inches. */
const paragraphIn = (width: number, ...texts: string[]) => {
  const runs = texts.map((text): Run => ({ text }));
  const placeholder = placeholderFrom('body', [1, 1, width, 60], [style]);
  return fitGroup({ fills: [{ placeholder, paragraphs: [{ level: 0, runs }] }] })?.fills[0]?.paragraphs[0];
};
const textIn = (width: number, ...texts: string[]) =>
  paragraphIn(width, ...texts)
    ?.runs.map(({ text }) => text)
    .join('|');

describe('the last two words of a paragraph', () => {
  it('stay together where the last would stand alone, short, on a line', () => {
    expect(textIn(3.2, 'Những điều cần nhớ')).toBe('Những điều cần\u00a0nhớ');
    expect(textIn(3.2, 'Những điều cần', ' nhớ')).toBe('Những điều cần|\u00a0nhớ');
    expect(textIn(3.2, 'Những điều cần ', 'nhớ')).toBe('Những điều cần\u00a0|nhớ');
  });

  it('stay together where they only just fit, since a viewer may set letters a little wider', () => {
    const text = 'Những điều cần nhớ';
    const inches = (share: number): number => (lineWidth(measureRuns([{ text }], style), 24) * share) / 72;
    expect(textIn(inches(1.015), text)).toBe('Những điều cần\u00a0nhớ');
    expect(textIn(inches(1.04), text)).toBe(text);
  });

  it('are left as they are where there is one line, two words on the last, or a long one', () => {
    for (const [width, text] of [
      [8, 'Những điều cần nhớ'],
      [2.1, 'Những điều cần nhớ'],
      [3, 'What to remembering'],
      [3, 'nghĩa-vụ-theo-Công-ước nhớ'],
    ] as const)
      expect(textIn(width, text)).toBe(text);
  });

  it('take no line more, and lose nothing', () => {
    const word = fc.constantFrom('ý', 'nhớ', 'điều', 'nghĩa vụ', 'chuyển giao', 'abstentions', 'vùng-biển');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 20, max: 90 }),
        (words, tenths) => {
          const text = words.join(' ');
          const paragraph = paragraphIn(tenths / 10, text);
          const shown = paragraph?.runs ?? [];
          expect(
            shown
              .map((run) => run.text)
              .join('')
              .replaceAll('\u00a0', ' '),
          ).toBe(text);
          const width = (tenths / 10 - 0.2) * 72;
          expect(lineCount(measureRuns(shown, style), 24, { width })).toBe(
            lineCount(measureRuns([{ text }], style), 24, { width }),
          );
        },
      ),
    );
  });

  it('are joined at a single space only', () => {
    expect(withLastWordsJoined([{ text: 'một' }])).toEqual([{ text: 'một' }]);
    expect(withLastWordsJoined([{ text: 'một hai ' }])).toEqual([{ text: 'một hai ' }]);
    expect(withLastWordsJoined([{ text: 'một hai', bold: true }])).toEqual([{ text: 'một\u00a0hai', bold: true }]);
  });
});
