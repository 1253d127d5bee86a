import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastLines } from '../../src/measure/least-lines.js';
import { lineCount } from '../../src/measure/line-count.js';
import { measureRuns } from '../../src/measure/measured-text.js';
import { points } from '../../src/model/units.js';
import { styleFrom } from '../compose/support/template.js';

describe('leastLines', () => {
  it('never counts more lines than there are', () => {
    const texts = fc.array(
      fc.constantFrom('công', 'ước-tính', '日本語', 'https://example.org/a?b', '–', '80', ' ', 'W'.repeat(30)),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: -3, max: 5 }),
        (words, width, firstLine, letterSpacing) => {
          const style = styleFrom({ size: points(20), letterSpacing: points(letterSpacing) });
          const text = measureRuns([{ text: words.join(' ') }], style);
          expect(leastLines(text, 20, { width, firstLine })).toBeLessThanOrEqual(
            lineCount(text, 20, { width, firstLine }),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('counts nearly all lines of a paragraph of common words', () => {
    const style = styleFrom({ size: points(20) });
    const text = measureRuns(
      [{ text: 'The harbour board met again to hear what the engineers had found. '.repeat(8) }],
      style,
    );
    const lines = lineCount(text, 20, { width: 300 });
    expect(leastLines(text, 20, { width: 300 })).toBeGreaterThanOrEqual(lines * 0.8);
  });
});
