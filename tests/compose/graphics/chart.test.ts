import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/model/briefing.js';
import type { ChartGraphic, Slide } from '../../../src/model/deck.js';
import type { TemplateModel } from '../../../src/template/model.js';
import { brief } from '../support/brief.js';
import { briefingFrom, topicFrom } from '../support/briefing.js';
import { deckOf, slidesOf, textsIn } from '../support/compose.js';

const { model } = brief;
type Chart = NonNullable<Topic['chart']>;

const chart = (more: Partial<Chart> = {}): Chart => ({
  type: 'line',
  unit: 'triệu tấn',
  decimals: 1,
  series: [{ name: 'Sản lượng', labels: ['2022', '2023', '2024'], values: [12.5, 13.1, 14] }],
  evidence: [],
  ...more,
});

const chartsIn = (slides: readonly Slide[]): ChartGraphic[] =>
  slides.flatMap(({ graphics = [] }) => graphics.filter((graphic) => graphic.kind === 'chart'));
const shown = (more: Partial<Chart> = {}): ChartGraphic | undefined =>
  chartsIn(slidesOf({ kind: 'chart', chart: chart(more) }, model))[0];
const named = (labels: string[]): Partial<Chart> => ({
  type: 'bar',
  series: [{ name: '', labels, values: labels.map((_, index) => index + 1) }],
});

describe('a chart', () => {
  it('fills the place of its layout with the values as they are', () => {
    expect(shown()).toMatchObject({
      placeholder: 'body',
      type: 'line',
      labels: ['2022', '2023', '2024'],
      series: [{ name: 'Sản lượng', values: [12.5, 13.1, 14], colour: 'accent1' }],
      decimals: 1,
      caption: 'Đơn vị: triệu tấn',
    });
    expect(shown()?.size).toBeGreaterThanOrEqual(12);
  });

  it('says every value to those who do not see it, as the language writes it', () => {
    expect(shown()?.alternative).toBe(
      'Biểu đồ đường: Nội dung chính của thỏa thuận; Đơn vị: triệu tấn; 2022: 12,5; 2023: 13,1; 2024: 14,0',
    );
    const { deck } = deckOf(
      briefingFrom({
        language: 'en',
        topics: [topicFrom({ kind: 'chart', heading: 'Rice', chart: chart({ type: 'bar', unit: '%' }) })],
      }),
      { template: model },
    );
    expect(chartsIn(deck.slides)[0]?.alternative).toBe('Bar chart: Rice; 2022: 12.5%; 2023: 13.1%; 2024: 14.0%');
  });

  it('puts a per cent sign on each value', () => {
    expect(shown({ unit: '%' })).toMatchObject({ suffix: '%' });
    expect(shown({ unit: '%' })?.caption).toBeUndefined();
  });

  it('lays bars down where their names are long', () => {
    expect(shown(named(['Huế', 'Vinh', 'Hội An']))?.horizontal).toBeUndefined();
    const long = ['Ban quản lý dự án giao thông', 'Sở Nông nghiệp và Môi trường', 'Ủy ban nhân dân huyện ven biển'];
    expect(shown(named([...long, ...long.map((name) => `${name} cũ`)]))?.horizontal).toBe(true);
  });

  it('tells series apart, though a theme has one colour in several slots', () => {
    const one = { labels: ['2022', '2023', '2024'], values: [1, 2, 3] };
    const series = ['a', 'b', 'c'].map((name) => ({ ...one, name }));
    const { accent1 = '' } = model.colours;
    const alike: TemplateModel = { ...model, colours: { ...model.colours, accent2: accent1, accent3: accent1 } };
    const [graphic] = chartsIn(slidesOf({ kind: 'chart', chart: chart({ series }) }, alike));
    const colours = graphic?.series.map(({ colour }) => alike.colours[colour]);
    expect(new Set(colours).size).toBe(3);
  });

  it('says where its numbers come from, behind who says them', () => {
    const [slide] = slidesOf({ kind: 'chart', chart: chart(), speaker: 'Sở Nông nghiệp' }, model);
    expect(textsIn(slide, 'speaker')).toEqual(['—\u00a0Sở Nông nghiệp · Nguồn: Báo Cửa Sông']);
  });

  it('gives way to its table, else to lines, where it has no room', () => {
    const small = {
      ...model,
      layouts: model.layouts.map((layout) => ({
        ...layout,
        placeholders: layout.placeholders.map((one) =>
          one.key === 'body' ? { ...one, box: { ...one.box, height: 1_500_000 as typeof one.box.height } } : one,
        ),
      })),
    };
    const table = { columns: ['Năm', 'Lúa'], rows: [['2022', '12,5']], evidence: [] };
    const topic = topicFrom({ kind: 'chart', chart: chart(), table });
    const { deck, diagnostics } = deckOf(briefingFrom({ topics: [topic] }), { template: small });
    expect(deck.slides.flatMap(({ graphics = [] }) => graphics.map(({ kind }) => kind))).toEqual(['table']);
    expect(diagnostics.map(({ code }) => code)).toContain('compose.chart-as-table');
    const bare = deckOf(briefingFrom({ topics: [topicFrom({ kind: 'chart', chart: chart() })] }), { template: small });
    expect(bare.deck.slides.flatMap((slide) => textsIn(slide, 'body'))).toContain(
      'Sản lượng: 2022 12,5 triệu tấn; 2023 13,1 triệu tấn; 2024 14,0 triệu tấn',
    );
  });
});
