import { describe, expect, it } from 'vitest';
import { fitGroup } from '../../../src/compose/fit/fit-group.js';
import { fitText } from '../../../src/compose/fit/fit-text.js';
import { emu, points } from '../../../src/model/units.js';
import type { DraftParagraph } from '../../../src/compose/draft.js';
import { placeholderFrom, styleFrom } from '../support/template.js';

const style = styleFrom({ size: points(24), minimum: points(18), maximum: points(28), spaceBefore: points(6) });
const box = (height: number, width = 8) => placeholderFrom('body', [1, 1, width, height], [style]);
const paragraphs = (count: number, text = 'Hài hòa hóa pháp luật quốc gia'): DraftParagraph[] =>
  Array.from({ length: count }, () => ({ level: 0, runs: [{ text }] }));

describe('fitGroup', () => {
  it('sets little text larger, and says so only where it differs', () => {
    const grown = fitGroup({ fills: [{ placeholder: box(4), paragraphs: paragraphs(2) }], grow: true });
    expect(grown?.size).toBe(28);
    expect(grown?.fills[0]?.paragraphs[0]?.size).toBe(28);
    const stated = fitGroup({ fills: [{ placeholder: box(4), paragraphs: paragraphs(2) }] });
    expect(stated?.fills[0]?.paragraphs[0]?.size).toBeUndefined();
  });

  it('sets much text smaller, in steps, but never below the minimum', () => {
    const sizes = [4, 7, 8, 9].map(
      (count) => fitGroup({ fills: [{ placeholder: box(3.7), paragraphs: paragraphs(count) }] })?.size,
    );
    expect(sizes).toEqual([24, 24, 20, 18]);
    expect(fitGroup({ fills: [{ placeholder: box(3.6), paragraphs: paragraphs(20) }] })).toBeUndefined();
  });

  it('sets what belongs to a point no larger than the point, though the layout states a larger size', () => {
    const [point, detail] = [18, 28].map((size) =>
      styleFrom({ size: points(size), minimum: points(size), maximum: points(size) }),
    );
    const placeholder = placeholderFrom(
      'body',
      [1, 1, 8, 4],
      [point, detail].flatMap((one) => one ?? []),
    );
    const below: DraftParagraph = { level: 1, runs: [{ text: 'Năm nước ký.' }] };
    const fitted = fitGroup({ fills: [{ placeholder, paragraphs: [...paragraphs(2), below] }] });
    expect(fitted?.fills[0]?.paragraphs[2]?.size).toBe(18);
  });

  it('sets boxes that stand side by side in the size of the fullest', () => {
    const fills = [paragraphs(1), paragraphs(8)].map((own) => ({ placeholder: box(3.6), paragraphs: own }));
    const fitted = fitGroup({ fills, grow: true });
    const sizes = fitted?.fills.flatMap((fill) => fill.paragraphs.map((paragraph) => paragraph.size));
    expect(new Set(sizes)).toEqual(new Set([20]));
  });

  it('sets a number on one line, smaller for it, and on more where it fits on none', () => {
    const fills = [{ placeholder: box(3, 2.6), paragraphs: paragraphs(1, '204.500 tỷ đồng') }];
    const linesOf = (wide: number) =>
      fitGroup({
        fills: [{ placeholder: box(3, wide), paragraphs: paragraphs(1, '204.500 tỷ đồng') }],
        grow: true,
        wantedLines: 1,
      })?.fills[0]?.paragraphs[0]?.lines;
    expect(fitGroup({ fills, grow: true })?.fills[0]?.paragraphs[0]?.lines).toBe(2);
    expect(linesOf(2.6)).toBe(1);
    expect(linesOf(1.5)).toBe(2);
  });

  it('breaks a word at the smallest size, but for numbers and dates that have to stay whole', () => {
    const fills = [{ placeholder: box(3, 0.9), paragraphs: paragraphs(1, '204.500 tỷ đồng') }];
    expect(fitGroup({ fills })?.size).toBe(18);
    expect(fitGroup({ fills, unbroken: true })).toBeUndefined();
  });

  it('keeps the proportion of the levels', () => {
    const lead = styleFrom({ size: points(30), minimum: points(20), maximum: points(40) });
    const text = styleFrom({ size: points(20), minimum: points(14), maximum: points(20) });
    const placeholder = placeholderFrom('card-1', [1, 1, 3, 1.2], [lead, text]);
    const fitted = fitGroup({
      fills: [
        {
          placeholder,
          paragraphs: [{ level: 0, runs: [{ text: '1' }] }, ...paragraphs(1).map((one) => ({ ...one, level: 1 }))],
        },
      ],
    });
    expect(fitted?.fills[0]?.paragraphs.map((paragraph) => paragraph.size)).toEqual([27, 18]);
  });

  it('moves few paragraphs apart, but not too far', () => {
    const spread = fitGroup({ fills: [{ placeholder: box(4.5), paragraphs: paragraphs(3) }], spread: true });
    const spaces = spread?.fills[0]?.paragraphs.map((paragraph) => paragraph.spaceBefore);
    expect(spaces?.[0]).toBe(0);
    expect(spaces?.[1]).toBeGreaterThan(6);
    expect(spaces?.[1]).toBeLessThan(6 + 24 * 1.3 * 1.25);
    expect(spaces?.[2]).toBe(spaces?.[1]);
  });

  it('takes a smaller size rather than break a word, though an address may be broken', () => {
    const sizeOf = (text: string): number | undefined =>
      fitGroup({ fills: [{ placeholder: box(3, 2.2), paragraphs: paragraphs(1, text) }], grow: true })?.size;
    expect(sizeOf('Apporter ses mots')).toBe(28);
    expect(sizeOf('Apporter ses ordonnances')).toBe(24);
    expect(sizeOf('Umweltverträglich')).toBe(18);
    expect(sizeOf('https://example.org/mot/bai/dai')).toBeGreaterThan(18);
  });

  it('heeds a ceiling', () => {
    const fitted = fitGroup(
      { fills: [{ placeholder: box(4), paragraphs: paragraphs(2) }], grow: true },
      { ceiling: 20 },
    );
    expect(fitted?.size).toBe(20);
  });
});

describe('the number of a paragraph', () => {
  it('hangs as far as it needs where its style has no room for it, and the text is measured beside it', () => {
    const numbered = (indent: number, isMade = true) => ({
      placeholder: placeholderFrom(
        'body',
        [1, 1, 3, 4],
        [
          {
            ...style,
            indent: emu(indent),
            marginLeft: emu(-indent),
            mark: { share: 1, ...(isMade ? {} : { character: '▪' }) },
          },
        ],
      ),
      paragraphs: [{ level: 0, runs: [{ text: 'Hài hòa hóa pháp luật quốc gia' }], number: 1 }],
    });
    const tight = fitGroup({ fills: [numbered(0)] })?.fills[0]?.paragraphs[0];
    expect(tight?.hang?.by).toBeGreaterThan(18);
    expect(tight?.hang?.left).toBe(tight?.hang?.by);
    expect(tight?.lines).toBe(3);
    expect(fitGroup({ fills: [numbered(-457_200)] })?.fills[0]?.paragraphs[0]?.hang).toBeUndefined();
    const bulleted = fitGroup({ fills: [numbered(-457_200, false)] })?.fills[0]?.paragraphs[0];
    expect(bulleted?.hang).toEqual({ by: 36, left: 36 });
  });
});

describe('fitText', () => {
  const heading = 'Luật trong nước phải theo kịp Công ước về tội phạm mạng trong thời gian tới';

  it('takes a smaller size rather than a third line', () => {
    const title = styleFrom({ size: points(32), minimum: points(24), maximum: points(36), bold: true });
    const placeholder = placeholderFrom('title', [1, 1, 7.6, 2.5], [title]);
    const { fill, shortened } = fitText(placeholder, heading, { mostLines: 2 });
    expect(shortened).toBe(false);
    expect(fill.paragraphs[0]).toMatchObject({ size: 26, lines: 2 });
  });

  it('ends what is longer than its box in an ellipsis, at a word, and keeps the part behind it', () => {
    const placeholder = placeholderFrom('title', [1, 1, 4, 0.5], [style]);
    const { text, shortened } = fitText(placeholder, heading, { suffix: ' (2/3)' });
    expect(shortened).toBe(true);
    expect(text).toMatch(/^Luật trong nước.*[^ ]… \(2\/3\)$/u);
    const kept = text.slice(0, text.indexOf('…'));
    expect(heading.startsWith(`${kept} `)).toBe(true);
  });

  it('sets a title on one line even where the box is lower than that, and lets half a line stand out', () => {
    const title = placeholderFrom('title', [1, 1, 12, 0.2], [style]);
    expect(fitText(title, 'Ba việc phải làm ngay')).toMatchObject({ text: 'Ba việc phải làm ngay', shortened: false });
    // Two lines in 18 points take 0.65 inches.
    const lower = placeholderFrom('title', [1, 1, 5.5, 0.55], [style]);
    expect(fitText(lower, heading)).toMatchObject({ text: heading, shortened: false });
    expect(fitText({ ...lower, key: 'subtitle' }, heading).shortened).toBe(true);
  });

  it('never leaves the ellipsis alone', () => {
    const narrow = placeholderFrom('title', [1, 1, 0.1, 0.1], [style]);
    expect(fitText(narrow, heading).text).toBe(heading);
    expect(fitText({ ...narrow, key: 'detail' }, heading)).toMatchObject({ text: '', shortened: true });
  });
});
