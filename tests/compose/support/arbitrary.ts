import fc from 'fast-check';
import type { Briefing, Caption, Evidence, Point, Topic } from '../../../src/model/briefing.js';
import { topicKinds } from '../../../src/model/briefing.js';

const syllables =
  'công ước nước bạn hợp tác phòng chống tội phạm mạng The river-bank agreement 25/10 “gần 80” Straße 日本語 👩‍💻 https://example.org/a/b'.split(
    ' ',
  );
const words = (least: number, most: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...syllables) }, fc.string({ minLength: 1, maxLength: 12 })),
      {
        minLength: least,
        maxLength: most,
      },
    )
    .map((parts) => parts.join(' '));
/** Mostly as long as texts are, sometimes far too long. */
const textOf = (usual: number, hostile: number): fc.Arbitrary<string> =>
  fc
    .oneof({ weight: 8, arbitrary: words(1, usual) }, { weight: 1, arbitrary: words(usual, hostile) })
    .filter((text) => text.trim() !== '');

const noEvidence = fc.constant<Evidence[]>([]);

const figure = fc.record({
  value: fc.constantFrom('gần 80', '38 triệu USD', '1,2 tỷ', '20%'),
  number: fc.constant(80),
  of: textOf(5, 30),
  evidence: noEvidence,
});

const point = (depth: number): fc.Arbitrary<Point> =>
  fc
    .record(
      {
        id: fc.uuid(),
        text: textOf(25, 400),
        lead: words(1, 4),
        evidence: noEvidence,
        core: fc.array(words(1, 3), { maxLength: 4 }),
        speaker: words(1, 4),
        role: textOf(6, 40),
        when: fc.constantFrom('25/10', 'Sáng 26/10', 'Năm 2027'),
        origin: fc.constant<'extract'>('extract'),
        figure,
        children: depth > 0 ? fc.array(point(depth - 1), { maxLength: 2 }) : fc.constant<Point[]>([]),
      },
      { requiredKeys: ['id', 'text', 'evidence', 'origin'] },
    )
    // What nobody is said to be is no role.
    .map(({ role, ...one }) => (role === undefined || one.speaker === undefined ? one : { ...one, role }));

const topic: fc.Arbitrary<Topic> = fc.record(
  {
    id: fc.uuid(),
    kind: fc.constantFrom(...topicKinds),
    label: words(1, 3),
    heading: textOf(10, 80),
    speaker: textOf(4, 60),
    layout: fc.constantFrom('cards', 'points-2', 'quote', 'nowhere'),
    points: fc.array(point(1), { maxLength: 9 }),
    figure,
    quote: fc.record({ text: textOf(20, 200), speaker: words(1, 4), evidence: noEvidence }),
    captions: fc.constant<Caption[]>([]),
  },
  { requiredKeys: ['id', 'kind', 'heading', 'points', 'captions'] },
);

/** Any briefing: usual ones, and what a person or an attacker could write by hand. */
export const briefings: fc.Arbitrary<Briefing> = fc.record(
  {
    version: fc.constant<2>(2),
    title: textOf(14, 120),
    subtitle: textOf(14, 120),
    language: fc.constantFrom('vi', 'en', 'ja'),
    date: fc.constantFrom('2026-10-26', '--10-26', '2026', 'heute'),
    marking: words(1, 3),
    presenter: textOf(4, 40),
    organisation: textOf(4, 40),
    sources: fc.constant([{ id: 's1', name: 'article.txt', sha256: '0'.repeat(64) }]),
    topics: fc.uniqueArray(topic, { selector: ({ id }) => id, maxLength: 9 }),
  },
  { requiredKeys: ['version', 'title', 'language', 'sources', 'topics'] },
);
