import { describe, expect, test } from 'vitest';
import { parseXml } from '../../../src/opc/xml/parse.js';
import { descendants } from '../../../src/opc/xml/query.js';
import { lintPackage } from '../../../src/opc/lint/lint-package.js';
import { readPackage } from '../../../src/opc/read.js';
import { emuToInches } from '../../../src/model/units.js';
import { openTemplate } from '../../../src/template/open/open-template.js';
import { readWithMap } from '../../../src/template/open/read-with-map.js';
import { readTemplate } from '../../../src/template/open/read-template.js';
import { deckOf } from '../../../src/pipeline.js';
import { pptxOf } from '../../../src/formats.js';
import { briefingFrom, pointFrom, topicFrom } from '../../compose/support/briefing.js';
import { validate } from '../../opc/validate.js';
import { drawnShape, foreignPackage, usualMaster, type LayoutOf } from '../foreign-package.js';

const templateOf = (...layouts: readonly LayoutOf[]) =>
  openTemplate(foreignPackage({ ...usualMaster, layouts }), 'house');
const titleOnly: LayoutOf = {
  name: 'Title Only',
  type: 'titleOnly',
  shapes: [{ name: 'Title 1', ph: 'type="title"' }],
  art: drawnShape([0, 0, 1.5, 7.5]),
};
const briefing = briefingFrom({
  title: 'Three duties',
  topics: [topicFrom({ heading: 'What follows', points: [pointFrom({ text: 'States report every year.' })] })],
});

describe('a template without a layout that has room for points', () => {
  test('gets one on the layout with the least, beside what that draws', () => {
    const { layouts, roles } = templateOf(titleOnly).model;
    expect(roles.points).toEqual(['Points', 'Two Columns']);
    const points = layouts.find(({ name }) => name === 'Points');
    expect(points?.placeholders.map(({ key }) => key)).toEqual(['title', 'body']);
    expect(emuToInches(points?.placeholders[1]?.box.x ?? 0)).toBeGreaterThanOrEqual(1.4);
  });

  test('gets one whose points begin where its title does', () => {
    const head = { name: 'Title 1', ph: 'type="title"', box: [1.4, 0.5, 11, 1.2] } as const;
    const points = templateOf({ name: 'Title Only', shapes: [head] }).model.layouts.find(
      ({ name }) => name === 'Points',
    );
    const body = points?.placeholders.find(({ key }) => key === 'body');
    expect(emuToInches(body?.box.x ?? 0)).toBeCloseTo(1.4, 2);
  });

  test('gets one with a title of its own where the title takes the whole slide', () => {
    const filling = { name: 'Title 1', ph: 'type="title"', box: [0.5, 0.4, 12, 6.4] } as const;
    const { layouts, roles } = templateOf({ name: 'All', shapes: [filling] }).model;
    const points = layouts.find(({ name }) => name === roles.points?.[0]);
    const [title, body] = ['title', 'body'].map((key) => points?.placeholders.find((one) => one.key === key)?.box);
    expect(emuToInches(title?.height ?? 0)).toBeLessThan(2);
    expect(body?.y).toBeGreaterThan((title?.y ?? 0) + (title?.height ?? 0));
  });

  test('gets one without the animations of the layout that it is a copy of, whose shapes it does not have', () => {
    const opc = foreignPackage({ ...usualMaster, layouts: [titleOnly] });
    const timing = parseXml('<p:timing xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>');
    opc.xml('/ppt/slideLayouts/slideLayout1.xml').children.push(timing);
    const { model, package: mended } = openTemplate(opc, 'house');
    const parts = model.layouts.filter(({ name }) => name === 'Points').map(({ part }) => mended.xml(part));
    expect(parts).toHaveLength(1);
    expect(parts.flatMap((part) => [...descendants(part, 'p:timing')])).toEqual([]);
  });

  test('gets one where it has columns alone, which show no list', () => {
    const half = (idx: number, x: number) =>
      ({ name: `Content ${idx}`, ph: `sz="half" idx="${idx}"`, box: [x, 2, 5.5, 4.5] }) as const;
    const columns = { name: 'Two Content', type: 'twoObj', shapes: [...titleOnly.shapes, half(1, 0.9), half(2, 6.9)] };
    expect(templateOf(columns).model.roles.points?.[0]).toBe('Points');
    expect(templateOf(...usualMaster.layouts).model.roles.points).not.toContain('Points');
  });

  test('gets one where its one body is a box in a corner, unless nothing has more room', () => {
    const pointsOf = (box: readonly [number, number, number, number], art?: string) =>
      templateOf({
        name: 'Content',
        type: 'obj',
        shapes: [...titleOnly.shapes, { name: 'Content 2', ph: 'idx="1"', box }],
        ...(art === undefined ? {} : { art }),
      }).model.roles.points?.[0];
    expect(pointsOf([0.9, 2, 11.5, 4.7])).toBe('Content');
    expect(pointsOf([4, 2.5, 4.5, 3])).toBe('Points');
    // Where there is no better place, what the house has is used.
    const stripes = Array.from({ length: 12 }, (_, at) => drawnShape([at * 1.1, 2, 0.5, 5.5])).join('');
    expect(pointsOf([0.9, 2, 11.5, 4.7], stripes)).toBe('Content');
  });

  test('gets one with a title of its own where the title is much narrower than what would stand below it', () => {
    const narrow = { name: 'Title 1', ph: 'type="title"', box: [0.9, 0.4, 4, 1.4] } as const;
    const { layouts } = templateOf({ name: 'Title Only', type: 'titleOnly', shapes: [narrow] }).model;
    const title = layouts.find(({ name }) => name === 'Points')?.placeholders.find(({ key }) => key === 'title');
    expect(emuToInches(title?.box.width ?? 0)).toBeGreaterThan(10);
  });

  test('gives a cover the largest title that others have, and a smaller line below that is no list', () => {
    const small = '<a:lvl1pPr><a:defRPr sz="900"/></a:lvl1pPr>';
    const large = '<a:lvl1pPr><a:defRPr sz="3600"/></a:lvl1pPr>';
    const title = (style: string) => ({ name: 'Title 1', ph: 'type="title"', style });
    const { layouts, roles } = templateOf(
      { ...titleOnly, name: 'Small', shapes: [title(small)] },
      { ...titleOnly, shapes: [title(large)] },
    ).model;
    const [heading, below] = layouts.find(({ name }) => name === roles.cover?.[0])?.placeholders ?? [];
    expect(heading?.levels[0]?.size).toBe(36);
    expect(below?.levels[0]).toMatchObject({ size: 23, bullet: false, marginLeft: 0 });
  });

  test('gives a cover the ground of the layout that is called one, though another has more room', () => {
    const named = { name: 'COPERTINA', shapes: [], art: drawnShape([0, 0, 5, 7.5]) };
    const read = readTemplate(
      foreignPackage({ ...usualMaster, layouts: [{ name: 'Chiusura', shapes: [] }, named] }),
      'house',
    );
    const cover = read.layouts.find(({ layout }) => layout.name === 'Cover');
    expect(cover?.found.ground.cells.some(({ shape }) => shape > 0)).toBe(true);
  });

  test('takes none as its ground that shows words on every slide, where there is another', () => {
    const words = `${drawnShape([0, 0, 3, 0.4]).replace('</p:sp>', '')}<p:txBody><a:bodyPr/><a:p><a:r><a:t>Conclusions</a:t></a:r></a:p></p:txBody></p:sp>`;
    const worded = { ...titleOnly, name: 'Worded', art: words };
    const plain = { ...titleOnly, name: 'Plain', shapes: [], art: drawnShape([0, 7.2, 13.333, 0.3]) };
    const read = readTemplate(foreignPackage({ ...usualMaster, layouts: [worded, plain] }), 'house');
    expect(read.layouts.find(({ layout }) => layout.name === 'Points')?.found.hasWords).toBe(false);
  });

  test.each([
    ['no layout at all', []],
    ['nothing but a blank one', [{ name: 'Blank', type: 'blank', shapes: [] }]],
    ['nothing but a title', [titleOnly]],
  ])('makes a sound deck that holds everything: %s', async (_, layouts) => {
    const template = templateOf(...layouts);
    const { value: deck } = await deckOf(briefing, template);
    const { bytes } = await pptxOf(deck, briefing, template);
    expect(await validate(bytes)).toEqual([]);
    expect(lintPackage(readPackage(bytes))).toEqual([]);
    const shown = deck.slides.flatMap(({ fills }) => fills.flatMap(({ paragraphs }) => paragraphs));
    const texts = shown.map(({ runs }) => runs.map(({ text }) => text).join(''));
    expect(texts).toEqual(expect.arrayContaining(['Three duties', 'What follows']));
    expect(texts.some((text) => text.startsWith('States report every'))).toBe(true);
  });

  test('leaves the file that was read as it is, and others alone', () => {
    const opc = foreignPackage({ ...usualMaster, layouts: [titleOnly] });
    const before = opc.partNames();
    expect(readTemplate(opc, 'house').layouts.map(({ isAdded }) => isAdded)).toEqual([false, true, true, true]);
    expect(opc.partNames()).toEqual(before);
    const usual = readTemplate(foreignPackage(usualMaster), 'house').layouts.filter(({ isAdded }) => isAdded);
    expect(usual.map(({ layout }) => layout.name)).toEqual(['Two Columns']);
  });
});

describe('a layout of two columns', () => {
  const content: LayoutOf = {
    name: 'Content',
    type: 'obj',
    shapes: [...titleOnly.shapes, { name: 'Content 2', ph: 'idx="1"', box: [1, 2, 11, 4.5] }],
  };

  test('is added where there is none: the place for points, cut in half, and what the layout draws', () => {
    const read = readTemplate(
      foreignPackage({ ...usualMaster, layouts: [{ ...content, art: titleOnly.art ?? '' }] }),
      'house',
    );
    const { layout, found } = read.layouts.find(({ layout: { name } }) => name === 'Two Columns') ?? {};
    const [first, second] = ['body', 'body-2'].map((key) => layout?.placeholders.find((one) => one.key === key)?.box);
    expect(emuToInches(first?.width ?? 0)).toBeLessThan(5.5);
    expect(second?.width).toBe(first?.width);
    expect(emuToInches((second?.x ?? 0) + (second?.width ?? 0))).toBeCloseTo(12, 1);
    expect(found?.ground.cells.some(({ shape }) => shape > 0)).toBe(true);
  });

  test('is not added where the file has one, where its halves would be narrow, or where a map says what points stand on', () => {
    const half = (idx: number, x: number) =>
      ({ name: `Half ${idx}`, ph: `type="body" idx="${idx}"`, box: [x, 2, 5.5, 4.5] }) as const;
    const own = { name: 'Halves', shapes: [...titleOnly.shapes, half(1, 0.9), half(2, 6.9)] };
    const narrow = {
      ...content,
      shapes: [...titleOnly.shapes, { name: 'Content 2', ph: 'idx="1"', box: [6.5, 2, 6, 4.5] as const }],
    };
    const added = (...layouts: readonly LayoutOf[]) =>
      templateOf(...layouts).model.layouts.some(({ name }) => name === 'Two Columns');
    expect([added(content), added(content, own), added(narrow)]).toEqual([true, false, false]);
    const opc = foreignPackage({ ...usualMaster, layouts: [content] });
    const mapped = readWithMap(opc, 'house', 'version: 1\nroles: { points: Content }\n', 'map.yaml');
    expect(mapped.layouts.map(({ layout: { name } }) => name)).not.toContain('Two Columns');
  });
});

describe('columns of another look', () => {
  test('are not taken for those of the house: its layout for points is cut in half', () => {
    const column = (idx: number, x: number) =>
      ({ name: `Half ${idx}`, ph: `idx="${idx}"`, box: [x, 2, 5.5, 4.5] }) as const;
    const [content] = usualMaster.layouts.slice(1);
    const pair = (align: string): LayoutOf => ({
      name: 'Pair',
      type: 'twoObj',
      shapes: [
        { name: 'Title 1', ph: 'type="title"', style: `<a:lvl1pPr algn="${align}"/>` },
        column(21, 0.9),
        column(22, 6.9),
      ],
    });
    const added = (align: string): boolean =>
      templateOf(...(content === undefined ? [] : [content]), pair(align)).model.layouts.some(
        ({ name }) => name === 'Two Columns',
      );
    expect([added('l'), added('ctr')]).toEqual([false, true]);
  });
});

describe('a cover whose title has no good place', () => {
  const cover = (box: readonly [number, number, number, number], art?: string): LayoutOf => ({
    name: 'Title Slide',
    type: 'title',
    shapes: [{ name: 'Title 1', ph: 'type="ctrTitle"', box }],
    ...(art === undefined ? {} : { art }),
  });
  const coversOf = (first: LayoutOf) => templateOf(first, ...usualMaster.layouts.slice(1)).model.roles.cover;

  test('goes without it: one is added where its title would be squeezed, or lies over what is drawn all over it', () => {
    expect(coversOf(cover([1, 2, 11, 2.5]))).toEqual(['Title Slide']);
    expect(coversOf(cover([9, 2, 3.4, 1], drawnShape([0, 0, 8.8, 7.5], { colour: '1F3864' })))).toEqual(['Cover']);
    const stripes = Array.from({ length: 12 }, (_, at) => drawnShape([at * 1.1, 0, 0.5, 7.5])).join('');
    expect(coversOf(cover([1, 2, 11, 2.5], stripes))).toEqual(['Cover']);
  });
});

describe('a layout that is added', () => {
  const blank: LayoutOf = { name: 'Blank', type: 'blank', shapes: [] };
  const sizesOf = (textStyles: string): (number | undefined)[] => {
    const { layouts } = openTemplate(
      foreignPackage({ ...usualMaster, shapes: [], textStyles, layouts: [blank] }),
      'house',
    ).model;
    const points = layouts.find(({ name }) => name === 'Points');
    return ['title', 'body'].map((key) => points?.placeholders.find((one) => one.key === key)?.levels[0]?.size);
  };

  test('for a cover has a title no smaller than those of other slides', () => {
    const layouts = openTemplate(foreignPackage({ ...usualMaster, layouts: [blank] }), 'house').model.layouts;
    const [cover, points] = ['Cover', 'Points'].map(
      (name) =>
        layouts.find((one) => one.name === name)?.placeholders.find(({ key }) => key === 'title')?.levels[0]?.size,
    );
    expect(points).toBe(44);
    expect(cover).toBe(44);
  });

  test('for a cover begins its second line where the title begins', () => {
    const alignOf = (align: string) => {
      const style = `<p:txStyles><p:titleStyle><a:lvl1pPr algn="${align}"><a:defRPr sz="4000"/></a:lvl1pPr></p:titleStyle></p:txStyles>`;
      const { layouts } = openTemplate(
        foreignPackage({ ...usualMaster, shapes: [], textStyles: style, layouts: [blank] }),
        'house',
      ).model;
      const cover = layouts.find(({ name }) => name === 'Cover');
      return ['title', 'subtitle'].map(
        (key) => cover?.placeholders.find((one) => one.key === key)?.levels[0]?.align ?? 'left',
      );
    };
    expect(alignOf('ctr')).toEqual(['centre', 'centre']);
    expect(alignOf('l')).toEqual(['left', 'left']);
  });

  test('has a title larger than its points where the master does not say so, and points that can be read', () => {
    const style = (title: number, body: number) =>
      `<p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz="${title}"/></a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr><a:defRPr sz="${body}"/></a:lvl1pPr></p:bodyStyle></p:txStyles>`;
    expect(sizesOf('')).toEqual([27, 18]);
    expect(sizesOf(style(1200, 900))).toEqual([27, 18]);
    expect(sizesOf(style(4000, 2000))).toEqual([40, 20]);
  });

  test('has letters as large as its page, where that is drawn several times as large as others are', () => {
    const bare = { ...usualMaster, shapes: [], textStyles: '', layouts: [{ name: 'Bare', shapes: [] }] };
    const opc = foreignPackage(bare);
    const [page] = descendants(opc.xml('/ppt/presentation.xml'), 'p:sldSz');
    Object.assign(page?.attributes ?? {}, { cx: String(4 * 12_192_000), cy: String(4 * 6_858_000) });
    const { layouts, roles } = openTemplate(opc, 'house').model;
    const places = layouts.find(({ name }) => name === roles.points?.[0])?.placeholders ?? [];
    const [head, text] = ['title', 'body'].map((key) => places.find((one) => one.key === key));
    expect(text?.levels[0]?.size).toBe(72);
    expect(text?.levels[1]?.size).toBeGreaterThan(50);
    expect(head?.levels[0]?.size).toBe(108);
  });
});

describe('a cover with a place for its title alone', () => {
  const cover = (box: readonly [number, number, number, number], art = ''): LayoutOf => ({
    name: 'Title Slide',
    type: 'title',
    shapes: [{ name: 'Title 1', ph: 'type="ctrTitle"', box }],
    art,
  });
  const lineOf = (one: LayoutOf) =>
    templateOf(one, ...usualMaster.layouts.slice(1, 2))
      .model.layouts.find(({ name }) => name === 'Title Slide')
      ?.placeholders.find(({ key }) => key === 'subtitle');

  test('gets one for a line below it, as for the date, where nothing is drawn', () => {
    const line = lineOf(cover([1.67, 2, 10, 2]));
    expect(line?.box.y).toBeGreaterThanOrEqual(4 * 914_400 - 1);
    expect(line?.levels[0]?.size).toBe(22);
    const low = drawnShape([0, 0, 13.333, 2]) + drawnShape([0, 3.2, 13.333, 4.3]);
    expect(lineOf(cover([1.67, 2, 10, 1.2], low))).toBeUndefined();
  });

  test('has it in the title’s ink where that of texts stands out little', () => {
    const white = '<a:lvl1pPr><a:defRPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:defRPr></a:lvl1pPr>';
    const inkOn = (colour: string): string | undefined => {
      const one = cover([1.67, 2, 10, 2], drawnShape([0, 0, 13.333, 7.5], { colour }));
      const [shape] = one.shapes;
      return lineOf(shape === undefined ? one : { ...one, shapes: [{ ...shape, style: white }] })?.levels[0]?.colour;
    };
    expect(inkOn('C00000')).toBe('FFFFFF');
    expect(inkOn('8BCDFF')).not.toBe('FFFFFF');
  });

  test('gets one at the foot of its own place, where that has room for three lines above it', () => {
    const line = lineOf(cover([1.67, 2, 10, 2], drawnShape([0, 4, 13.333, 3.5])));
    expect(line?.box.y).toBeGreaterThan(3 * 914_400);
    expect((line?.box.y ?? 0) + (line?.box.height ?? 0)).toBeLessThanOrEqual(4 * 914_400 + 1);
  });
});
