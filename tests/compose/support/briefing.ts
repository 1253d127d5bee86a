import type { Briefing, Point, Topic } from '../../../src/model/briefing.js';

/** A briefing with what a test does not care about filled in. */
export function briefingFrom(briefing: Partial<Briefing> = {}): Briefing {
  return {
    version: 2,
    title: 'Sáu nước ven sông thống nhất chia sẻ dữ liệu',
    language: 'vi',
    sources: [{ id: 's1', name: 'bai-bao.txt', publisher: 'Báo Cửa Sông', sha256: '0'.repeat(64) }],
    topics: [],
    ...briefing,
  };
}

export function topicFrom(topic: Partial<Topic> = {}): Topic {
  return { id: 't1', kind: 'points', heading: 'Nội dung chính của thỏa thuận', points: [], captions: [], ...topic };
}

let count = 0;
export function pointFrom(point: Partial<Point> & { readonly text: string }): Point {
  count += 1;
  return { id: `p${count}`, evidence: [], origin: 'extract', ...point };
}
