import { describe, expect, test } from 'vitest';
import { readTemplate } from '../../../src/template/open/read-template.js';
import type { Layout, Placeholder, TextStyle } from '../../../src/template/model.js';
import { drawnShape, foreignPackage, usualMaster, type LayoutOf, type Shape } from '../foreign-package.js';

const layouts = (...more: readonly LayoutOf[]): readonly Layout[] =>
  readTemplate(foreignPackage({ ...usualMaster, layouts: [...usualMaster.layouts, ...more] }), 'corp').template.model
    .layouts;

const named = (name: string, ...more: readonly LayoutOf[]): Layout | undefined =>
  layouts(...more).find((layout) => layout.name === name);
const place = (layout: Layout | undefined, key: string): Placeholder | undefined =>
  layout?.placeholders.find((one) => one.key === key);
const styleIn = (layout: Layout | undefined, key: string): TextStyle | undefined => place(layout, key)?.levels[0];

const sized = (size: number): Partial<Shape> => ({ style: `<a:lvl1pPr><a:defRPr sz="${size}"/></a:lvl1pPr>` });
const title: Shape = { name: 'Title 1', ph: 'type="title"' };
const column = (idx: number, x: number, size: number): Shape => ({
  name: `Column ${idx}`,
  ph: `idx="${idx}"`,
  box: [x, 2, 5.5, 4.5],
  ...sized(size),
});

describe('what slides of one deck share', () => {
  test('columns begin in the size of points, and no body in more than half as much again as it states', () => {
    const pair = (size: number): LayoutOf => ({
      name: 'Pair',
      type: 'twoObj',
      shapes: [title, column(21, 0.9, size), column(22, 6.9, size)],
    });
    expect(styleIn(named('Pair', pair(2000)), 'body')).toMatchObject({ size: 20, wanted: 28, maximum: 28 });
    expect(styleIn(named('Pair', pair(1200)), 'body')).toMatchObject({ size: 12, wanted: 18 });
  });

  test('columns that state much more than points begin smaller', () => {
    const pair: LayoutOf = {
      name: 'Pair',
      type: 'twoObj',
      shapes: [title, column(21, 0.9, 6000), column(22, 6.9, 6000)],
    };
    const { size = 0, wanted = size } = styleIn(named('Pair', pair), 'body') ?? {};
    expect(wanted).toBeLessThan(size);
    expect(wanted).toBe(styleIn(layouts()[1], 'body')?.alone);
  });

  test('a sentence alone may be larger than points, and the title of a cover is larger than others', () => {
    const [cover, content] = layouts();
    const text = styleIn(content, 'body');
    expect(text?.alone).toBeGreaterThan(text?.size ?? Infinity);
    const { size = 0, wanted } = styleIn(cover, 'title') ?? {};
    expect(wanted ?? size).toBeGreaterThanOrEqual(1.25 * (styleIn(content, 'title')?.size ?? Infinity));
  });

  test('layouts with a small narrow title, a low one, or another ground are told', () => {
    const caption: LayoutOf = {
      name: 'Caption',
      type: 'picTx',
      shapes: [
        { ...title, box: [0.9, 5, 5, 0.8], ...sized(2000) },
        { name: 'Picture 2', ph: 'type="pic" idx="31"', box: [0.9, 0.5, 11, 4.2] },
      ],
    };
    const panel: LayoutOf = { name: 'Panel', type: 'obj', shapes: [title, column(41, 0.9, 2800)] };
    expect(named('Caption', caption)?.isOfOtherLook).toBe(true);
    expect(named('Panel', { ...panel, art: drawnShape([7, 0, 6.3, 7.5]) })?.isOfOtherLook).toBe(true);
    expect(named('Panel', panel)?.isOfOtherLook).toBeUndefined();
  });

  test('so are titles that stand elsewhere or are held otherwise, and pictures that are round or small', () => {
    const pair = (change: Partial<Shape>): LayoutOf => ({
      name: 'Pair',
      type: 'twoObj',
      shapes: [{ ...title, box: [0.9, 0.4, 11.5, 1.4], ...change }, column(21, 0.9, 2800), column(22, 6.9, 2800)],
    });
    const content: LayoutOf = { ...pair({}), name: 'Content', type: 'obj', shapes: [...pair({}).shapes.slice(0, 1)] };
    const points: LayoutOf = {
      ...content,
      shapes: [...content.shapes, { ...column(31, 0.9, 2800), box: [0.9, 2, 11.5, 4.5] }],
    };
    const look = (layout: LayoutOf): boolean | undefined =>
      readTemplate(
        foreignPackage({ ...usualMaster, layouts: [...usualMaster.layouts.slice(0, 1), points, layout] }),
        'corp',
      ).template.model.layouts.find(({ name }) => name === layout.name)?.isOfOtherLook;
    expect(look(pair({}))).toBeUndefined();
    expect(look(pair({ box: [0.9, 0.8, 11.5, 1.4] }))).toBe(true);
    expect(look(pair({ box: [2.5, 0.4, 9.9, 1.4] }))).toBe(true);
    // A little to the side, or a little lower, is not seen; both together are.
    expect(look(pair({ box: [1.4, 0.4, 11, 1.4] }))).toBeUndefined();
    expect(look(pair({ box: [0.9, 0.65, 11.5, 1.2] }))).toBeUndefined();
    expect(look(pair({ box: [1.4, 0.65, 11, 1.2] }))).toBe(true);
    expect(look(pair({ style: '<a:lvl1pPr algn="ctr"/>' }))).toBe(true);
    const pictured = (box: readonly [number, number, number, number], outline = ''): LayoutOf => ({
      name: 'Pictured',
      shapes: [...content.shapes, { name: 'Picture', ph: 'type="pic" idx="41"', box, outline }],
    });
    expect(look(pictured([0.9, 2, 11.5, 4.5]))).toBeUndefined();
    expect(look(pictured([0.9, 2, 3, 3]))).toBe(true);
    const round = '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>';
    expect(look(pictured([0.9, 2, 11.5, 4.5], round))).toBe(true);
  });
});

test('a layout without the thin bar that points have along an edge is of another look', () => {
  const bar = drawnShape([0, 7.3, 13.333, 0.2]);
  const [cover, content] = usualMaster.layouts;
  const shapes = content?.shapes ?? [];
  const all = readTemplate(
    foreignPackage({
      ...usualMaster,
      layouts: [
        ...(cover === undefined ? [] : [cover]),
        { name: 'Points', type: 'obj', shapes, art: bar },
        { name: 'Bare', type: 'obj', shapes },
        { name: 'Barred', type: 'obj', shapes, art: bar },
      ],
    }),
    'corp',
  ).template.model.layouts;
  const isOther = (name: string) => all.find((layout) => layout.name === name)?.isOfOtherLook === true;
  expect([isOther('Bare'), isOther('Barred')]).toEqual([true, false]);
});

test('a layout without the rule or the logo that points have is of another look, and so are columns that begin further in', () => {
  const [cover, content] = usualMaster.layouts;
  const shapes = content?.shapes ?? [];
  const isOther = (art: string, own: string, places: readonly Shape[] = shapes): boolean | undefined =>
    readTemplate(
      foreignPackage({
        ...usualMaster,
        layouts: [
          ...(cover === undefined ? [] : [cover]),
          { name: 'Points', type: 'obj', shapes, art },
          { name: 'Own', type: 'obj', shapes: places, art: own },
        ],
      }),
      'corp',
    ).template.model.layouts.find(({ name }) => name === 'Own')?.isOfOtherLook;
  const rule = drawnShape([0.9, 1.9, 11.5, 0.02]);
  expect([isOther(rule, ''), isOther('', rule), isOther(rule, rule)]).toEqual([true, true, undefined]);
  const logo = drawnShape([11.8, 0.1, 1.4, 0.9]);
  expect([isOther(logo, ''), isOther(logo, logo)]).toEqual([true, undefined]);
  const pair = (x: number): readonly Shape[] => [
    title,
    { ...column(21, x, 2800), box: [x, 2, 4.5, 4.5] },
    { ...column(22, x + 5, 2800), box: [x + 5, 2, 4.5, 4.5] },
  ];
  expect([isOther('', '', pair(0.9)), isOther('', '', pair(2.6))]).toEqual([undefined, true]);
});

test('a cover with a place for a picture is of another look, so that pictures of the deck stand elsewhere', () => {
  const cover: LayoutOf = {
    name: 'Title Slide B',
    shapes: [
      { name: 'Title 1', ph: 'type="ctrTitle"', box: [0.4, 5.3, 12.5, 1.1] },
      { name: 'Subtitle 2', ph: 'type="subTitle" idx="1"', box: [0.4, 6.4, 12.5, 0.5] },
      { name: 'Picture 3', ph: 'type="pic" idx="13"', box: [0.4, 0.7, 12.5, 4.6] },
    ],
  };
  expect(named('Title Slide B', cover)?.isOfOtherLook).toBe(true);
  expect(named('Title and Content', cover)?.isOfOtherLook).toBeUndefined();
});

test('columns in another colour than points, or bold, are of another look, and so is a picture from edge to edge', () => {
  const pair = (run: string): LayoutOf => ({
    name: 'Pair',
    type: 'twoObj',
    shapes: [21, 22].map((idx, at) => ({
      ...column(idx, 0.9 + 6 * at, 2800),
      style: `<a:lvl1pPr><a:defRPr sz="2800"${run}</a:defRPr></a:lvl1pPr>`,
    })),
  });
  const isOther = (one: LayoutOf): boolean | undefined =>
    named(one.name, { ...one, shapes: [title, ...one.shapes] })?.isOfOtherLook;
  const ink = (colour: string): string => `><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  expect(isOther(pair('>'))).toBeUndefined();
  expect(isOther(pair(' b="1">'))).toBe(true);
  expect(isOther(pair(ink('0033A0')))).toBe(true);
  // Two dark greys are one ink to whoever looks.
  expect(isOther(pair(ink('262626')))).toBeUndefined();
  const wide: Shape = { name: 'Picture 3', ph: 'type="pic" idx="41"', box: [0, 2, 13.334, 4.5] };
  expect(isOther({ name: 'Wide', shapes: [wide] })).toBe(true);
});

test('points that nobody has said a size of are set larger than text without one, and small ones legibly', () => {
  const textStyles =
    '<p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz="4400"/></a:lvl1pPr></p:titleStyle>' +
    '<p:bodyStyle><a:lvl1pPr><a:defRPr/></a:lvl1pPr></p:bodyStyle><p:otherStyle/></p:txStyles>';
  const open = readTemplate(foreignPackage({ ...usualMaster, textStyles }), 'corp').template.model.layouts[1];
  expect(styleIn(open, 'body')).toMatchObject({ size: 18, maximum: 22 });
  const small: LayoutOf = {
    name: 'Small',
    type: 'obj',
    shapes: [title, { ...column(31, 0.9, 1200), box: [0.9, 2, 11.5, 4.5] }],
  };
  const [cover] = usualMaster.layouts;
  const only = readTemplate(
    foreignPackage({ ...usualMaster, layouts: [...(cover === undefined ? [] : [cover]), small] }),
    'corp',
  ).template.model.layouts.find(({ name }) => name === 'Small');
  expect(styleIn(only, 'body')).toMatchObject({ size: 12, minimum: 12, maximum: 16 });
});

test('lines of a stated pitch are set no larger than that leaves them apart', () => {
  const tight: LayoutOf = {
    name: 'Tight',
    type: 'title',
    shapes: [
      {
        name: 'Title 1',
        ph: 'type="ctrTitle"',
        box: [1.67, 1.2, 10, 2.6],
        style: '<a:lvl1pPr><a:lnSpc><a:spcPts val="3400"/></a:lnSpc><a:defRPr sz="6000"/></a:lvl1pPr>',
      },
    ],
  };
  expect(styleIn(named('Tight', tight), 'title')).toMatchObject({ size: 60, maximum: 35 });
});

test('a title that nobody has said a size of is as large as the page is, and larger than its points', () => {
  const textStyles =
    '<p:txStyles><p:titleStyle><a:lvl1pPr/></p:titleStyle><p:bodyStyle><a:lvl1pPr/></p:bodyStyle><p:otherStyle/></p:txStyles>';
  const { model } = readTemplate(foreignPackage({ ...usualMaster, textStyles }), 'corp').template;
  const places = model.layouts.find(({ name }) => name === 'Title and Content')?.placeholders ?? [];
  const [head, points] = ['title', 'body'].map((key) => places.find((one) => one.key === key)?.levels[0]);
  expect([head?.wanted, points?.maximum]).toEqual([32, 22]);
});
