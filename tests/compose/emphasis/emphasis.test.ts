import { describe, expect, test } from 'vitest';
import { lighten } from '../../../src/template/colour-arithmetic.js';
import { contrastRatio } from '../../../src/template/contrast.js';
import type { TemplateModel } from '../../../src/template/model.js';
import type { Run, Slide } from '../../../src/model/deck.js';
import type { Topic } from '../../../src/model/briefing.js';
import { builtInTemplate, builtIns } from '../../template/built-in.js';
import { briefingFrom, pointFrom, topicFrom } from '../support/briefing.js';
import { deckOf, slidesOf } from '../support/compose.js';
import { fullTemplate, plainTemplate } from '../support/template.js';

const text = 'Sở Xây dựng kiểm định mái của 96 trường trong sáu tháng, theo nghị quyết thông qua hôm qua.';
const core = ['kiểm định mái của 96 trường'];

/** Runs as `ink`, `quiet` or `bold`, with their words. */
const shapeOf = (runs: readonly Run[]): string[] =>
  runs.map(
    ({ text: words, bold, colour }) => `${bold === true ? 'bold' : colour === undefined ? 'ink' : 'quiet'}: ${words}`,
  );

const runsIn = (slide: Slide | undefined, placeholder: string): Run[] =>
  slide?.fills.find((fill) => fill.placeholder === placeholder)?.paragraphs.flatMap(({ runs }) => runs) ?? [];

/** The template with a colour behind everything, and the theme colours given. */
const on = (background: string | undefined, colours: TemplateModel['colours'], ink = '14203A'): TemplateModel => ({
  ...fullTemplate,
  colours,
  layouts: fullTemplate.layouts.map((layout) => ({
    ...layout,
    placeholders: layout.placeholders.map((placeholder) => ({
      ...placeholder,
      background,
      levels: placeholder.levels.map((level) => ({ ...level, colour: ink })),
    })),
  })),
});
const office = { dk1: '000000', lt1: 'FFFFFF', dk2: '44546A' };

const statement = (template: TemplateModel, points: Topic['points'] = [pointFrom({ text, core })]): Run[] => {
  const [slide] = slidesOf({ points }, template);
  return runsIn(slide, 'body');
};

describe('a point with words that are stressed', () => {
  const stressed = '96 trường';

  test('has them bold, and its core in ink', () => {
    expect(shapeOf(statement(on('FFFFFF', office), [pointFrom({ text, core, stressed })]))).toEqual([
      'quiet: Sở Xây dựng ',
      'ink: kiểm định mái của ',
      'bold: 96 trường',
      'quiet:  trong sáu tháng, theo nghị quyết thông qua hôm qua.',
    ]);
  });

  test('has nothing bold but its lead, nor what is no word of it, nor where the template says so', () => {
    const boldIn = (runs: readonly Run[]): string[] => runs.flatMap((run) => (run.bold === true ? [run.text] : []));
    const template = on('FFFFFF', office);
    expect(boldIn(statement(template, [pointFrom({ text, stressed, lead: 'Sở Xây dựng' })]))).toEqual(['Sở Xây dựng']);
    expect(boldIn(statement(template, [pointFrom({ text, stressed: '97 trường' })]))).toEqual([]);
    expect(boldIn(statement({ ...template, emphasis: 'none' }, [pointFrom({ text, stressed })]))).toEqual([]);
  });
});

describe('a point with a core', () => {
  test('has it in the colour of the text, and the rest quieter', () => {
    expect(shapeOf(statement(on('FFFFFF', office)))).toEqual([
      'quiet: Sở Xây dựng ',
      'ink: kiểm định mái của 96 trường',
      'quiet:  trong sáu tháng, theo nghị quyết thông qua hôm qua.',
    ]);
  });

  test('keeps its lead bold, and nothing else', () => {
    const points = [pointFrom({ text, core, lead: 'Sở Xây dựng' })];
    expect(shapeOf(statement(on('FFFFFF', office), points))).toEqual([
      'bold: Sở Xây dựng',
      'quiet:  ',
      'ink: kiểm định mái của 96 trường',
      'quiet:  trong sáu tháng, theo nghị quyết thông qua hôm qua.',
    ]);
  });

  test('is all in one colour where its core is not in it, where it has none, and where the template says so', () => {
    const plain = [`ink: ${text}`];
    expect(shapeOf(statement(on('FFFFFF', office), [pointFrom({ text, core: ['Sở Công Thương'] })]))).toEqual(plain);
    expect(shapeOf(statement(on('FFFFFF', office), [pointFrom({ text })]))).toEqual(plain);
    expect(shapeOf(statement({ ...on('FFFFFF', office), emphasis: 'none' }))).toEqual(plain);
  });

  test('keeps its core in cards, rows, timelines and beside figures', () => {
    const points = [1, 2, 3].map((day) => pointFrom({ text: `Ngày ${day}/3: ${text}`, when: `Ngày ${day}/3`, core }));
    for (const kind of ['summary', 'enumeration', 'timeline', 'points'] as const) {
      const [slide] = slidesOf({ kind, points }, on('FFFFFF', office));
      const inked = slide?.fills.flatMap((fill) => fill.paragraphs.flatMap(({ runs }) => runs));
      expect(inked?.filter((run) => run.colour === undefined && run.text === core[0])).toHaveLength(3);
    }
  });

  test('keeps its core where it goes on on another slide', () => {
    const long = Array.from({ length: 30 }, (_, index) => `Điều ${index + 1}: ${text}`).join(' ');
    const slides = slidesOf({ points: [pointFrom({ text: long, core: [text, text] })] }, plainTemplate);
    expect(slides.length).toBeGreaterThan(1);
    expect(
      slides
        .flatMap((slide) => runsIn(slide, 'body'))
        .map((run) => run.text)
        .join(' ')
        .replace(/\s+/g, ' '),
    ).toBe(long);
  });
});

describe('the quieter colour', () => {
  const quietOf = (template: TemplateModel): Partial<Run> => {
    const { colour, lightness } = statement(template)[0] ?? {};
    return { ...(colour === undefined ? {} : { colour }), ...(lightness === undefined ? {} : { lightness }) };
  };

  test('is the one in which the template names speakers, where it is one of its theme', () => {
    const muted = on('FFFFFF', { ...office, accent4: '566075' });
    const layouts = muted.layouts.map((layout) => ({
      ...layout,
      placeholders: layout.placeholders.map((placeholder) =>
        placeholder.key === 'speaker'
          ? { ...placeholder, levels: placeholder.levels.map((level) => ({ ...level, colour: '566075' })) }
          : placeholder,
      ),
    }));
    expect(quietOf({ ...muted, layouts })).toEqual({ colour: 'accent4' });
  });

  test('is the second text colour, where that is grey, readable and quieter than the text', () => {
    expect(quietOf(on('FFFFFF', office, '000000'))).toEqual({ colour: 'dk2' });
  });

  test.each([
    ['nearly as dark as the text', { ...office, dk2: '0E1A2B' }, 'FFFFFF', '000000', { times: 0.6, plus: 0.4 }],
    ['a colour that calls out', { ...office, dk2: 'A00000' }, 'FFFFFF', '000000', { times: 0.6, plus: 0.4 }],
    ['too near to what lies behind', office, '101014', 'FFFFFF', { times: 0.5, plus: 0 }],
  ])('else is a shade of the text: the second one is %s', (_, colours, behind, ink, lightness) => {
    const template = on(behind, colours, ink);
    const quiet = quietOf(template);
    expect(quiet.lightness).toEqual(lightness);
    const shade = lighten(ink, lightness.times, lightness.plus);
    expect(contrastRatio(shade, behind)).toBeGreaterThanOrEqual(4.5);
  });

  test('is none on a picture, and where nothing can be read that is quieter', () => {
    expect(quietOf(on(undefined, office, '000000'))).toEqual({});
    expect(quietOf(on('808080', office, '000000'))).toEqual({});
  });

  test.each(builtIns)('can be read on every slide of $name in $size', ({ name, size }) => {
    const { model } = builtInTemplate(name, size);
    const points = [1, 2, 3].map((day) =>
      pointFrom({ text: `Ngày ${day}/3: ${text}`, when: `Ngày ${day}/3`, core, speaker: 'Bà Hạnh' }),
    );
    const kinds = ['summary', 'enumeration', 'timeline', 'points', 'voices', 'question'] as const;
    const topics = kinds.map((kind) => topicFrom({ id: kind, kind, heading: `Về ${kind}`, points }));
    const one = topicFrom({ id: 'one', heading: 'Một điều', points: points.slice(0, 1) });
    const { deck } = deckOf(briefingFrom({ topics: [...topics, one] }), { template: model });
    let seen = 0;
    for (const slide of deck.slides) {
      const placeholders = model.layouts.find((layout) => layout.name === slide.layout)?.placeholders ?? [];
      for (const { placeholder: key, paragraphs } of slide.fills) {
        const behind = placeholders.find((placeholder) => placeholder.key === key)?.background ?? '';
        for (const { colour, lightness } of paragraphs.flatMap(({ runs }) => runs)) {
          if (colour === undefined) continue;
          const shade = lighten(model.colours[colour] ?? '', lightness?.times ?? 1, lightness?.plus ?? 0);
          expect(contrastRatio(shade, behind)).toBeGreaterThanOrEqual(4.5);
          seen += 1;
        }
      }
    }
    expect(seen).toBeGreaterThan(20);
  });
});
