import { describe, expect, test } from 'vitest';
import type { Point, Topic } from '../../../src/model/briefing.js';
import type { Slide } from '../../../src/model/deck.js';
import { pointFrom } from '../support/briefing.js';
import { slidesOf } from '../support/compose.js';
import { builtInTemplate } from '../../template/built-in.js';

const { model } = builtInTemplate('brief');

const task = (lead: string, text: string, when?: string): Point =>
  pointFrom({ text: `${lead} ${text}`, lead, ...(when === undefined ? {} : { when }) });
const topic: Partial<Topic> = {
  kind: 'tasks',
  heading: 'Việc phải làm',
  points: [
    task('Bà Hà Thị Nương', 'lập bảng chia lãi trước ngày 15 tháng 3', 'trước ngày 15 tháng 3'),
    task('Ông Quàng Văn Sơn', 'mở lớp hái chè'),
  ],
};

const cellsOf = (slide: Slide | undefined): string[][] =>
  (slide?.graphics ?? []).flatMap((graphic) =>
    graphic.kind === 'table' ? graphic.rows.map(({ cells }) => cells.map(({ text }) => text)) : [],
  );

describe('who has to do what by when', () => {
  test('stands in a table whose cells hold all words of each line', () => {
    const [slide, ...others] = slidesOf(topic, model);
    expect(others).toEqual([]);
    expect(cellsOf(slide)).toEqual([
      ['Ai làm', 'Việc phải làm', 'Thời hạn'],
      ['Bà Hà Thị Nương', 'Lập bảng chia lãi', 'Trước ngày 15 tháng 3'],
      ['Ông Quàng Văn Sơn', 'Mở lớp hái chè', ''],
    ]);
  });

  test('has no column of times where none is told, and keeps a time that stands inside of a line', () => {
    const points = [
      task('Bà Nương', 'họp dân trước ngày 3/4 và báo cáo kết quả', 'trước ngày 3/4'),
      task('Ông Sơn', 'ghi biên bản'),
    ];
    expect(cellsOf(slidesOf({ ...topic, points }, model)[0])[1]).toEqual([
      'Bà Nương',
      'Họp dân trước ngày 3/4 và báo cáo kết quả',
      'Trước ngày 3/4',
    ]);
    const bare = points.map((point) => ({ ...point, when: undefined }));
    expect(cellsOf(slidesOf({ ...topic, points: bare }, model)[0])[0]).toEqual(['Ai làm', 'Việc phải làm']);
  });

  test('tells in the notes what announces them', () => {
    const points = [pointFrom({ text: 'Giám đốc kết luận như sau:', children: [...(topic.points ?? [])] })];
    const [slide] = slidesOf({ ...topic, points }, model);
    expect(cellsOf(slide)).toHaveLength(3);
    expect(slide?.notes.map(({ text }) => text)).toContain('Giám đốc kết luận như sau:');
  });

  test('are points where a line names nobody', () => {
    const points = [...(topic.points ?? []), pointFrom({ text: 'Họp lại vào tháng 4' })];
    expect(slidesOf({ ...topic, points }, model)[0]?.role).toBe('points');
  });
});
