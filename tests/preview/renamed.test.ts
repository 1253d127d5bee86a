import { describe, expect, it } from 'vitest';
import type { Topic } from '../../src/model/briefing.js';
import type { Edit } from '../../src/preview/edit.js';
import { Renamed } from '../../src/preview/renamed.js';

const topic = (id: string, ...lines: string[]): Topic => ({
  id,
  kind: 'points',
  heading: id,
  points: lines.map((line) => ({ id: line, text: line, evidence: [], origin: 'author' })),
  captions: [],
});

describe('names of topics and lines', () => {
  const before = [topic('one', 'a', 'b'), topic('two', 'c')];
  const after = [topic('one again', 'new a', 'b'), topic('two', 'c')];
  const lock: Edit = { kind: 'lock', topic: 'one', point: 'a', lock: true };

  it('lead to what stands in their place after a step', () => {
    const renamed = new Renamed();
    renamed.note(before, after);
    expect(renamed.upToDate(lock, after)).toMatchObject({ topic: 'one again', point: 'new a' });
    expect(renamed.upToDate({ ...lock, topic: 'two', point: 'c' }, after)).toMatchObject({ topic: 'two', point: 'c' });
    const third = [topic('one at last', 'new a', 'new b'), topic('two', 'c')];
    renamed.note(after, third);
    expect(renamed.upToDate({ kind: 'notes', topic: 'one', text: '' }, third)).toMatchObject({ topic: 'one at last' });
  });

  it('are left where words would go over words that nobody saw', () => {
    const renamed = new Renamed();
    renamed.note(before, after);
    const edit: Edit = { kind: 'word', topic: 'one', point: 'a', text: 'mine' };
    expect(renamed.upToDate(edit, after)).toEqual({ ...edit, topic: 'one again' });
  });

  it('come to an end where a step was taken back, and where what they lead to is gone', () => {
    const renamed = new Renamed();
    renamed.note(before, after);
    renamed.note(after, before);
    expect(renamed.upToDate({ ...lock, topic: 'one again', point: 'new a' }, before)).toMatchObject(lock);
    expect(renamed.upToDate(lock, [topic('three')])).toEqual(lock);
  });

  it('are not taken from a deck that was made anew', () => {
    const renamed = new Renamed();
    const old = [topic('one'), topic('two'), topic('three')];
    const made = [topic('four'), topic('five'), topic('six')];
    renamed.note(old, made);
    expect(renamed.upToDate({ kind: 'drop', topic: 'one' }, made)).toMatchObject({ topic: 'one' });
  });
});
