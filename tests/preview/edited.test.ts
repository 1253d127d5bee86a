import { describe, expect, it } from 'vitest';
import type { Briefing, Point, Topic } from '../../src/model/briefing.js';
import type { Edit } from '../../src/preview/edit.js';
import { edited } from '../../src/preview/edited.js';

const text = 'The lock opens on Monday. Fees stay as they are. Boats wait at the quay.';

const point = (words: string, more: Partial<Point> = {}): Point => ({
  id: words,
  text: words,
  evidence: text.includes(words) ? [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }] : [],
  origin: text.includes(words) ? 'extract' : 'author',
  ...more,
});

const topic = (id: string, points: readonly Point[], more: Partial<Topic> = {}): Topic => ({
  id,
  kind: 'points',
  heading: id,
  points: [...points],
  captions: [],
  ...more,
});

const briefing = (...topics: Topic[]): Briefing => ({
  version: 2,
  title: 'The lock',
  titleEvidence: [{ start: 4, end: 8 }],
  language: 'en',
  sources: [],
  topics,
});

const after = (edit: Edit, ...topics: Topic[]): Topic[] | undefined => edited(briefing(...topics), edit, text)?.topics;
const says = (topics: readonly Topic[] | undefined) => topics?.map(({ points }) => points.map((one) => one.text));

const gates = point('Gates', { children: [point('Oak'), point('Steel')] });
const one = topic('one', [gates, point('Fees')]);
const two = topic('two', [point('Boats')]);

describe('an edit', () => {
  it('words a line, keeps of what stands out what is still said, and drops the rest', () => {
    const led = point('Gates open', { lead: 'Gates', core: ['open'], when: 'Monday' });
    const [worded] =
      after({ kind: 'word', topic: 'one', point: 'Gates open', text: ' Gates \n shut ' }, topic('one', [led])) ?? [];
    expect(worded?.points[0]).toMatchObject({ text: 'Gates shut', lead: 'Gates', when: 'Monday' });
    expect(worded?.points[0]).not.toHaveProperty('core');
  });

  it('takes a line out that is left empty', () => {
    expect(says(after({ kind: 'word', topic: 'one', point: 'Fees', text: ' ' }, one))).toEqual([['Gates']]);
  });

  it('drops a line with what stands below it, a line below another one, and a topic', () => {
    expect(says(after({ kind: 'drop', topic: 'one', point: 'Gates' }, one))).toEqual([['Fees']]);
    const [left] = after({ kind: 'drop', topic: 'one', point: 'Oak' }, one) ?? [];
    expect(left?.points[0]?.children?.map((child) => child.text)).toEqual(['Steel']);
    expect(says(after({ kind: 'drop', topic: 'one' }, one, two))).toEqual([['Boats']]);
  });

  it('moves a line past its neighbour, and at the end into the next topic', () => {
    const down = { kind: 'move', topic: 'one', by: 1 } as const;
    expect(says(after({ ...down, point: 'Gates' }, one, two))).toEqual([['Fees', 'Gates'], ['Boats']]);
    expect(says(after({ ...down, point: 'Fees' }, one, two))).toEqual([['Gates'], ['Fees', 'Boats']]);
    expect(says(after({ kind: 'move', topic: 'two', point: 'Boats', by: -1 }, one, two))).toEqual([
      ['Gates', 'Fees', 'Boats'],
      [],
    ]);
    expect(after({ ...down, point: 'Boats', topic: 'two' }, one, two)).toBeUndefined();
  });

  it('moves a line below another one among its own', () => {
    const [moved] = after({ kind: 'move', topic: 'one', point: 'Steel', by: -1 }, one) ?? [];
    expect(moved?.points[0]?.children?.map((child) => child.text)).toEqual(['Steel', 'Oak']);
  });

  it('moves a topic, and not beyond the ends', () => {
    expect(after({ kind: 'move', topic: 'two', by: -1 }, one, two)?.map(({ id }) => id)).toEqual(['two', 'one']);
    expect(after({ kind: 'move', topic: 'two', by: 1 }, one, two)).toBeUndefined();
  });

  it('adds a sentence where the article has it, before no line of the author’s own', () => {
    const told = topic('one', [point('My own'), point('The lock opens on Monday.'), point('Boats wait at the quay.')]);
    const start = text.indexOf('Fees');
    const added = after({ kind: 'add', topic: 'one', start, end: text.indexOf(' Boats') }, told);
    expect(says(added)).toEqual([
      ['My own', 'The lock opens on Monday.', 'Fees stay as they are.', 'Boats wait at the quay.'],
    ]);
  });

  it('locks and unlocks', () => {
    const [locked] = after({ kind: 'lock', topic: 'one', point: 'Fees', lock: true }, one) ?? [];
    expect(locked?.points[1]?.lock).toBe(true);
    const [open] = after({ kind: 'lock', topic: 'one', lock: false }, { ...one, lock: true }) ?? [];
    expect(open?.lock).toBeUndefined();
  });

  it('words a title and a heading, which are the person’s own then', () => {
    const titled = edited(briefing(one), { kind: 'title', text: 'Gates' }, text);
    expect(titled).toMatchObject({ title: 'Gates' });
    expect(titled).not.toHaveProperty('titleEvidence');
    expect(after({ kind: 'word', topic: 'one', text: 'Gates' }, one)?.[0]).toMatchObject({ heading: 'Gates' });
    expect(after({ kind: 'word', topic: 'one', text: '  ' }, one)).toBeUndefined();
  });

  it('words a quotation, and makes points of a topic that loses it', () => {
    const said = topic('said', [], { kind: 'quote', quote: { text: 'Never', evidence: [] } });
    expect(after({ kind: 'word', topic: 'said', point: 'quote', text: 'Always' }, said)?.[0]?.quote?.text).toBe(
      'Always',
    );
    const [left] = after({ kind: 'drop', topic: 'said', point: 'quote' }, said) ?? [];
    expect(left).toMatchObject({ kind: 'points' });
    expect(left).not.toHaveProperty('quote');
  });

  it('changes nothing where the line is gone, or says so already', () => {
    expect(after({ kind: 'drop', topic: 'one', point: 'Nothing' }, one)).toBeUndefined();
    expect(after({ kind: 'drop', topic: 'none' }, one)).toBeUndefined();
    expect(after({ kind: 'word', topic: 'one', point: 'Fees', text: 'Fees' }, one)).toBeUndefined();
  });
});
