import { describe, expect, test } from 'vitest';
import { builtInTemplate, builtIns } from '../../template/built-in.js';
import { pointFrom } from '../support/briefing.js';
import { slidesOf } from '../support/compose.js';

const short = 'Cả hai mái đều đạt.';
const long =
  'Sở Xây dựng phải kiểm định kết cấu mái của tất cả các trường xây trước năm 1995 trong vòng sáu tháng, và chỉ những mái chịu được thêm tải trọng mới được đưa vào danh sách thi công.';
const pointsOf = (...texts: string[]) => texts.map((text) => pointFrom({ text }));

describe.each(builtIns)('room on slides of $name in $size', ({ name, size }) => {
  const { model } = builtInTemplate(name, size);

  test('a few words beside a long sentence stand in lines, not in a place as high', () => {
    const [slide] = slidesOf({ points: pointsOf(long, short) }, model);
    expect(slide?.fills.map(({ placeholder }) => placeholder)).not.toContain('row-1');
  });

  test('points that fill a slide from top to bottom go on on another, each whole', () => {
    const slides = slidesOf({ points: pointsOf(long, long, long, long, long, long, long, long) }, model);
    for (const { paragraphs } of slides.flatMap(({ fills }) => fills)) {
      const lines = paragraphs.filter(({ runs }) => runs[0]?.text.startsWith('Sở'));
      expect(lines.reduce((sum, paragraph) => sum + paragraph.lines, 0)).toBeLessThanOrEqual(15);
    }
    const shown = slides.flatMap(({ fills }) => fills.flatMap(({ paragraphs }) => paragraphs));
    expect(shown.filter(({ runs }) => runs[0]?.text.startsWith('Sở'))).toHaveLength(8);
  });

  test('a series that goes on looks alike on each slide, in one size', () => {
    const slides = slidesOf({ kind: 'enumeration', points: pointsOf(long.repeat(3), long, long, long, long) }, model);
    const parts = slides.map(({ layout, fills }) => ({ layout, keys: fills.map(({ placeholder }) => placeholder) }));
    expect(slides.length).toBeGreaterThan(1);
    expect(new Set(parts.map(({ layout }) => layout)).size).toBe(1);
    for (const { keys } of parts) expect(keys).not.toContain('row-1');
  });

  test('rows that stand close on one another leave a seventh of each free', () => {
    const texts = [long, long.slice(0, 150), long, long.slice(0, 120), short];
    const free = [3, 4, 5].flatMap((count) => {
      const [slide] = slidesOf({ kind: 'summary', points: pointsOf(...texts.slice(0, count)) }, model);
      const placeholders = model.layouts.find((layout) => layout.name === slide?.layout)?.placeholders ?? [];
      return (slide?.fills ?? []).flatMap(({ placeholder: key, paragraphs }) => {
        const row = placeholders.find((placeholder) => placeholder.key === key);
        const [style, paragraph] = [row?.levels[0], paragraphs[0]];
        if (!key.startsWith('row') || row === undefined || style === undefined || paragraph === undefined) return [];
        const pitch =
          style.pitch.kind === 'exact' ? style.pitch.value : style.pitch.value * (paragraph.size ?? style.size);
        return 1 - (paragraph.lines * pitch * 12_700) / (row.box.height - row.insets.top - row.insets.bottom);
      });
    });
    // Some templates set such sentences in lines.
    expect(free.filter((share) => share < 0.14)).toEqual([]);
  });

  test.each([
    ['summary', [short, long, short], 20],
    ['enumeration', [long, long.slice(0, 150), long.slice(0, 120)], 18],
  ] as const)('one long line makes not all of a %s small', (kind, texts, least) => {
    const [slide] = slidesOf({ kind, points: pointsOf(...texts) }, model);
    const placeholders = model.layouts.find((layout) => layout.name === slide?.layout)?.placeholders ?? [];
    const sizes = (slide?.fills ?? []).flatMap(({ placeholder: key, paragraphs }) => {
      const levels = placeholders.find((placeholder) => placeholder.key === key)?.levels ?? [];
      return /^(?:row|card|body)/.test(key)
        ? paragraphs.map(({ size, level }) => size ?? levels[level]?.size ?? 0)
        : [];
    });
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least);
  });

  test('no card is a column of many lines', () => {
    const lines = [2, 3, 4].flatMap((count) => {
      const texts = Array.from({ length: count }, (_, index) => (index === 1 ? short : `${long} ${short}`));
      const [slide] = slidesOf({ kind: 'enumeration', points: pointsOf(...texts) }, model);
      const cards = slide?.fills.filter(({ placeholder }) => placeholder.startsWith('card')) ?? [];
      return cards.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.lines));
    });
    expect(lines.filter((count) => count > 9)).toEqual([]);
  });
});
