import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/model/briefing.js';
import type { Draft } from '../../../src/summarize/kinds/draft.js';
import { withIntroducedSpeakers } from '../../../src/summarize/kinds/introduced-speakers.js';
import { pointOf } from '../../../src/summarize/say/point.js';
import { annotated } from '../annotated.js';

const office = [
  '# Cửa cống',
  'Ông Trần Văn Nam, Giám đốc Trung tâm Thủy lợi, cho biết cống đã cũ.',
  'Cuộc họp diễn ra ở hội trường xã.',
  'Ông Trần Văn Nam cho biết hai máy bơm sẽ được thay.',
].join('\n\n');

const text = [
  '# The gates',
  'Chief engineer Daniel Pryce told the board on Monday that the barrier was his plan.',
  'The board met in the town hall.',
  'Pryce said the gates need four years.',
  'Pryce said the pumps need two years.',
].join('\n\n');

/** Who stands beside the lines of a topic that shows the sentences with some words. */
const speakers = async (...shown: readonly string[]): Promise<(string | undefined)[]> =>
  (await pointsOf(text, 'en', shown)).map(({ speaker }) => speaker);

const pointsOf = async (article: string, language: string, shown: readonly string[]): Promise<Point[]> => {
  const { annotation, statements, at } = await annotated(article, language);
  const points = shown.flatMap((words) => statements[at(words)] ?? []).map((one) => pointOf(annotation, one));
  return withIntroducedSpeakers(annotation, [draftOf(points)]).flatMap((one) => one.topic.points);
};

const draftOf = (points: Point[]): Draft => ({
  topic: { id: 'points-1', kind: 'points', heading: 'Plans', points, captions: [] },
  at: 0,
  worth: 1,
  blocks: new Set(),
});

describe('who is called by a short name', () => {
  it('is named in full beside the first line that does so', async () => {
    expect(await speakers('four years', 'two years')).toEqual([expect.stringContaining('Daniel Pryce'), undefined]);
  });

  it('is not named again below a line that says who speaks, where no more is known of them', async () => {
    const quoted = [
      '# Cửa cống',
      'Sau buổi họp, ông Trần Văn Nam cho biết cống đã cũ.',
      'Cuộc họp diễn ra ở hội trường xã.',
      '"Xã phải thay hai máy bơm trước mùa lũ, cùng với huyện lo chỗ ở cho dân" - ông Nam nói.',
    ].join('\n\n');
    const [said] = await pointsOf(quoted, 'vi', ['hai máy bơm']);
    // Once, in the line or beside it.
    expect([said?.text, said?.speaker ?? ''].join(' ').match(/Nam/gu)).toHaveLength(1);
    const opened = quoted.replace('"Xã phải', '"Theo đó, xã phải');
    const [other] = await pointsOf(opened, 'vi', ['hai máy bơm']);
    expect([other?.text, other?.speaker ?? ''].join(' ').match(/Nam/gu)).toHaveLength(1);
  });

  it('is not named beside a line whose other half is nobody’s word', async () => {
    const joined = [
      '# The gates',
      'Chief engineer Daniel Pryce told the board on Monday that the barrier was his plan.',
      'The board met in the town hall.',
      'The board has set money aside for sea trials, and Pryce said that the gates need four years.',
      'But Pryce said the pumps need two years.',
    ].join('\n\n');
    const [both, alone] = await pointsOf(joined, 'en', ['four years', 'two years']);
    expect(both?.speaker).toBeUndefined();
    expect(alone?.speaker).toContain('Daniel Pryce');
  });

  it('is not named again where a line before says who it is', async () => {
    expect(await speakers('his plan', 'four years')).toEqual([undefined, undefined]);
  });
});

describe('a line of two sentences', () => {
  const board = [
    '# The gates',
    'Chief engineer Daniel Pryce met the board on Monday.',
    'The board met in the town hall.',
    'Pryce said the gates need four years. The board is against that plan.',
  ].join('\n\n');

  it('has nobody beside it who says one of them alone', async () => {
    const { annotation, statements, at } = await annotated(board, 'en');
    const [said, told] = ['four years', 'against that']
      .flatMap((words) => statements[at(words)] ?? [])
      .map((one) => pointOf(annotation, one));
    if (said === undefined || told === undefined) throw new Error('nothing was read');
    const both = { ...said, text: `${said.text}. ${told.text}`, evidence: [...said.evidence, ...told.evidence] };
    const beside = (point: Point) =>
      withIntroducedSpeakers(annotation, [draftOf([point])]).map(({ topic }) => topic.points[0]?.speaker);
    expect(beside(both)).toEqual([undefined]);
    expect(beside(said)).toEqual([expect.stringContaining('Daniel Pryce')]);
  });
});

describe('who is named in full', () => {
  it('is named with an office that no line shown tells', async () => {
    const [line] = await pointsOf(office, 'vi', ['máy bơm']);
    expect([line?.speaker, line?.role].join(', ')).toContain('Giám đốc Trung tâm Thủy lợi');
  });

  it('is not named again behind the line that tells the office', async () => {
    const lines = await pointsOf(office, 'vi', ['cống đã cũ', 'máy bơm']);
    expect(lines.map(({ speaker }) => speaker)).toEqual([undefined, undefined]);
  });
});
