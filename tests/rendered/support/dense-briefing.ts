import type { Briefing, Topic, TopicKind } from '../../../src/model/briefing.js';
import { briefingFrom, pointFrom, topicFrom } from '../../compose/support/briefing.js';

const words =
  'Mỗi quốc gia phải rà soát, sửa đổi luật trong nước cho khớp với những nghĩa vụ đã cam kết, rồi cụ thể hóa bằng các biện pháp của riêng mình trong khi WWW mmm iii lll và Trung tâm ứng phó với “chiêu trò” lừa đảo 24/7 trên không gian mạng'.split(
    ' ',
  );
const textOf = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, index) => words[(from + index) % words.length] ?? '').join(' ');

/**
 * A briefing that fills the layouts of a template as far as they go, in every kind and with growing length: what would
 * overflow first if a width or a line were counted wrong.
 *
 * @param lengths of the points, in words
 */
export function denseBriefing(lengths: readonly number[] = [6, 20, 40]): Briefing {
  const topics: Topic[] = [];
  const add = (kind: TopicKind, count: number, length: number, more: Partial<Topic> = {}): void => {
    const id = `${kind}-${count}-${length}`;
    const points = Array.from({ length: count }, (_, index) =>
      pointFrom({
        text: textOf(length + (index % 3), index * 7),
        core: [textOf(2, index * 7 + 1), textOf(3, index * 7 + 5)],
        when: `${index + 1}/10`,
        speaker: textOf(2, index),
        role: textOf(6, index),
      }),
    );
    const heading = `${kind} ${count} × ${length}: ${textOf(4 + (length % 9), length)}`;
    topics.push(topicFrom({ id, kind, label: textOf(3), heading, speaker: textOf(5), points, ...more }));
  };
  for (const length of lengths) {
    for (const count of [2, 3, 4, 5]) add('enumeration', count, length);
    for (const count of [3, 4, 5]) add('summary', count, length);
    for (const count of [1, 3, 6, 9]) add('points', count, length);
    for (const count of [3, 4, 5]) add('timeline', count, length);
    for (const count of [1, 2, 3, 4]) add('voices', count, length);
    for (const count of [1, 2]) add('question', count, length, { heading: `${textOf(24, count)} ${length}?` });
    const children = [6, 12].map((words) => pointFrom({ text: textOf(words, words), core: [textOf(2, words)] }));
    add('points', 2, length, {
      id: `nested-${length}`,
      points: [1, 2].map(() => pointFrom({ text: textOf(length), children })),
    });
    const evidence: [] = [];
    add('quote', 0, length, { quote: { text: textOf(length), speaker: textOf(4), role: textOf(5), evidence } });
    add('figure', 1, length, { figure: { value: 'gần 12.345', number: 12_345, of: textOf(6), evidence } });
    for (const count of [2, 3, 4]) add('figure', count, length, { points: figurePoints(count, length) });
  }
  return briefingFrom({ title: textOf(18), subtitle: textOf(16), date: '2026-10-26', marking: textOf(2), topics });
}

const values = ['gần 12.345', '65%', 'hơn 80 triệu đồng', '3,2'];

function figurePoints(count: number, length: number): Topic['points'] {
  return values.slice(0, count).map((value, index) => {
    const of = textOf(Math.min(length, 20), index * 5);
    return pointFrom({ text: `${value} ${of}`, figure: { value, number: 1, of, evidence: [] } });
  });
}
