import { describe, expect, test } from 'vitest';
import type { Topic } from '../../../src/model/briefing.js';
import { builtInTemplate, builtIns } from '../../template/built-in.js';
import { briefingFrom, pointFrom, topicFrom } from '../support/briefing.js';
import { deckOf, textsIn } from '../support/compose.js';

const names = ['Hiện trạng cảng', 'Kết quả khảo sát', 'Việc cần làm'];
const topics = (each: number): Topic[] =>
  names.flatMap((section, part) =>
    Array.from({ length: each }, (_, index) =>
      topicFrom({
        id: `t${part}-${index}`,
        heading: `${section}, mục ${index + 1}`,
        section,
        points: [pointFrom({ text: `Câu ${index + 1} của phần ${part + 1}` })],
      }),
    ),
  );

describe.each(builtIns)('sections in $name, $size', ({ name, size }) => {
  const { model: template } = builtInTemplate(name, size);

  test('open with a divider, and are what the contents name', () => {
    const { deck } = deckOf(briefingFrom({ topics: topics(4) }), { template });
    const dividers = deck.slides.filter(({ role }) => role === 'divider');
    expect(dividers.map(({ title }) => title)).toEqual(names);
    expect(dividers.map((slide) => textsIn(slide, 'value'))).toEqual([['1'], ['2'], ['3']]);
    expect(textsIn(dividers[0], 'detail')).toHaveLength(4);
    const agenda = deck.slides.find(({ role }) => role === 'agenda');
    expect(textsIn(agenda, 'body')).toEqual(names);
  });
});

describe('no divider stands before', () => {
  const dividersOf = (sheets: readonly Topic[]): [string, string | undefined][] =>
    deckOf(briefingFrom({ topics: [...sheets] }), { template: builtInTemplate('brief').model }).deck.slides.flatMap(
      (slide): [string, string | undefined][] =>
        slide.role === 'divider' ? [[slide.title, textsIn(slide, 'value')[0]]] : [],
    );

  test('one slide alone, and the others keep their places', () => {
    const [first, ...others] = topics(6);
    const one = others.filter(({ id }) => !id.startsWith('t1') || id === 't1-0');
    expect(dividersOf([...(first ? [first] : []), ...one])).toEqual([
      ['Hiện trạng cảng', '1'],
      ['Việc cần làm', '3'],
    ]);
  });

  test('a section that has begun before what to remember', () => {
    const [first, ...others] = topics(4);
    const summary = topicFrom({
      id: 'summary',
      kind: 'summary',
      heading: 'Những điều cần nhớ',
      points: [pointFrom({ text: 'Cảng phải nạo vét luồng trước mùa mưa bão' })],
    });
    expect(dividersOf([...(first ? [first] : []), summary, ...others])).toEqual([
      ['Kết quả khảo sát', '2'],
      ['Việc cần làm', '3'],
    ]);
  });
});

describe('a deck is not parted', () => {
  const rolesOf = (count: number, options: Parameters<typeof deckOf>[1] = {}): string[] =>
    deckOf(briefingFrom({ topics: topics(count) }), {
      template: builtInTemplate('brief').model,
      ...options,
    }).deck.slides.map(({ role }) => role);

  test('where it is short', () => {
    expect(rolesOf(3)).not.toContain('divider');
  });

  test('where one section alone has more than a slide', () => {
    const many = topics(12).filter(({ id }) => id.startsWith('t0') || id.endsWith('-0'));
    const { deck } = deckOf(briefingFrom({ topics: many }), { template: builtInTemplate('brief').model });
    expect(deck.slides.map(({ role }) => role)).not.toContain('divider');
  });

  test('where nobody wants to see what comes', () => {
    expect(rolesOf(4, { agenda: 'never' })).not.toContain('divider');
  });
});
