import { describe, expect, test } from 'vitest';
import type { Point, Topic } from '../../../src/model/briefing.js';
import type { Slide } from '../../../src/model/deck.js';
import { builtInTemplate, builtIns } from '../../template/built-in.js';
import { pointFrom } from '../support/briefing.js';
import { slidesOf, textsIn } from '../support/compose.js';
import { plainTemplate } from '../support/template.js';

const said = [
  '“Chúng ta mua hai mươi năm tiền điện với giá biết trước.”',
  '“Kiểm định phải đi trước đấu thầu, không thể đi sau.”',
  '“Học sinh sẽ đọc được sản lượng điện mỗi sáng.”',
  '“Lịch thi công không được trùng với kỳ kiểm tra.”',
  '“Danh sách trường phải theo kết quả kiểm định.”',
];
const voice = (index: number, more: Partial<Point> = {}): Point =>
  pointFrom({ text: said[index] ?? '', speaker: `bà Hạnh ${index + 1}`, role: `Đại biểu quận ${index + 1}`, ...more });
const voices = (count: number, more: Partial<Topic> = {}): Partial<Topic> => ({
  kind: 'voices',
  heading: 'Các đại biểu nói gì',
  points: Array.from({ length: count }, (_, index) => voice(index)),
  ...more,
});

const { model } = builtInTemplate('brief');
const layoutsOf = (slides: readonly Slide[]): string[] => slides.map(({ layout }) => layout);

describe('who said what', () => {
  test.each([2, 3, 4])('stands on one slide, %i voices each with name and role once', (count) => {
    const [slide, ...others] = slidesOf(voices(count), model);
    expect(others).toEqual([]);
    expect(slide?.layout).toBe(`quotes-${count}`);
    for (let index = 0; index < count; index += 1) {
      expect(textsIn(slide, `speaker-${index + 1}`)).toEqual([`Bà Hạnh ${index + 1}`, `Đại biểu quận ${index + 1}`]);
      expect(textsIn(slide, `quote-${index + 1}`)).toEqual([said[index]]);
    }
  });

  test('goes on on a second slide from the fifth voice, evenly', () => {
    expect(layoutsOf(slidesOf(voices(5), model)).sort()).toEqual(['quotes-2', 'quotes-3']);
  });

  test('is a quotation set large where one alone speaks, and a line where that is more than its words', () => {
    const [alone] = slidesOf(voices(1), model);
    expect(alone?.layout).toBe('quote');
    expect(textsIn(alone, 'quote')).toEqual([
      'Chúng ta mua hai mươi năm tiền điện với giá biết trước.',
      '—\u00a0Bà Hạnh 1, Đại biểu quận 1',
    ]);
    const told = pointFrom({ text: 'Bà Hạnh gọi đó là “một lời hứa”.', speaker: 'bà Hạnh' });
    const [line] = slidesOf(voices(0, { points: [told] }), model);
    expect(line?.layout).toBe('statement');
  });

  test('names who speaks for all where nobody else is named', () => {
    const points = [voice(0, { speaker: undefined, role: undefined }), voice(1)];
    const [slide] = slidesOf(voices(0, { points, speaker: 'bà Mai' }), model);
    expect(textsIn(slide, 'speaker-1')).toEqual(['Bà Mai']);
    expect(textsIn(slide, 'speaker-2')).toEqual(['Bà Hạnh 2', 'Đại biểu quận 2']);
  });

  test('is a list, name and role behind the words, where a template has no such layout or nobody is named', () => {
    const [listed] = slidesOf(voices(2), plainTemplate);
    expect(textsIn(listed, 'body')).toEqual([
      `${said[0] ?? ''} —\u00a0Bà Hạnh 1, Đại biểu quận 1`,
      `${said[1] ?? ''} —\u00a0Bà Hạnh 2, Đại biểu quận 2`,
    ]);
    const [first] = slidesOf(voices(0, { points: [voice(0), voice(1, { speaker: undefined })] }), model);
    expect(first?.layout).toBe('points');
  });

  test.each(builtIns)('has layouts for two, three and four in $name in $size', ({ name, size }) => {
    const template = builtInTemplate(name, size).model;
    expect([2, 3, 4].flatMap((count) => layoutsOf(slidesOf(voices(count), template)))).toEqual([
      'quotes-2',
      'quotes-3',
      'quotes-4',
    ]);
  });
});

describe('a question', () => {
  const answer: Partial<Topic> = {
    kind: 'question',
    heading:
      'Nếu một trường phải xây lại trong mười năm tới thì hệ thống vừa lắp trên mái sẽ được tháo đi đâu và ai trả tiền?',
    speaker: 'bà Hạnh',
    points: [
      voice(0, { speaker: 'bà Hạnh', role: 'Phó Chủ tịch' }),
      voice(1, { speaker: 'bà Hạnh', role: 'Phó Chủ tịch' }),
    ],
  };

  test.each(builtIns)('stands whole in the title, who answers below, in $name in $size', ({ name, size }) => {
    const template = builtInTemplate(name, size).model;
    const [slide, ...others] = slidesOf(answer, template);
    expect(others).toEqual([]);
    expect(slide?.title).toBe(answer.heading);
    expect(textsIn(slide, 'speaker')).toEqual(['—\u00a0Bà Hạnh, Phó Chủ tịch']);
    expect(['row-1', 'row-2'].flatMap((key) => textsIn(slide, key))).toEqual(said.slice(0, 2));
  });

  test('shows lines of a topic each of which somebody else says, and no lines of one person', () => {
    const said = ['bà Mai', 'ông Lâm', 'bà Thủy'].map((speaker, index) =>
      pointFrom({ text: `Trạm đo thứ ${index} phải xong trong năm`, speaker }),
    );
    expect(layoutsOf(slidesOf({ kind: 'points', points: said }, model))).toEqual(['quotes-3']);
    const ofOne = said.map((point) => ({ ...point, speaker: 'bà Mai' }));
    expect(layoutsOf(slidesOf({ kind: 'points', points: ofOne }, model))).not.toEqual(['quotes-3']);
    const more = [
      ...said,
      ...said.map((point) => ({ ...point, id: `${point.id}-2`, speaker: `${point.speaker ?? ''} Hai` })),
    ];
    expect(slidesOf({ kind: 'points', points: more }, model)[0]?.layout).not.toMatch(/^quotes/);
    const [first, ...others] = said;
    if (first === undefined) throw new Error('There is no point.');
    const without = [pointFrom({ text: 'Trạm đo phải xong trong năm' }), ...others];
    expect(layoutsOf(slidesOf({ kind: 'points', points: without }, model))).not.toEqual(['quotes-3']);
  });
});
