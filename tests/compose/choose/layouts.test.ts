import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/model/briefing.js';
import { briefingFrom, pointFrom, topicFrom } from '../support/briefing.js';
import { deckOf, slidesOf, textsIn } from '../support/compose.js';
import { overflowsOf } from '../support/overflow.js';
import { placeholderFrom, plainTemplate, styleFrom } from '../support/template.js';

const short = 'Hài hòa hóa pháp luật quốc gia';
const usual = 'Hài hòa hóa pháp luật quốc gia phù hợp với nghĩa vụ theo Công ước về tội phạm mạng';
const points = (count: number, text = usual) => Array.from({ length: count }, () => pointFrom({ text }));
const figure = { value: 'gần 80', number: 80, of: 'nước, tổ chức quốc tế', evidence: [] };

describe('the layout of a topic', () => {
  it.each<[string, Partial<Topic>, string]>([
    ['a summary of four', { kind: 'summary', points: points(4) }, 'summary-4'],
    ['a few points', { kind: 'points', points: points(3) }, 'cards-3'],
    ['more than a few points', { kind: 'points', points: points(5) }, 'points-2'],
    ['a single point', { kind: 'points', points: points(1) }, 'statement'],
    ['many short points', { kind: 'points', points: points(13, short) }, 'points-2'],
    ['a series of two', { kind: 'enumeration', points: points(2) }, 'cards-2'],
    ['a series of three', { kind: 'enumeration', points: points(3) }, 'cards-3'],
    ['a series of five', { kind: 'enumeration', points: points(5) }, 'summary-5'],
    ['a series of seven', { kind: 'enumeration', points: points(7, short) }, 'points'],
    [
      'a series whose points have children',
      { kind: 'enumeration', points: [pointFrom({ text: short, children: points(1) }), ...points(2)] },
      'points',
    ],
    ['a figure', { kind: 'figure', heading: 'Gần 80 nước phát biểu', figure }, 'figure'],
    [
      'three figures',
      {
        kind: 'figure',
        points: [1, 2, 3].map((number) =>
          pointFrom({ text: `${number} nước`, figure: { ...figure, value: String(number) } }),
        ),
      },
      'figures-3',
    ],
    ['a quotation', { kind: 'quote', quote: { text: usual, speaker: 'Lương Đình Khôi', evidence: [] } }, 'quote'],
    [
      'four dates',
      { kind: 'timeline', points: ['2014', '2017', '2021', '2026'].map((when) => pointFrom({ text: short, when })) },
      'timeline-4',
    ],
    [
      'a series that tells a date in each item',
      {
        kind: 'enumeration',
        points: ['2014', '2017', '2021'].map((when) => pointFrom({ text: `${when}, ${short}`, when })),
      },
      'timeline-3',
    ],
    [
      'a summary that tells a number in each line',
      {
        kind: 'summary',
        points: [1, 2, 3].map((number) =>
          pointFrom({ text: `${number} nước`, figure: { ...figure, value: String(number) } }),
        ),
      },
      'figures-3',
    ],
    ['a timeline with a point that has no date', { kind: 'timeline', points: points(3) }, 'points'],
    [
      'a table',
      {
        kind: 'table',
        table: {
          columns: ['Nước', 'Hồ chứa'],
          rows: [
            ['Lào', '12'],
            ['Thái Lan', '9'],
          ],
          evidence: [],
        },
      },
      'points',
    ],
  ])('for %s', (_, topic, layout) => {
    expect(slidesOf(topic).map((slide) => slide.layout)).toEqual([layout]);
  });

  it('is the one that the topic asks for', () => {
    expect(slidesOf({ points: points(3), layout: 'cards-3' })[0]?.layout).toBe('cards-3');
    expect(slidesOf({ points: points(3), layout: 'cards' })[0]?.layout).toBe('cards-3');
  });

  it('is another, and told, where the one asked for does not hold the topic', () => {
    const topic = topicFrom({ points: points(4), layout: 'cards-3' });
    const { deck, diagnostics } = deckOf(briefingFrom({ topics: [topic] }));
    expect(deck.slides[1]?.layout).toBe('cards-4');
    expect(diagnostics.map(({ code }) => code)).toEqual(['compose.layout-not-used']);
  });

  it('is a list, and told once, where the template lacks a role', () => {
    const topics = ['t1', 't2'].map((id) =>
      topicFrom({ id, kind: 'enumeration', heading: `Về ${id}`, points: points(3) }),
    );
    const { deck, diagnostics } = deckOf(briefingFrom({ topics, sources: [] }), { template: plainTemplate });
    expect(deck.slides.slice(1).map((slide) => slide.layout)).toEqual(['Title and Content', 'Title and Content']);
    expect(diagnostics).toMatchObject([{ code: 'compose.role-missing' }]);
    expect(diagnostics[0]?.message).toContain('for cards;');
  });
});

describe('a template with nothing that is a body', () => {
  const title = placeholderFrom('title', [1, 0.5, 11, 1.2], [styleFrom()], 'title');
  const text = { ...placeholderFrom('detail', [1, 2, 11, 4], [styleFrom()]), idx: undefined };
  const templateWith = (...placeholders: (typeof title)[]) => ({
    ...plainTemplate,
    layouts: [{ name: 'Slide', part: '/ppt/slideLayouts/slideLayout1.xml', placeholders }],
    roles: {},
  });
  const quote = { text: short, speaker: 'Lương Đình Khôi', evidence: [] };
  const topics = [topicFrom({ points: points(3) }), topicFrom({ id: 't2', kind: 'quote', heading: 'Lời kết', quote })];

  it('takes the largest text for it, and states the sizes that such a text would inherit', () => {
    const template = templateWith(title, text);
    const { deck, diagnostics } = deckOf(briefingFrom({ topics, sources: [] }), { template });
    expect(deck.slides.map((slide) => textsIn(slide, 'detail').length)).toEqual([0, 3, 2]);
    const sizes = deck.slides.flatMap(({ fills }) => fills.flatMap((fill) => fill.paragraphs.map(({ size }) => size)));
    expect(sizes).not.toContain(undefined);
    expect(overflowsOf(deck, template)).toEqual([]);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['compose.role-missing']));
    expect(new Set(diagnostics.map(({ message }) => message)).size).toBe(diagnostics.length);
  });

  it('has what it can not show in the notes, and says so', () => {
    const { deck, diagnostics } = deckOf(briefingFrom({ topics, sources: [] }), { template: templateWith(title) });
    expect(deck.slides.map(({ title: shown }) => shown).slice(1)).toEqual(['Nội dung chính của thỏa thuận', 'Lời kết']);
    expect(deck.slides[1]?.notes.map((note) => note.text)).toEqual([usual, usual, usual]);
    expect(deck.slides[2]?.notes.map((note) => note.text)).toEqual([`“${short}”`]);
    expect(diagnostics.filter(({ code }) => code === 'compose.does-not-fit')).toHaveLength(2);
  });
});

describe('what stands in a layout', () => {
  it('is a card with its number, a lead that is not the beginning, and the whole text', () => {
    const [slide] = slidesOf({
      kind: 'enumeration',
      points: [pointFrom({ text: usual, lead: 'Hài hòa hóa' }), pointFrom({ text: usual, lead: 'Pháp luật' })],
    });
    expect(textsIn(slide, 'card-1')).toEqual(['1', usual]);
    expect(slide?.fills.find(({ placeholder }) => placeholder === 'card-1')?.paragraphs[1]?.runs[0]).toEqual({
      text: 'Hài hòa hóa',
      bold: true,
    });
    expect(textsIn(slide, 'card-2')).toEqual(['2', 'Pháp luật', usual]);
  });

  it('is a number that skips the ordinals that the article skips', () => {
    const [slide] = slidesOf({ kind: 'enumeration', points: points(3), missing: [2] });
    expect(['card-1', 'card-2', 'card-3'].map((key) => textsIn(slide, key)[0])).toEqual(['1', '3', '4']);
  });

  it('is a number that goes on from what stands before in the article', () => {
    const [slide] = slidesOf({ kind: 'enumeration', points: points(3), first: 12, missing: [13] });
    expect(['card-1', 'card-2', 'card-3'].map((key) => textsIn(slide, key)[0])).toEqual(['12', '14', '15']);
    expect(slide?.title).toMatch(/\p{L} \(12–15\)$/u);
  });

  it('is no number where the heading cannot say where it goes on', () => {
    const [slide] = slidesOf({ kind: 'enumeration', heading: 'Lệ phí bến cảng (2)', points: points(3), first: 12 });
    expect(slide?.title).toBe('Lệ phí bến cảng (2)');
    expect(slide?.fills.flatMap(({ paragraphs }) => paragraphs.flatMap(({ number }) => number ?? []))).toEqual([]);
    expect(slide?.fills.flatMap(({ placeholder }) => textsIn(slide, placeholder)).join(' ')).not.toMatch(/\b12\b/u);
  });

  it('is who speaks: below for the topic, behind the point for another', () => {
    const [slide] = slidesOf({
      speaker: 'các nước',
      points: [
        pointFrom({ text: short, speaker: 'các nước' }),
        pointFrom({ text: short, speaker: 'chủ tọa' }),
        ...points(1),
      ],
    });
    expect(textsIn(slide, 'speaker')).toEqual(['—\u00a0Các nước']);
    expect(textsIn(slide, 'body').slice(0, 2)).toEqual([short, `${short} —\u00a0Chủ tọa`]);
    const [plain] = slidesOf({ speaker: 'các nước', points: points(1, short) }, plainTemplate);
    expect(textsIn(plain, 'body')).toEqual([short, '—\u00a0Các nước']);
  });

  it('is a figure over its title, without saying the number twice', () => {
    const [slide] = slidesOf({
      kind: 'figure',
      heading: 'Gần 80 nước, tổ chức quốc tế phát biểu',
      figure,
      points: points(1, short),
    });
    expect(slide?.title).toBe('nước, tổ chức quốc tế phát biểu');
    expect(textsIn(slide, 'value')).toEqual(['gần 80']);
    expect(textsIn(slide, 'detail')).toEqual([short]);
    const [plain] = slidesOf({ kind: 'figure', heading: 'Hai ngày thảo luận', figure }, plainTemplate);
    expect(textsIn(plain, 'body')).toEqual(['gần 80 nước, tổ chức quốc tế']);
  });

  it('is a date over what happened, without saying the date twice', () => {
    const at = (when: string, text: string) => pointFrom({ when, text });
    const dates = [
      at('25/10', '25/10: mở ký Công ước'),
      at('26/10', 'Ngày 26/10, phiên thảo luận'),
      at('sau đó', 'Sau đó phê chuẩn'),
    ];
    const [slide] = slidesOf({ kind: 'timeline', points: dates });
    expect(textsIn(slide, 'time-3')).toEqual(['Sau đó']);
    expect([1, 2, 3].flatMap((place) => textsIn(slide, `text-${place}`))).toEqual([
      'Mở ký Công ước',
      'Ngày 26/10, phiên thảo luận',
      'Phê chuẩn',
    ]);
    const [plain] = slidesOf({ kind: 'timeline', points: [at('25/10', 'Mở ký Công ước')] }, plainTemplate);
    expect(textsIn(plain, 'body')).toEqual(['25/10: Mở ký Công ước']);
  });

  it('is a quotation with its marks only where no layout draws them', () => {
    const quote = {
      text: 'tuyên ngôn của hợp tác toàn cầu',
      speaker: 'Lương Đình Khôi',
      role: 'Thứ trưởng',
      evidence: [],
    };
    const [slide] = slidesOf({ kind: 'quote', quote });
    expect(textsIn(slide, 'quote')).toEqual(['Tuyên ngôn của hợp tác toàn cầu']);
    expect(textsIn(slide, 'speaker')).toEqual(['—\u00a0Lương Đình Khôi, Thứ trưởng']);
    const [plain] = slidesOf({ kind: 'quote', quote }, plainTemplate);
    expect(textsIn(plain, 'body')[0]).toBe('“Tuyên ngôn của hợp tác toàn cầu”');
  });
});
