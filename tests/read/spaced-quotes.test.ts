import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutSpacesInQuotes } from '../../src/read/lines/spaced-quotes.js';

describe('spaces inside quotation marks', () => {
  it.each([
    [`' Săn ' khách rồi bỏ chạy`, `'Săn' khách rồi bỏ chạy`],
    [`"Nước lên nhanh ", bà Hoa nói, " không ai kịp chạy ".`, `"Nước lên nhanh", bà Hoa nói, "không ai kịp chạy".`],
    [`“ The gate is shut ” (" for good ")`, `“The gate is shut” ("for good")`],
    [`Vụ án: ' Lỗ hổng ' trong hồ sơ`, `Vụ án: 'Lỗ hổng' trong hồ sơ`],
  ])('go: %s', (text, shown) => {
    expect(withoutSpacesInQuotes(text)).toBe(shown);
  });

  it.each([
    `The boards' plan and the owners' reply`,
    `A hall of 5 ' x 6 ' was let`,
    `"One "two three" four`,
    `A pipe of 3 " and one of 4 " were laid`,
    `"Nobody came.`,
    `rock 'n' roll, 'twas the '90s`,
  ])('stay where the marks are none or do not pair: %s', (text) => {
    expect(withoutSpacesInQuotes(text)).toBe(text);
  });

  it('are all that goes, and once is enough', () => {
    const line = fc
      .array(fc.constantFrom('"', "'", '“', '”', ' ', 'a', 'nước', '.', ',', '5', '(', '\n'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(line, (text) => {
        const shown = withoutSpacesInQuotes(text);
        expect(shown.replace(/[^\S\n]/gu, '')).toBe(text.replace(/[^\S\n]/gu, ''));
        expect(withoutSpacesInQuotes(shown)).toBe(shown);
      }),
    );
  });
});
