import { describe, expect, test } from 'vitest';
import type { Topic } from '../../../src/model/briefing.js';
import { builtInTemplate, builtIns } from '../../template/built-in.js';
import { pointFrom } from '../support/briefing.js';
import { slidesOf, textsIn } from '../support/compose.js';
import { plainTemplate } from '../support/template.js';

const side = (text: string, ...lines: string[]) =>
  pointFrom({ text, children: lines.map((line) => pointFrom({ text: line })) });

const listed: Partial<Topic> = {
  kind: 'comparison',
  heading: 'Giữ chợ ở trung tâm',
  points: [
    side('Ưu điểm', 'Tiểu thương giữ được khách quen', 'Chi phí sửa chữa chỉ 4,2 tỷ đồng'),
    side('Nhược điểm', 'Xe tải không tránh được nhau trên đường vào chợ'),
  ],
};
const told: Partial<Topic> = {
  kind: 'comparison',
  heading: 'Cách thu phí',
  points: [
    pointFrom({ text: 'Trước đây, mỗi quầy đóng phí theo ngày', lead: 'Trước đây' }),
    pointFrom({ text: 'Nay tiểu thương đóng một lần mỗi tháng', lead: 'Nay' }),
  ],
};

describe.each(builtIns)('two sides in $name, $size', ({ name, size }) => {
  const { model } = builtInTemplate(name, size);

  test('stand beside each other, each below its heading', () => {
    const [slide, ...others] = slidesOf(listed, model);
    expect(others).toEqual([]);
    expect(slide?.layout).toBe('comparison');
    expect(textsIn(slide, 'head-1')).toEqual(['Ưu điểm']);
    expect(textsIn(slide, 'head-2')).toEqual(['Nhược điểm']);
    expect(textsIn(slide, 'side-1')).toHaveLength(2);
    expect(textsIn(slide, 'side-2')).toEqual(['Xe tải không tránh được nhau trên đường vào chợ']);
  });

  test('take the words that open them as what they are called', () => {
    const [slide] = slidesOf(told, model);
    expect(textsIn(slide, 'head-1')).toEqual(['Trước đây']);
    expect(textsIn(slide, 'side-1')).toEqual(['Mỗi quầy đóng phí theo ngày']);
    expect(textsIn(slide, 'side-2')).toEqual(['Tiểu thương đóng một lần mỗi tháng']);
  });
});

describe('two sides elsewhere', () => {
  test('are a list where the template has one body, and nothing of them is lost', () => {
    const slides = slidesOf(listed, plainTemplate);
    const shown = slides.flatMap((slide) => slide.fills.flatMap(({ placeholder }) => textsIn(slide, placeholder)));
    expect(shown).toEqual(expect.arrayContaining(['Ưu điểm', 'Nhược điểm', 'Chi phí sửa chữa chỉ 4,2 tỷ đồng']));
  });

  test('are points where there are three of them', () => {
    const [slide] = slidesOf({ ...listed, points: [...(listed.points ?? []), side('Ý kiến khác', 'Chưa ai hỏi dân')] });
    expect(slide?.role).toBe('points');
  });
});
