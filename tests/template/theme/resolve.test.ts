import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emuToInches, inchesToEmu } from '../../../src/model/units.js';
import { cells } from '../../../src/template/theme/resolve/cells.js';
import { resolveTheme } from '../../../src/template/theme/resolve/resolve-theme.js';
import type { ResolvedLayout } from '../../../src/template/theme/resolve/resolved.js';
import { loadTheme } from '../../../src/template/theme/load-theme.js';
import { brief, small, smallSource } from '../brief.js';

function layout(key: string, extra = ''): ResolvedLayout {
  const { layouts } = resolveTheme(extra === '' ? small() : loadTheme(smallSource + extra, 'small.yaml'));
  const found = layouts.find((one) => one.key === key);
  if (found === undefined) throw new Error(`There is no layout ${key}.`);
  return found;
}

const inches = ({ x, y, width, height }: ResolvedLayout['placeholders'][number]['box']): number[] =>
  [x, y, width, height].map((length) => Math.round(emuToInches(length) * 1000) / 1000);

describe('places', () => {
  test('stand on the grid: margins, columns, gutters', () => {
    const body = layout('points').placeholders.find(({ key }) => key === 'body');
    expect(body && inches(body.box)).toEqual([1, 2, 8, 4]);
  });

  test('own inches are stronger than own columns, these than the area', () => {
    const extra = `  other:
    title: Other
    placeholders:
      one: { area: body, columns: 3-4, style: text }
      two: { area: body, columns: 3-4, width: 1, y: 3, style: text }
`;
    const [one, two] = layout('other', extra).placeholders;
    expect(one && inches(one.box)).toEqual([5.25, 2, 3.75, 4]);
    expect(two && inches(two.box)).toEqual([5.25, 3, 1, 4]);
  });

  test('a slide of 13.333 inches is as wide as PowerPoint makes it', () => {
    const { size, layouts } = resolveTheme(brief());
    expect(size).toEqual({ width: 12_192_000, height: 6_858_000 });
    const panel = layouts
      .find(({ key }) => key === 'cover-figures-3')
      ?.art.find((art) => art.shape !== 'picture' && art.fill?.colour === 'deep');
    expect(panel && panel.box.x + panel.box.width).toBe(12_192_000);
  });

  test('cells fill their box, in reading order, with the gap between them', () => {
    const length = fc.integer({ min: 100_000, max: 10_000_000 });
    const count = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(length, length, count, count, (width, height, columns, rows) => {
        const box = {
          x: inchesToEmu(1),
          y: inchesToEmu(2),
          width: inchesToEmu(width / 1e6),
          height: inchesToEmu(height / 1e6),
        };
        const made = cells(box, { columns, rows, gap: 0.01 }, 0.25);
        expect(made).toHaveLength(columns * rows);
        const last = made.at(-1);
        if (last === undefined) throw new Error('There are no cells.');
        expect(Math.abs(last.x + last.width - box.x - box.width)).toBeLessThan(3);
        expect(Math.abs(last.y + last.height - box.y - box.height)).toBeLessThan(3);
        const [first, second] = made;
        if (columns > 1 && first !== undefined && second !== undefined) {
          expect(Math.abs(second.x - first.x - first.width - inchesToEmu(0.01))).toBeLessThan(3);
        }
      }),
    );
  });
});

describe('styles', () => {
  test('begin from others', () => {
    const extra = `  other:
    title: Other
    placeholders:
      body: { area: body, style: loud }
`;
    expect(layout('other', extra).placeholders[0]?.levels[0]).toMatchObject({
      size: 20,
      minimum: 18,
      maximum: 28,
      colour: 'accent',
      pitch: 1.3,
    });
  });
});

describe('layouts', () => {
  test('take the placeholders of their frame, and change them key by key', () => {
    const extra = `  bare:
    title: Bare
    frame: page
    without: [footer]
    placeholders:
      title: { y: 3 }
`;
    const { placeholders } = layout('bare', extra);
    expect(placeholders.map(({ key }) => key)).toEqual(['title']);
    expect(placeholders[0] && inches(placeholders[0].box)).toEqual([1, 3, 8, 1]);
  });

  test('repeat a placeholder in cells, and count the numbers of its paragraphs on', () => {
    const { layouts } = resolveTheme(brief());
    const summary = layouts.find(({ key }) => key === 'summary-3');
    const rows = summary?.placeholders.filter(({ key }) => key.startsWith('row-')) ?? [];
    expect(rows.map(({ key, name, levels }) => [key, name, levels[0]?.bullet?.start])).toEqual([
      ['row-1', 'Row 1', 1],
      ['row-2', 'Row 2', 2],
      ['row-3', 'Row 3', 3],
    ]);
  });

  test('are in the order in which they are read: title first, footer last, each date with its event', () => {
    const { layouts } = resolveTheme(brief());
    const timeline = layouts.find(({ key }) => key === 'timeline-3');
    expect(timeline?.placeholders.map(({ key }) => key)).toEqual([
      'title',
      'label',
      'time-1',
      'text-1',
      'time-2',
      'text-2',
      'time-3',
      'text-3',
      'speaker',
      'footer',
      'marking',
      'slide-number',
    ]);
  });
});

describe('fonts', () => {
  const withFont = (font: string): string =>
    smallSource
      .replace(/^fonts:\n/m, `fonts:\n  strong: { name: House Sans SemiBold, fallback: Verdana }\n`)
      .replace(/^styles:\n/m, `styles:\n  heavy: { font: ${font} }\n`);

  test('may be more than those of heading and body, by names of their own', () => {
    expect(loadTheme(withFont('strong'), 'theme.yaml').fonts['strong']).toEqual({
      name: 'House Sans SemiBold',
      fallback: 'Verdana',
    });
  });

  test('that a style names and the theme lacks are told of with the place and the nearest name', () => {
    expect(() => loadTheme(withFont('strongg'), 'theme.yaml')).toThrow(
      expect.objectContaining({
        message: 'There is no font "strongg".',
        diagnostic: expect.objectContaining({
          hint: expect.stringContaining('"strong"') as string,
          place: { file: 'theme.yaml', line: expect.any(Number) as number, column: expect.any(Number) as number },
        }) as unknown,
      }) as Error,
    );
  });
});
