import { describe, expect, it } from 'vitest';
import type { ComposeOptions } from '../../../src/compose/options.js';
import type { Briefing } from '../../../src/model/briefing.js';
import { brief } from '../support/brief.js';
import { briefingFrom, pointFrom, topicFrom } from '../support/briefing.js';
import { deckOf } from '../support/compose.js';
import { captionFrom, pictureFrom, sizes } from '../support/pictures.js';

const topics = ['Thỏa thuận có hiệu lực', 'Quỹ chung', 'Trạm đo'].map((heading, index) =>
  topicFrom({ id: `t${index}`, heading, points: [pointFrom({ text: `${heading} từ đầu năm sau.` })] }),
);
const summary = topicFrom({
  id: 's',
  kind: 'summary',
  heading: 'Những điều cần nhớ',
  points: [pointFrom({ text: 'Sáu nước ký thỏa thuận.' }), pointFrom({ text: 'Quỹ chung có 38 triệu USD.' })],
});
const [known] = briefingFrom().sources;
if (known === undefined) throw new Error('There is no source.');
const file = { id: 'f', name: 'bai-bao.txt', sha256: known.sha256 };

const slidesOf = (briefing: Partial<Briefing>, options: Parameters<typeof deckOf>[1]) =>
  deckOf(briefingFrom(briefing), options).deck.slides;
const roles = (briefing: Partial<Briefing>, options: Partial<ComposeOptions>): string[] =>
  slidesOf(briefing, options).map(({ role }) => role);
const textsOf = (briefing: Partial<Briefing>, options: Partial<ComposeOptions> = {}): string[] =>
  (slidesOf(briefing, options).at(-1)?.fills ?? [])
    .filter(({ placeholder }) => placeholder === 'body')
    .flatMap(({ paragraphs }) =>
      paragraphs.map(({ runs }) => runs.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('')),
    );

describe('a slide beside those of the topics', () => {
  it('of contents is there where it is asked for, or where there are many topics, and never where it is not wanted', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      topicFrom({ id: `m${index}`, heading: `Nội dung thứ ${index}`, points: [pointFrom({ text: `Điều ${index}.` })] }),
    );
    expect(roles({ topics }, { agenda: 'auto' })).not.toContain('agenda');
    expect(roles({ topics }, { agenda: 'always' })).toContain('agenda');
    expect(roles({ topics: many }, { agenda: 'auto' })).toContain('agenda');
    expect(roles({ topics: many }, { agenda: 'never' })).not.toContain('agenda');
  });

  it('of sources names a file only where it is asked for', () => {
    expect(roles({ topics, sources: [file] }, {})).not.toContain('sources');
    expect(roles({ topics, sources: [file] }, { sources: 'always' })).toContain('sources');
    expect(roles({ topics, sources: [known] }, {})).toContain('sources');
    expect(roles({ topics, sources: [known] }, { sources: 'never' })).not.toContain('sources');
  });

  it('of what to remember is made of what each topic says first, where the briefing has none', () => {
    const [, first] = slidesOf({ topics }, { summary: 'always' });
    expect(first?.role).toBe('summary');
    expect(first?.fills.filter(({ placeholder }) => /^(?:row|body)/.test(placeholder)).length).toBeGreaterThan(0);
    expect(roles({ topics }, {})).not.toContain('summary');
    expect(
      roles({ topics: [summary, ...topics] }, { summary: 'always' }).filter((role) => role === 'summary'),
    ).toHaveLength(1);
  });

  it('of what to remember leaves its lines to the notes of the cover where it is not wanted', () => {
    const [cover, ...others] = slidesOf({ topics: [summary, ...topics] }, { summary: 'never' });
    expect(others.map(({ role }) => role)).not.toContain('summary');
    expect(cover?.notes.map(({ text }) => text)).toEqual(['Sáu nước ký thỏa thuận.', 'Quỹ chung có 38 triệu USD.']);
    expect(slidesOf({ topics: [summary, ...topics] }, {})[0]?.notes).toEqual([]);
  });
});

describe('a slide that tells a part of a list', () => {
  it('says below its lines how many items there are beside them', () => {
    const part = topicFrom({
      points: [
        pointFrom({
          text: 'Cảng cho các tàu sau cập bến:',
          children: [pointFrom({ id: 'c', text: 'Tàu cá của xã.' })],
        }),
      ],
      leftOut: 3,
    });
    expect(textsOf({ topics: [part] }, { sources: 'never' })).toEqual([
      'Cảng cho các tàu sau cập bến:',
      'Tàu cá của xã.',
      '… và 3 mục khác',
    ]);
  });

  it('says it below a lone item as what goes on from a statement, without a mark', () => {
    const one = {
      points: [pointFrom({ text: 'Cảng mở thêm hai cầu tàu cho tàu cá dài trên mười hai mét' })],
      leftOut: 2,
    };
    const [slide] = slidesOf({ topics: [topicFrom(one)] }, { sources: 'never', template: brief.model }).slice(-1);
    expect(slide?.layout).toBe('statement');
    const paragraphs = slide?.fills.find(({ placeholder }) => placeholder === 'body')?.paragraphs ?? [];
    expect(paragraphs.map(({ level }) => level)).toEqual([0, 1]);
    expect(paragraphs.at(-1)?.plain).toBe(true);
  });

  it('says it right below several items, where their text begins', () => {
    const several = {
      points: ['Cầu tàu số một', 'Cầu tàu số hai'].map((text, at) => pointFrom({ id: `p${at}`, text })),
      leftOut: 2,
    };
    const [slide] = slidesOf({ topics: [topicFrom(several)] }, { sources: 'never', template: brief.model }).slice(-1);
    const paragraphs = slide?.fills.find(({ placeholder }) => placeholder === 'body')?.paragraphs ?? [];
    expect(paragraphs.map(({ plain }) => plain)).toEqual([undefined, undefined, true]);
    expect(paragraphs.at(-1)?.hang?.left).toBeGreaterThan(0);
    expect(paragraphs.at(-1)?.spaceBefore ?? 0).toBeLessThan(paragraphs[1]?.spaceBefore ?? 0);
  });

  it('says it as deep as the items stand, and not below what one of them explains', () => {
    const deepest = (last: string): number | undefined => {
      const children = [pointFrom({ id: 'c', text: 'Tàu dài dưới mười hai mét.' })];
      const first = pointFrom({ id: 'a', text: 'Bến mở cửa từ năm giờ sáng.' });
      const part = topicFrom({ points: [first, pointFrom({ id: 'b', text: last, children })], leftOut: 3 });
      const { fills = [] } = slidesOf({ topics: [part] }, { sources: 'never' }).at(-1) ?? {};
      return fills.find(({ placeholder }) => placeholder === 'body')?.paragraphs.at(-1)?.level;
    };
    expect(deepest('Cảng cho các tàu sau cập bến:')).toBe(1);
    expect(deepest('Tàu cá của xã.')).toBe(0);
  });
});

describe('the slide of sources', () => {
  it('says what the article is called, who published and wrote it and when, where it is, and whom to ask', () => {
    const source = {
      ...known,
      title: 'Sáu nước chung một dòng sông',
      author: 'Lê Mai',
      published: '2026-10-26',
      uri: 'https://cuasong.example/sau-nuoc',
      contact: 'Văn phòng ủy hội · lienhe@song.example',
    };
    expect(textsOf({ topics, sources: [source] }, { notes: 'none' }).slice(0, 4)).toEqual([
      'Sáu nước chung một dòng sông',
      'Báo Cửa Sông, Lê Mai, 26/10/2026',
      'https://cuasong.example/sau-nuoc',
      'Văn phòng ủy hội · lienhe@song.example',
    ]);
  });

  it('says who made the pictures that are shown, each once', () => {
    const pictures = ['classic.jpg', 'wide.jpg'];
    const credited = topicFrom({
      points: [pointFrom({ text: 'Thỏa thuận có hiệu lực từ đầu năm sau.' })],
      captions: pictures.map((image) => captionFrom(image, 'Trạm đo.', 'Ảnh: Gia Vũ')),
      pictures: pictures.map((image) => pictureFrom(image)),
    });
    expect(textsOf({ topics: [credited] }, { pictures: sizes })).toContain('Ảnh: Gia Vũ');
    expect(textsOf({ topics: [credited] })).not.toContain('Ảnh: Gia Vũ');
  });
});
