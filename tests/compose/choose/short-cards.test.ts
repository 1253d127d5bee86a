import { describe, expect, it } from 'vitest';
import { brief } from '../support/brief.js';
import { pointFrom } from '../support/briefing.js';
import { slidesOf, textsIn } from '../support/compose.js';

const short = 'Chín tỉnh đã kiểm định xong mái của các trường xây trước năm 1995.';
const longer = 'Ba tỉnh chưa lập danh sách trường phải kiểm định, dù hạn nộp đã qua hai tháng.';
const long =
  'Những mái không chịu được thêm tải trọng phải được thay trước khi lắp pin, và tiền thay mái được tính vào kinh phí sửa chữa của năm sau chứ không tính vào dự án này.';

const layoutOf = (...texts: string[]): string | undefined =>
  slidesOf({ points: texts.map((text) => pointFrom({ text })) }, brief.model)[0]?.layout;

describe('a few points', () => {
  it.each([2, 3, 4])('stand side by side where they are short and of like length: %i', (count) => {
    const texts = [short, longer, short, longer].slice(0, count);
    const [slide, ...others] = slidesOf({ points: texts.map((text) => pointFrom({ text })) }, brief.model);
    expect(others).toEqual([]);
    expect(slide?.layout).toBe(`cards-${count}`);
    expect(texts.map((_, index) => textsIn(slide, `card-${index + 1}`))).toEqual(texts.map((text) => [text]));
  });

  it.each([
    ['one is long', [short, longer, long]],
    ['one is a word or two beside a sentence', ['Mái cũ.', longer, short]],
    ['one has twice the words of the other', [short.slice(0, 34), longer]],
    ['they are five', [short, longer, short, longer, short]],
  ])('stand one below the other where %s', (_, texts) => {
    expect(layoutOf(...texts)).not.toMatch(/^cards/);
  });

  it('are read one below the other where they answer a question', () => {
    const points = [short, longer, short].map((text) => pointFrom({ text }));
    expect(slidesOf({ kind: 'question', points }, brief.model)[0]?.layout).not.toMatch(/^cards/);
  });

  it('stand one below the other where something stands below one of them', () => {
    const points = [pointFrom({ text: short, children: [pointFrom({ text: longer })] }), pointFrom({ text: longer })];
    expect(slidesOf({ points }, brief.model)[0]?.layout).not.toMatch(/^cards/);
  });

  it('stand in a list where it says that there are more of them', () => {
    const [slide] = slidesOf({ points: [pointFrom({ text: short })], leftOut: 2 }, brief.model);
    expect(slide?.layout).not.toMatch(/^(?:cards|statements)/);
    expect(textsIn(slide, 'body')).toHaveLength(2);
  });
});
