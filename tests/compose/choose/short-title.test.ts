import { expect, test } from 'vitest';
import { brief } from '../support/brief.js';
import { pointFrom } from '../support/briefing.js';
import { slidesOf, textsIn } from '../support/compose.js';

const line = 'Tỉnh mở lại đường ven biển sau bốn tháng sửa chữa, và nâng cao nửa mét để nước triều không còn tràn qua.';
const points = [line, 'Hai cầu nhỏ được xây mới.', line, 'Xe tải nặng đi đường tránh.', line, line].map((text) =>
  pointFrom({ text }),
);

test('a summary under a short heading has the room of a second line of title, and under a long one another layout', () => {
  const [short] = slidesOf({ kind: 'summary', heading: 'Những điều cần nhớ', points }, brief.model);
  expect([short?.layout, short?.title]).toEqual(['summary-list', 'Những điều cần nhớ']);
  const heading = `${line.slice(0, 90)} theo quyết định vừa công bố`;
  const [long] = slidesOf({ kind: 'summary', heading, points }, brief.model);
  expect(long?.layout).not.toBe('summary-list');
  expect(long?.title).toBe(heading);
});

test('how many more items a list has never stands on a slide alone', () => {
  const items = [line.repeat(5), line.repeat(6), line].map((text) => pointFrom({ text }));
  const slides = slidesOf({ kind: 'points', heading: 'Quan điểm chỉ đạo', points: items, leftOut: 2 }, brief.model);
  expect(slides.length).toBeGreaterThan(1);
  const last = slides.at(-1);
  expect(textsIn(last, 'body').length).toBeGreaterThan(1);
  expect(textsIn(last, 'body').at(-1)).toContain('2');
});

test('a list stands closer where that sets it larger than its own layout would, and not where that shows it well', () => {
  const layoutOf = (...texts: string[]) =>
    slidesOf(
      { kind: 'points', heading: 'Quan điểm chỉ đạo', points: texts.map((text) => pointFrom({ text })) },
      brief.model,
    )[0]?.layout;
  const question = 'Xe tải nặng đi đường nào?';
  expect(layoutOf(line, question, question, line)).toBe('points');
  expect(layoutOf(line, question, line, question, question, question)).toBe('points-short-title');
});
