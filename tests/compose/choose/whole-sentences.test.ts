import { describe, expect, test } from 'vitest';
import type { Slide } from '../../../src/model/deck.js';
import type { TemplateModel } from '../../../src/template/model.js';
import { builtInTemplate, builtIns } from '../../template/built-in.js';
import { pointFrom } from '../support/briefing.js';
import { slidesOf } from '../support/compose.js';

/** 41 syllables. */
const sentence =
  'Sở Xây dựng phải kiểm định kết cấu mái của tất cả các trường xây trước năm 1995 trong vòng sáu tháng, và chỉ những mái chịu được thêm tải trọng mới được đưa vào danh sách thi công.';
/** 60 syllables. */
const long = sentence.replace(
  'trong vòng sáu tháng',
  'trong vòng sáu tháng kể từ ngày nghị quyết có hiệu lực, trừ những trường đã có biên bản của năm trước',
);
const heading =
  'Nghị quyết giao từng sở một việc cụ thể và buộc phải báo cáo tiến độ công khai trên trang của thành phố mỗi quý';

const sizesIn = (slide: Slide, { layouts }: TemplateModel): number[] => {
  const placeholders = layouts.find(({ name }) => name === slide.layout)?.placeholders ?? [];
  return slide.fills.flatMap(({ placeholder: key, paragraphs }) => {
    const levels = placeholders.find((placeholder) => placeholder.key === key)?.levels ?? [];
    return /^(?:body|row|card)/.test(key) ? paragraphs.map(({ level, size }) => size ?? levels[level]?.size ?? 0) : [];
  });
};

/** Where lines of an article stand. */
const shownIn = /^(?:body|row|card|claim|support|passage)/;

describe.each(builtIns)('whole sentences on slides of $name in $size', ({ name, size }) => {
  const { model } = builtInTemplate(name, size);
  const points = (...texts: string[]) => texts.map((text) => pointFrom({ text }));

  test.each([
    ['one long one', [long]],
    ['two', [sentence, sentence.slice(0, 120)]],
    ['three short ones', [sentence.slice(0, 100), sentence.slice(0, 120), sentence.slice(0, 90)]],
  ])('%s, on one slide in 18 points at least, under a whole heading', (_, texts) => {
    const [slide, ...others] = slidesOf({ heading, points: points(...texts) }, model);
    expect(others).toEqual([]);
    expect(slide?.title).toBe(heading);
    expect(Math.min(...(slide ? sizesIn(slide, model) : []))).toBeGreaterThanOrEqual(18);
  });

  test('one alone is not shouted: in bold letters it takes four lines at most', () => {
    for (const length of [60, 90, 110, 130, 150, 180]) {
      const [slide] = slidesOf({ heading: 'Kiểm định', points: points(sentence.slice(0, length).trim()) }, model);
      const style = model.layouts
        .find(({ name: one }) => one === slide?.layout)
        ?.placeholders.find(({ key }) => key === 'body')?.levels[0];
      const [line] = slide?.fills.find(({ placeholder }) => placeholder === 'body')?.paragraphs ?? [];
      expect(line?.lines ?? 0).toBeGreaterThan(0);
      expect(style?.bold === true ? (line?.lines ?? 0) : 0).toBeLessThanOrEqual(4);
    }
  });

  test('five in the summary, on one slide, or three and two where they would be print', () => {
    const texts = [sentence, sentence.slice(0, 150), sentence, sentence.slice(0, 120), sentence.slice(0, 80)];
    const slides = slidesOf({ kind: 'summary', heading: 'Những điều cần nhớ', points: points(...texts) }, model);
    expect(slides.length).toBeLessThanOrEqual(2);
    const linesOn = slides.map(({ fills }) =>
      fills.flatMap(({ placeholder: key, paragraphs }) => (shownIn.test(key) ? paragraphs : [])),
    );
    expect(linesOn.map((lines) => lines.length)).toEqual(slides.length === 1 ? [5] : [3, 2]);
    for (const slide of slides) expect(Math.min(...sizesIn(slide, model))).toBeGreaterThanOrEqual(18);
  });

  test('more of them go on under one of them, and not in small type', () => {
    const texts = ['Mái', 'Tường', 'Nền', 'Cửa', 'Cột', 'Sàn', 'Hiên'].map((part) =>
      `${part}: ${sentence.slice(0, 140)}`.replace(': Sở', ' do Sở'),
    );
    const slides = slidesOf({ kind: 'summary', heading: 'Những điều cần nhớ', points: points(...texts) }, model);
    expect(slides.length).toBeGreaterThan(1);
    expect(slides.map(({ title }) => title).filter((title) => /\d/.test(title.slice(-6)))).toEqual([]);
  });

  test('children are hardly smaller than what they belong to', () => {
    const parent = pointFrom({
      text: sentence.slice(0, 80),
      children: points('Gói một lắp tấm pin.', 'Gói hai thay tủ điện.'),
    });
    const slides = slidesOf({ heading: 'Ba gói thầu', points: [parent, ...points(sentence.slice(0, 90))] }, model);
    expect(slides).toHaveLength(1);
    for (const slide of slides) {
      const sizes = sizesIn(slide, model);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(2);
    }
  });
});
