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

describe('a deck is not parted', () => {
  const rolesOf = (count: number, options: Parameters<typeof deckOf>[1] = {}): string[] =>
    deckOf(briefingFrom({ topics: topics(count) }), {
      template: builtInTemplate('brief').model,
      ...options,
    }).deck.slides.map(({ role }) => role);

  test('where it is short', () => {
    expect(rolesOf(3)).not.toContain('divider');
  });

  test('where nobody wants to see what comes', () => {
    expect(rolesOf(4, { agenda: 'never' })).not.toContain('divider');
  });
});
