import { describe, expect, it } from 'vitest';
import { briefingFrom, pointFrom, topicFrom } from '../support/briefing.js';
import { deckOf, textsIn } from '../support/compose.js';
import { brief } from '../support/brief.js';
import { emu, points } from '../../../src/model/units.js';
import type { Slide } from '../../../src/model/deck.js';
import type { Layout } from '../../../src/template/model.js';
import { fullTemplate, placeholderFrom, plainTemplate, styleFrom } from '../support/template.js';

const series = topicFrom({
  kind: 'enumeration',
  heading: 'Ba giá trị cốt lõi của Công ước',
  points: ['Một', 'Hai', 'Ba'].map((text) => pointFrom({ text })),
});
const figure = topicFrom({
  id: 't2',
  kind: 'figure',
  heading: 'Gần 80 nước phát biểu',
  figure: { value: 'gần 80', number: 80, of: 'nước, tổ chức quốc tế', evidence: [] },
});
const given = { presenter: 'Nguyễn Minh An', organisation: 'Vụ Báo chí', marking: 'Lưu hành nội bộ' };

describe('the cover', () => {
  it('shows what the briefing says of itself', () => {
    const briefing = briefingFrom({ subtitle: 'Lễ mở ký tại Hà Nội', date: '2026-10-26', ...given });
    const [cover] = deckOf(briefing).deck.slides;
    expect(cover).toMatchObject({ id: 'cover', role: 'cover', layout: 'cover', title: briefing.title });
    expect(textsIn(cover, 'label')).toEqual(['Báo cáo nhanh']);
    expect(textsIn(cover, 'subtitle')).toEqual(['Lễ mở ký tại Hà Nội']);
    expect(['date', 'presenter', 'organisation', 'marking'].map((key) => textsIn(cover, key)[0])).toEqual([
      '26/10/2026',
      ...Object.values(given),
    ]);
  });

  it.each([
    ['nothing', {}, 'cover-title'],
    ['its date', { date: '2026-10-26' }, 'cover'],
    ['its subtitle', { subtitle: 'Lễ mở ký tại Hà Nội' }, 'cover'],
    ['who presents it', { presenter: 'Nguyễn Minh An' }, 'cover'],
  ])('keeps no empty place for more where there is %s beside the title', (_, said, layout) => {
    const bare = briefingFrom({ subtitle: undefined, date: undefined, ...said });
    expect(deckOf(bare, { template: brief.model }).deck.slides[0]?.layout).toBe(layout);
  });

  it('prefers what the options say', () => {
    const { deck } = deckOf(briefingFrom(given), { presenter: 'Trần Thu Hà' });
    expect(textsIn(deck.slides[0], 'presenter')).toEqual(['Trần Thu Hà']);
    expect(deck.presenter).toBe('Trần Thu Hà');
  });

  it('says the date in the text right under its title, in the file of a house that has no subtitle', () => {
    const small = placeholderFrom('date', [1, 7, 3, 0.3], [styleFrom({ size: points(9) })], 'dt');
    const coverOf = (top: number): Slide | undefined => {
      const cover: Layout = {
        name: 'house',
        part: '/house.xml',
        hasOpenSizes: true,
        placeholders: [
          placeholderFrom('title', [1, 2, 10, 2], [styleFrom({ size: points(36) })], 'title'),
          placeholderFrom('detail', [1, top, 10, 1], [styleFrom({ size: points(20) })]),
          small,
        ],
      };
      const template = {
        ...fullTemplate,
        layouts: [cover, ...fullTemplate.layouts],
        roles: { ...fullTemplate.roles, cover: ['house'] },
      };
      return deckOf(briefingFrom({ date: '2026-10-26' }), { template }).deck.slides[0];
    };
    expect(textsIn(coverOf(4), 'detail')).toEqual(['26/10/2026']);
    expect(textsIn(coverOf(6), 'detail')).toEqual([]);
  });

  it('says the date in a place as low as a line, whose letters have room there without the air that it states', () => {
    const coverOf = (height: number): Slide | undefined => {
      const line = placeholderFrom('subtitle', [1, 4, 10, height], [styleFrom({ size: points(16) })], 'subTitle');
      const inset = { ...line.insets, top: emu(45_720), bottom: emu(45_720) };
      const cover: Layout = {
        name: 'house',
        part: '/house.xml',
        placeholders: [
          placeholderFrom('title', [1, 2, 10, 2], [styleFrom({ size: points(36) })], 'title'),
          { ...line, insets: inset },
        ],
      };
      const template = {
        ...fullTemplate,
        layouts: [cover, ...fullTemplate.layouts],
        roles: { ...fullTemplate.roles, cover: ['house'] },
      };
      return deckOf(briefingFrom({ subtitle: undefined, date: '2026-10-26' }), { template }).deck.slides[0];
    };
    expect(textsIn(coverOf(0.33), 'subtitle')).toEqual(['26/10/2026']);
    expect(textsIn(coverOf(0.15), 'subtitle')).toEqual([]);
  });

  it('shows two or three strong figures: the count of a series, and figures with what they count', () => {
    const [cover] = deckOf(briefingFrom({ topics: [series, figure] })).deck.slides;
    expect(cover?.layout).toBe('cover-figures-2');
    expect([1, 2].map((place) => [textsIn(cover, `value-${place}`), textsIn(cover, `text-${place}`)].flat())).toEqual([
      ['3', 'giá trị cốt lõi của Công ước'],
      ['gần 80', 'nước, tổ chức quốc tế'],
    ]);
    expect(deckOf(briefingFrom({ topics: [figure] })).deck.slides[0]?.layout).toBe('cover');
  });

  it('shows no figure that neither the title nor the summary says', () => {
    const covered = (text: string): string[] => {
      const summary = topicFrom({ id: 't0', kind: 'summary', heading: 'Tóm tắt', points: [pointFrom({ text })] });
      return textsIn(deckOf(briefingFrom({ topics: [summary, series, figure] })).deck.slides[0], 'value-2');
    };
    expect(covered('Gần 80 nước đã ký')).toEqual(['gần 80']);
    expect(covered('Nhiều nước đã ký')).toEqual([]);
  });

  it('shows all of it where there is only a subtitle', () => {
    const briefing = briefingFrom({ subtitle: 'Lễ mở ký', date: '--10-26', ...given });
    const [cover] = deckOf(briefing, { template: plainTemplate }).deck.slides;
    expect(textsIn(cover, 'subtitle')).toEqual(['Lễ mở ký', '26/10 · Nguyễn Minh An · Vụ Báo chí · Lưu hành nội bộ']);
  });

  it('is called by its whole title, however long: a smaller one is still large', () => {
    const title = 'Tuyên bố chung của sáu nước ven sông về chia sẻ dữ liệu nguồn nước theo giờ '.repeat(4).trim();
    const [cover] = deckOf(briefingFrom({ title }), { template: brief.model }).deck.slides;
    expect(cover?.title).toBe(title);
  });

  it('holds the last two words of its title together where another font may part them', () => {
    const title = 'Những điều cần biết về chuyến tàu đêm mà trước đây chẳng ai muốn đi';
    const [cover] = deckOf(briefingFrom({ title }), { template: brief.model }).deck.slides;
    const text = cover?.fills.find(({ placeholder }) => placeholder === 'title')?.paragraphs[0]?.runs[0]?.text;
    expect(text).toMatch(/muốn\u00a0đi$/u);
  });

  it('is refused where no layout has a title', () => {
    const template = { ...plainTemplate, layouts: [] };
    expect(() => deckOf(briefingFrom(), { template })).toThrow('No layout of the template has a title placeholder.');
  });
});
