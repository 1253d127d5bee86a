import { describe, expect, it } from 'vitest';
import { lineCount } from '../../../src/measure/line-count.js';
import { measureRuns } from '../../../src/measure/measured-text.js';
import { cellStyle } from '../../../src/compose/graphics/cell-style.js';
import type { Topic } from '../../../src/model/briefing.js';
import type { Slide, TableGraphic } from '../../../src/model/deck.js';
import { emuToPoints } from '../../../src/model/units.js';
import { builtInTemplate } from '../../template/built-in.js';
import { brief } from '../support/brief.js';
import { briefingFrom, topicFrom } from '../support/briefing.js';
import { deckOf, slidesOf, textsIn } from '../support/compose.js';

const { model } = brief;
type Table = NonNullable<Topic['table']>;

const table = (more: Partial<Table> = {}): Table => ({
  columns: ['Trạm', 'Mưa (mm)', 'Ghi chú'],
  rows: [
    ['Huế', '1.312,5', 'Cao nhất trong ba năm'],
    ['Vinh', '98', 'Thấp hơn mọi năm'],
  ],
  evidence: [],
  ...more,
});

const tablesOf = (slides: readonly Slide[]): TableGraphic[] =>
  slides.flatMap(({ graphics = [] }) => graphics.filter((graphic) => graphic.kind === 'table'));
const shown = (more: Partial<Table> = {}): Slide[] => slidesOf({ kind: 'table', table: table(more) }, model);
const textsOf = ({ rows }: TableGraphic): string[][] => rows.map(({ cells }) => cells.map(({ text }) => text));

describe('a table', () => {
  it('fills the place of its layout, with a bold header and numbers on the right', () => {
    const [slide] = shown();
    const [graphic] = tablesOf(shown());
    expect(slide).toMatchObject({ role: 'table', layout: 'points' });
    expect(graphic).toMatchObject({ placeholder: 'body', header: true });
    expect(graphic && textsOf(graphic)).toEqual([table().columns, ...table().rows]);
    expect(graphic?.rows[0]?.cells.every(({ bold }) => bold === true)).toBe(true);
    expect(graphic?.rows.map(({ cells }) => cells.map(({ align }) => align))).toEqual(
      Array.from({ length: 3 }, () => ['left', 'right', 'left']),
    );
    const place = model.layouts.find(({ name }) => name === 'points')?.placeholders.find(({ key }) => key === 'body');
    expect(graphic?.widths.reduce((sum, width) => sum + width)).toBe(place?.box.width);
    expect(graphic?.box).toMatchObject({ x: place?.box.x, width: place?.box.width });
  });

  it('of few rows stands near the middle of a slide where its place begins at the top', () => {
    const board = builtInTemplate('board').model;
    const [graphic] = tablesOf(slidesOf({ kind: 'table', table: table() }, board));
    const { y = 0, height = 0 } = graphic?.box ?? {};
    expect((y + height / 2) / board.size.height).toBeCloseTo(0.47, 2);
  });

  it('is set larger on a larger slide, as far as it fits', () => {
    const times = 2;
    const grow = <T extends number>(length: T): T => (length * times) as T;
    const layouts = model.layouts.map((layout) => ({
      ...layout,
      placeholders: layout.placeholders.map((one) => ({
        ...one,
        box: { x: grow(one.box.x), y: grow(one.box.y), width: grow(one.box.width), height: grow(one.box.height) },
      })),
    }));
    const large = { ...model, size: { width: grow(model.size.width), height: grow(model.size.height) }, layouts };
    const [usual] = tablesOf(shown());
    const [graphic] = tablesOf(slidesOf({ kind: 'table', table: table() }, large));
    expect(graphic?.size).toBeGreaterThan(1.3 * (usual?.size ?? 0));
  });

  it('holds every line of its cells, in a size that can be read', () => {
    const long = 'phải chờ hai xã ven sông bàn giao nốt phần đất còn lại trước mùa mưa';
    const slides = shown({
      rows: Array.from({ length: 23 }, (_, row) => [`Trạm ${row}`, '12,5', long.slice(0, 20 + row * 2)]),
    });
    const place = model.layouts.find(({ name }) => name === 'points')?.placeholders.find(({ key }) => key === 'body');
    expect(tablesOf(slides).length).toBeGreaterThan(1);
    for (const { rows, widths, size, box } of tablesOf(slides)) {
      expect(size).toBeGreaterThanOrEqual(14);
      expect(box?.height).toBe(rows.reduce((sum, { height }) => sum + height, 0));
      expect(box?.height).toBeLessThanOrEqual(place?.box.height ?? 0);
      for (const { cells, height } of rows) {
        const lines = cells.map(({ text, bold = false }, column) => {
          if (!place) throw new Error('The layout has no body.');
          const width = emuToPoints(widths[column] ?? 0) - 14.4;
          return lineCount(measureRuns([{ text }], cellStyle(place, bold)), size, { width });
        });
        expect(Math.max(...lines) * size * 1.2 + 7.2).toBeLessThanOrEqual(emuToPoints(height) + 0.01);
      }
    }
  });

  it('goes on over slides in one size, with its header again and every row once', () => {
    const rows = Array.from({ length: 23 }, (_, row) => [`Trạm ${row}`, '12,5', 'ổn định']);
    const slides = shown({ rows });
    const tables = tablesOf(slides);
    expect(slides.map(({ title }) => title)).toEqual(
      slides.map((_, index) => `Nội dung chính của thỏa thuận (${index + 1}/${slides.length})`),
    );
    expect(tables.map((one) => textsOf(one)[0])).toEqual(tables.map(() => table().columns));
    expect(tables.flatMap((one) => textsOf(one).slice(1))).toEqual(rows);
    expect(new Set(tables.map(({ size }) => size)).size).toBe(1);
  });

  it('begins with its years, as with any names of its rows, and has other numbers in front on the right', () => {
    const alignOf = (first: string[]): unknown =>
      tablesOf(shown({ columns: ['Năm', 'Mưa (mm)'], rows: first.map((cell) => [cell, '312,5']) }))[0]?.rows.map(
        ({ cells }) => cells.map(({ align }) => align),
      );
    expect(alignOf(['2023', '2024'])).toEqual(Array.from({ length: 3 }, () => ['left', 'right']));
    expect(alignOf(['9', '2024'])).toEqual(Array.from({ length: 3 }, () => ['right', 'right']));
  });

  it('says what it shows, and where it comes from', () => {
    const [slide] = shown();
    expect(tablesOf(shown())[0]?.alternative).toBe(
      'Bảng: Nội dung chính của thỏa thuận; Trạm, Mưa (mm), Ghi chú; 2 × 3',
    );
    expect(textsIn(slide, 'speaker')).toEqual(['Nguồn: Báo Cửa Sông']);
  });

  it('stands in lines where it has too many columns or a cell is a text, and that is told', () => {
    const columns = Array.from({ length: 12 }, (_, index) => `Cột ${index}`);
    for (const odd of [{ columns, rows: [columns, columns] }, { rows: [['Huế', '1', 'rất dài '.repeat(90)]] }]) {
      const briefing = briefingFrom({ topics: [topicFrom({ kind: 'table', table: table(odd) })] });
      const { deck, diagnostics } = deckOf(briefing, { template: model });
      const slides = deck.slides.filter(({ topic }) => topic === 't1');
      expect(tablesOf(slides)).toEqual([]);
      expect(textsIn(slides[0], 'body').length).toBeGreaterThan(0);
      expect(diagnostics.map(({ code }) => code)).toContain('compose.table-as-lines');
    }
  });

  it('has a slide of its own beside the points of its topic', () => {
    const point = { id: 'p', text: 'Mưa lớn gây ngập ba huyện', evidence: [], origin: 'author' as const };
    const slides = slidesOf({ kind: 'table', table: table(), points: [point] }, model);
    expect(tablesOf(slides)).toHaveLength(1);
    expect(slides.flatMap((slide) => textsIn(slide, 'body'))).toEqual([point.text]);
  });
});
