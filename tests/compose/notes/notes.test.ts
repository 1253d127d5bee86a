import { describe, expect, it } from 'vitest';
import type { NotesChoice } from '../../../src/compose/options.js';
import { briefingFrom, pointFrom, topicFrom } from '../support/briefing.js';
import { deckOf } from '../support/compose.js';

const text = 'Ngày đầu mở ký. Ngày sau, gần 80 nước phát biểu! Chủ tọa khép lại phiên họp.';
const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
const topic = topicFrom({
  points: [
    pointFrom({ text: 'Gần 80 nước phát biểu', evidence: [spanOf('gần 80 nước'), spanOf('phát biểu')] }),
    pointFrom({ text: 'Mở ký', evidence: [spanOf('mở ký')] }),
  ],
  captions: [{ text: 'Chủ tọa phiên họp.', credit: 'Ảnh: Quang Huy', evidence: [] }],
  notes: 'Nói chậm.',
});

describe('the notes of a slide', () => {
  const notesFor = (notes: NotesChoice, more = {}) =>
    deckOf(briefingFrom({ topics: [topic], text }), { notes, ...more }).deck.slides[1]?.notes;
  const captions = [
    { kind: 'heading', text: 'Chú thích ảnh' },
    { kind: 'caption', text: 'Chủ tọa phiên họp. (Ảnh: Quang Huy)' },
  ];
  const remark = { kind: 'note', text: 'Nói chậm.' };
  const evidence = [
    { kind: 'heading', text: 'Câu gốc trong bài' },
    { kind: 'evidence', text: 'Ngày sau, gần 80 nước phát biểu!' },
    { kind: 'evidence', text: 'Ngày đầu mở ký.' },
  ];

  it.each<[NotesChoice, readonly unknown[]]>([
    ['both', [...captions, remark, ...evidence]],
    ['captions', [...captions, remark]],
    ['evidence', [remark, ...evidence]],
    ['none', [remark]],
  ])('hold, for %s, what is asked, whole sentences in the order of the slide and each once', (choice, notes) => {
    expect(notesFor(choice)).toEqual(notes);
  });

  it('take the sentences that the caller knows', () => {
    const sentences = [{ start: 0, end: text.length }];
    expect(notesFor('evidence', { sentences })?.slice(1)).toEqual([evidence[0], { kind: 'evidence', text }]);
  });

  it('fall back on the quoted words where the article is not at hand', () => {
    const quoted = topicFrom({
      points: [pointFrom({ text: 'Lễ mở ký', evidence: [{ start: 9, end: 20, quote: 'mở ký, sáng' }] })],
    });
    const { deck } = deckOf(briefingFrom({ topics: [quoted] }));
    expect(deck.slides[1]?.notes.at(-1)).toEqual({ kind: 'evidence', text: 'mở ký, sáng' });
  });

  it('leave out the sentences that the slide shows whole, laid out too, and then their heading', () => {
    const whole = topicFrom({
      points: [
        pointFrom({ text: '“Ngày đầu: mở ký”', evidence: [spanOf('mở ký')] }),
        pointFrom({
          text: 'Ngày sau, gần 80 nước',
          evidence: [spanOf('gần 80 nước')],
          children: [pointFrom({ text: 'Phát biểu', evidence: [spanOf('phát biểu')] })],
        }),
      ],
    });
    expect(deckOf(briefingFrom({ topics: [whole], text })).deck.slides[1]?.notes).toEqual([]);
    const topics = [
      { ...whole, points: [...whole.points, pointFrom({ text: 'Khép lại', evidence: [spanOf('khép lại')] })] },
    ];
    expect(deckOf(briefingFrom({ topics, text })).deck.slides[1]?.notes).toEqual([
      evidence[0],
      { kind: 'evidence', text: 'Chủ tọa khép lại phiên họp.' },
    ]);
  });

  it('say once what a speaker is where that is too long for the slide, which says it once as well', () => {
    const slideOf = (kind: 'points' | 'voices', role: string) => {
      const points = [1, 2].map((day) => pointFrom({ text: `Ngày ${day}`, speaker: 'bà Hạnh', role }));
      const [, slide] = deckOf(briefingFrom({ topics: [topicFrom({ kind, points })] })).deck.slides;
      const texts = slide?.fills.flatMap(({ paragraphs }) =>
        paragraphs.map(({ runs }) => runs.map(({ text: words }) => words).join('')),
      );
      return { notes: slide?.notes, said: texts?.filter((words) => words.includes(role)).length };
    };
    const long = 'Chủ tọa phiên họp thứ ba của ban soạn thảo quy chế quản lý chợ nổi';
    expect(slideOf('points', 'Chủ tọa phiên họp')).toEqual({ notes: [], said: 1 });
    expect(slideOf('points', long)).toEqual({ notes: [{ kind: 'note', text: `Bà Hạnh, ${long}` }], said: 0 });
    expect(slideOf('voices', 'Chủ tọa phiên họp').notes).toEqual([]);
  });

  it('have captions on the first slide of a topic only, and on each the sentences of what it shows', () => {
    const points = Array.from({ length: 12 }, (_, index) =>
      pointFrom({
        text: `${index} ${'80 nước phát biểu '.repeat(5)}`,
        evidence: [spanOf(index < 6 ? 'mở ký' : 'khép lại')],
      }),
    );
    const { deck } = deckOf(briefingFrom({ topics: [{ ...topic, points }], text }));
    const [, first, second] = deck.slides;
    expect(first?.notes.map(({ kind }) => kind)).toEqual(['heading', 'caption', 'note', 'heading', 'evidence']);
    expect(second?.notes).toEqual([evidence[0], { kind: 'evidence', text: 'Chủ tọa khép lại phiên họp.' }]);
  });
});
