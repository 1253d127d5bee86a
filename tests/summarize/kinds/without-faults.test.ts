import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import type { Topic } from '../../../src/model/briefing.js';
import { withoutFaults } from '../../../src/summarize/kinds/without-faults.js';
import { draftOf, pointOf } from './draft-of.js';

const fault = (part: string, point?: string, severity: Diagnostic['severity'] = 'error'): Diagnostic => ({
  code: 'check.any',
  severity,
  message: 'It is wrong.',
  subject: { topic: 'topic-0', part, text: '', ...(point === undefined ? {} : { point }) },
});

const mended = (topic: Partial<Topic>, ...faults: Diagnostic[]): Topic | undefined =>
  withoutFaults([draftOf({ heading: 'The gates', ...topic })], faults)[0]?.topic;

const points = [
  pointOf('a'),
  pointOf('b', { children: [pointOf('b1'), pointOf('b2')] }),
  pointOf('c', { lead: 'What' }),
];
const ids = (topic: Topic | undefined): string[] | undefined => topic?.points.map(({ id }) => id);

describe('what is found wrong goes', () => {
  it('a point', () => {
    expect(ids(mended({ points }, fault('line', 'a')))).toEqual(['b', 'c']);
  });

  it('a point with a part that is wrong: without it the list is not whole', () => {
    expect(ids(mended({ points }, fault('line', 'b2')))).toEqual(['a', 'c']);
  });

  it('a lead, and not its point', () => {
    const topic = mended({ points }, fault('lead', 'c'));
    expect(ids(topic)).toEqual(['a', 'b', 'c']);
    expect(topic?.points[2]?.lead).toBeUndefined();
  });

  it('a heading, and not what stands below it', () => {
    const topic = mended({ points, headingEvidence: [] }, fault('heading'));
    expect(topic).toMatchObject({ heading: '' });
    expect(topic?.headingEvidence).toBeUndefined();
  });

  it('an enumeration that would not be whole, and a topic that would be empty', () => {
    expect(mended({ kind: 'enumeration', points }, fault('line', 'a'))).toBeUndefined();
    expect(mended({ points: [pointOf('a')] }, fault('line', 'a'))).toBeUndefined();
  });

  it('a chart, of which the table stays', () => {
    const chart = { type: 'bar' as const, series: [], evidence: [] };
    const table = { columns: [], rows: [['A', '1']], evidence: [] };
    const topic = mended({ kind: 'chart', chart, table, label: 'Chart' }, fault('chart'));
    expect(topic).toMatchObject({ kind: 'table', table });
    expect(topic?.chart).toBeUndefined();
  });

  it('nothing where it is only worth knowing, or is of another topic', () => {
    expect(ids(mended({ points }, fault('line', 'a', 'warning')))).toEqual(['a', 'b', 'c']);
    const other = { ...fault('line', 'a'), subject: { topic: 'topic-9', point: 'a', part: 'line', text: '' } };
    expect(ids(mended({ points }, other))).toEqual(['a', 'b', 'c']);
  });
});
