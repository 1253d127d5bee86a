import { describe, expect, test } from 'vitest';
import { emuToInches } from '../../../src/model/units.js';
import type { Placeholder } from '../../../src/template/model.js';
import { contrastRatio } from '../../../src/template/contrast.js';
import { openTemplate } from '../../../src/template/open/open-template.js';
import { drawnShape, foreignPackage, usualMaster, type Shape } from '../foreign-package.js';

/** The boxes of a layout, in inches to a tenth, by key. */
function boxesOf(
  shapes: readonly Shape[],
  art = '',
): Map<string, { readonly box: number[]; readonly isMoved: boolean }> {
  const opc = foreignPackage({ ...usualMaster, layouts: [{ name: 'One', type: 'obj', shapes, art }] });
  const [layout] = openTemplate(opc, 'house').model.layouts;
  return new Map(layout?.placeholders.map((one) => [one.key, { box: inches(one), isMoved: one.isMoved === true }]));
}

const inches = ({ box: { x, y, width, height } }: Placeholder): number[] =>
  [x, y, x + width, y + height].map((length) => Math.round(10 * emuToInches(length)) / 10);

const title: Shape = { name: 'Title 1', ph: 'type="title"', box: [1, 0.5, 11, 1.6] };
const body: Shape = { name: 'Content 2', ph: 'idx="1"', box: [1, 2.5, 11, 4] };

describe('the boxes of a template that says nothing of itself', () => {
  test('stay as they are where nothing is drawn', () => {
    expect(boxesOf([title, body]).get('body')).toEqual({ box: [1, 2.5, 12, 6.5], isMoved: false });
  });

  test('end where a logo begins', () => {
    const beside = boxesOf([title, body], drawnShape([10.5, 4, 2.5, 3])).get('body');
    expect(beside?.isMoved).toBe(true);
    expect(beside?.box[2]).toBeCloseTo(10.5, 0);
    expect(beside?.box[3]).toBe(6.5);
    const above = boxesOf([title, body], drawnShape([11, 0, 2.3, 2]));
    expect(above.get('title')?.box[2]).toBeCloseTo(11, 0);
    expect(above.get('body')?.isMoved).toBe(false);
  });

  test('stay where what is drawn only surrounds them', () => {
    const panel = drawnShape([0.8, 2.3, 11.5, 4.5], { colour: 'D9E2F3' });
    expect(boxesOf([title, body], drawnShape([0, 0, 13.333, 7.5]) + panel).get('body')?.isMoved).toBe(false);
    const dot = drawnShape([11.85, 6.3, 1.4, 1.2], { preset: 'ellipse' });
    expect(boxesOf([title, body], dot).get('body')?.isMoved).toBe(false);
  });

  test('stand on the slide, where they reach beyond it, with some air to the edge that they went over', () => {
    const wide = { ...body, box: [1, 2.5, 13, 4] } as const;
    expect(boxesOf([title, wide]).get('body')?.box).toEqual([1, 2.5, 12.9, 6.5]);
    const picture: Shape = { name: 'Picture 3', ph: 'type="pic" idx="12"', box: [8, 2.5, 6, 4] };
    expect(boxesOf([title, picture]).get('picture')?.box).toEqual([8, 2.5, 13.3, 6.5]);
  });

  test('end where what stands under the title of a cover begins, as far as that leaves half of them', () => {
    const below = (y: number): Shape => ({ name: 'Subtitle 2', ph: 'type="subTitle" idx="1"', box: [1, y, 11, 1] });
    const head: Shape = { ...title, box: [1, 2, 11, 1.6] };
    const foot = (y: number): number | undefined => boxesOf([head, below(y)]).get('title')?.box[3];
    expect([foot(2.9), foot(3.4), foot(3.6)]).toEqual([2.9, 3.4, 3.6]);
    expect(foot(2.4)).toBeGreaterThanOrEqual(3.6);
  });

  test('go over what is drawn in much of a cover’s title, where it is read on all of that', () => {
    const head: Shape = { ...title, ph: 'type="ctrTitle"', box: [1, 2, 11, 2] };
    const isMoved = (art: string): boolean | undefined => boxesOf([head], art).get('title')?.isMoved;
    const blot = (colour: string): string => drawnShape([7, 1, 6, 5], { colour });
    expect(isMoved(blot('9DB7E0'))).toBe(false);
    expect(isMoved(blot('400000'))).toBe(true);
    expect(isMoved(drawnShape([10, 1, 2, 5], { colour: '9DB7E0' }))).toBe(true);
    expect(boxesOf([title, body], drawnShape([7, 0, 6, 2.2], { colour: '9DB7E0' })).get('title')?.isMoved).toBe(true);
  });

  test('go as far over the slide as over the narrower page that they were drawn for', () => {
    const drawn: readonly Shape[] = [
      { ...title, box: [0.5, 0.3, 9, 1.25] },
      { ...body, box: [0.5, 1.75, 9, 4.95] },
    ];
    const found = boxesOf(drawn);
    expect(found.get('title')?.box).toEqual([0.7, 0.3, 12.7, 1.6]);
    expect(found.get('body')?.box).toEqual([0.7, 1.8, 12.7, 6.7]);
    expect(boxesOf(drawn, drawnShape([11, 1, 2, 5])).get('body')?.box[2]).toBe(9.5);
    // A logo in the head is no column.
    const logo = boxesOf(drawn, drawnShape([11.4, 0.3, 1.6, 0.9]));
    expect(logo.get('body')?.box[2]).toBe(12.7);
    expect(logo.get('title')?.box[2]).toBeCloseTo(11.4, 0);
    const footer: Shape = { name: 'Footer 3', ph: 'type="ftr" idx="11"', box: [9, 7, 4, 0.4] };
    expect(boxesOf([...drawn, footer]).get('title')?.box[0]).toBe(0.5);
  });

  test('of points in the left half reach over the right one, unless something stands there', () => {
    const half: Shape = { ...body, box: [1, 2.5, 5, 4] };
    const picture: Shape = { name: 'Picture 3', ph: 'type="pic" idx="13"', box: [7, 2.5, 5, 4] };
    expect(boxesOf([title, half]).get('body')).toEqual({ box: [1, 2.5, 12.3, 6.5], isMoved: true });
    expect(boxesOf([title, half, picture]).get('body')?.isMoved).toBe(false);
    expect(boxesOf([title, half], drawnShape([7, 3, 5, 3])).get('body')?.isMoved).toBe(false);
  });

  test('of points that keep a third of the slide empty reach over it, unless something stands there or a title keeps its middle', () => {
    const head: Shape = { ...title, box: [0.5, 0.4, 8.5, 1.2] };
    const narrow: Shape = { ...body, box: [0.5, 2, 8.5, 4.5] };
    const wide = boxesOf([head, narrow]);
    expect(wide.get('body')?.box[2]).toBeCloseTo(12.7, 0);
    expect(wide.get('title')?.box[2]).toBe(wide.get('body')?.box[2]);
    const isMoved = (shapes: readonly Shape[], art = ''): boolean =>
      [...boxesOf(shapes, art).values()].some((one) => one.isMoved);
    expect(isMoved([head, narrow], drawnShape([10, 0, 3.3, 7.5]))).toBe(false);
    expect(isMoved([{ ...head, style: '<a:lvl1pPr algn="ctr"/>' }, narrow])).toBe(false);
  });

  test('stay on a gradient as far as their text can be read on it, and leave the rest of it', () => {
    const light = boxesOf([title, body], gradient([0, 0, 13.333, 7.5], ['FFFFFF', '9DC3E6']));
    expect(light.get('title')?.isMoved).toBe(false);
    const dark = boxesOf([title, body], gradient([0, 0, 13.333, 7.5], ['FFFFFF', '000000']));
    expect(dark.get('title')?.box[0]).toBe(1);
    expect(dark.get('title')?.box[2]).toBeLessThan(11);
  });

  test('keep to the half that their text was made for, beside one on which it could be read here and there', () => {
    const half = boxesOf([title, body], gradient([6.4, 2, 6.933, 5.5], ['444444', '888888'])).get('body');
    expect(half?.box[0]).toBe(1);
    expect(half?.box[2]).toBeLessThanOrEqual(6.4);
  });

  test('of text that its shape grows with reach down to what stands below', () => {
    const low: Shape = { ...body, box: [1, 2.5, 11, 1.5], bodyProperties: '><a:spAutoFit/></a:bodyPr' };
    const grown = boxesOf([title, low]).get('body');
    expect(grown?.isMoved).toBe(true);
    expect(grown?.box[3]).toBeCloseTo(7.1, 0);
    const footer: Shape = { name: 'Footer 3', ph: 'type="ftr" idx="11"', box: [1, 6, 11, 0.4] };
    expect(boxesOf([title, low, footer]).get('body')?.box[3]).toBeLessThanOrEqual(6);
    const { bodyProperties, ...fixed } = low;
    expect(bodyProperties).toContain('spAutoFit');
    const line: Shape = { ...fixed, box: [1, 2.5, 11, 1.2] };
    expect([...boxesOf([title, line]).values()].every(({ isMoved }) => !isMoved)).toBe(true);
  });

  test('of a body under the title with nothing below it reach down, and of a text in the lower half do not', () => {
    const low: Shape = { ...body, box: [1, 2.4, 11, 1.6] };
    expect(boxesOf([title, low]).get('body')?.box[3]).toBeCloseTo(7.1, 0);
    const lower: Shape = { ...body, box: [1, 5, 11, 1.6] };
    expect(boxesOf([title, lower]).get('body')?.isMoved).toBe(false);
  });

  test('of titles end above a line across their foot, and do not grow over it', () => {
    const low: Shape = { ...title, box: [1, 0.5, 11, 1.2] };
    const line = drawnShape([0.5, 1.55, 12, 0.01], { colour: '1F3864' });
    const above = boxesOf([low, body], line).get('title');
    expect(above?.isMoved).toBe(true);
    expect(above?.box[3]).toBeLessThanOrEqual(1.6);
    const single: Shape = { ...title, box: [1, 1, 11, 0.6] };
    expect(boxesOf([single, body], line).get('title')?.box[3]).toBeLessThanOrEqual(1.6);
  });

  test('of a cover that are as narrow as the words that stood there go over the free space beside them', () => {
    const head = (box: Shape['box']): Shape => ({ name: 'Title 1', ph: 'type="ctrTitle"', ...(box ? { box } : {}) });
    const below: Shape = { name: 'Subtitle 2', ph: 'type="subTitle" idx="1"', box: [2, 4.2, 9, 1.5] };
    const wide = boxesOf([head([6, 3, 4, 1.6]), below]).get('title');
    expect(wide?.box).toEqual([4.5, 1.9, 12.5, 4.2]);
    const beside =
      drawnShape([0, 0, 5.9, 7.5], { colour: '1F3864' }) + drawnShape([10.1, 0, 3.2, 7.5], { colour: '1F3864' });
    const [left = 0, , right = 0] = boxesOf([head([6, 2, 4, 1.6]), below], beside).get('title')?.box ?? [];
    expect(right - left).toBeLessThan(4.4);
    expect(boxesOf([head([1, 1, 7, 3]), below]).get('title')?.isMoved).toBe(false);
  });

  test('end at a line that would cross them, and not at one along their edge', () => {
    const crossing = boxesOf([title, body], line([0, 1.7, 13.333, 0])).get('title');
    expect(crossing?.box[3]).toBe(1.6);
    expect(crossing?.isMoved).toBe(true);
    expect(boxesOf([title, body], line([0, 2.1, 13.333, 0])).get('title')?.isMoved).toBe(false);
    const thin = boxesOf([title, body], drawnShape([7, 0, 0.02, 7.5])).get('body');
    expect(thin?.box[0]).toBe(1);
    expect(thin?.box[2]).toBeCloseTo(7, 0);
  });

  test('give a title two lines where there is room, above it or out of what begins below it', () => {
    const low = { ...title, box: [1, 1, 11, 0.6] } as const;
    const grown = boxesOf([low, body]).get('title')?.box ?? [];
    expect((grown[3] ?? 0) - (grown[1] ?? 0)).toBeGreaterThan(1);
    const under: Shape = { ...title, box: [1, 1.9, 11, 0.6] };
    const pushed = boxesOf([under, body], drawnShape([0, 0, 13.333, 1.85]));
    const [head, points] = [pushed.get('title')?.box ?? [], pushed.get('body')?.box ?? []];
    expect((head[3] ?? 0) - (head[1] ?? 0)).toBeGreaterThan(1);
    expect(points[1]).toBeGreaterThanOrEqual(head[3] ?? 0);
    expect(points[3]).toBe(6.5);
  });

  test('of a cover do so never where the line below would have no room for a date', () => {
    const head: Shape = {
      name: 'Title 1',
      ph: 'type="ctrTitle"',
      box: [1, 3.2, 11, 1.4],
      bodyProperties: 'anchor="t"',
    };
    const below = (height: number): Shape => ({
      name: 'Line 2',
      ph: 'type="subTitle" idx="1"',
      box: [1, 4.6, 11, height],
    });
    const band = drawnShape([0, 0, 13.333, 3.15]);
    const isMoved = (height: number): boolean | undefined => boxesOf([head, below(height)], band).get('title')?.isMoved;
    expect(isMoved(1.6)).toBe(true);
    expect(isMoved(0.4)).toBe(false);
  });

  test('of a cover do so never below the slide', () => {
    const foot: Shape = { name: 'Title 1', ph: 'type="ctrTitle"', box: [0, 6.5, 13.3, 0.7] };
    const [, , , end = 0] = boxesOf([foot], drawnShape([2, 0.5, 9, 6])).get('title')?.box ?? [];
    expect(end).toBeLessThanOrEqual(7.5);
  });

  test('do so never over a line that is drawn between them, nor where little would be left below', () => {
    const under: Shape = { ...title, box: [1, 1.9, 11, 0.6] };
    const band = drawnShape([0, 0, 13.333, 1.85]);
    expect(boxesOf([under, body], band + line([0, 2.5, 13.333, 0])).get('body')?.isMoved).toBe(false);
    expect(boxesOf([under, { ...body, box: [1, 2.5, 11, 1.2] }], band).get('title')?.isMoved).toBe(false);
  });

  test('begin below a line that would run through the first line of a title, and below logos that it lies over', () => {
    const crossed = boxesOf([{ ...title, bodyProperties: 'anchor="t"' }, body], line([0, 0.6, 13.333, 0]));
    expect(crossed.get('title')?.box[1]).toBeGreaterThan(0.6);
    const logos = [2.5, 6, 9.5].map((x) => drawnShape([x, 0.4, 1.8, 0.7])).join('');
    const below = boxesOf([title, body], logos);
    expect(below.get('title')?.box[1]).toBeGreaterThanOrEqual(1.1);
    expect(below.get('body')?.box[1]).toBeGreaterThanOrEqual(below.get('title')?.box[3] ?? 0);
  });

  test("of a cover's title grow out of a line alone, over the place of a picture of the whole slide", () => {
    const whole: Shape = { name: 'Picture 3', ph: 'type="pic" idx="12"', box: [0, 0, 13.333, 7.5] };
    const [x = 0, y = 0, right = 0, foot = 0] =
      boxesOf([{ ...title, box: [1, 3.4, 5, 0.7] }, whole]).get('title')?.box ?? [];
    expect([right - x > 8, foot - y > 1.8]).toEqual([true, true]);
  });
});

test('what is behind a text is what most of it lies on', () => {
  const art = drawnShape([0, 2.2, 13.333, 4.6], { colour: '1F3864' });
  const opc = foreignPackage({ ...usualMaster, layouts: [{ name: 'One', type: 'obj', shapes: [title, body], art }] });
  const [layout] = openTemplate(opc, 'house').model.layouts;
  expect(layout?.placeholders.map(({ background }) => background)).toEqual(['FFFFFF', '1F3864']);
});

const place = ([x, y, width, height]: readonly number[]): string => {
  const [left, top, across, down] = [x, y, width, height].map((length = 0) => Math.round(length * 914_400));
  return `<a:xfrm><a:off x="${left}" y="${top}"/><a:ext cx="${across}" cy="${down}"/></a:xfrm>`;
};

/** A shape that goes from one colour on the left to another on the right. */
const gradient = (box: readonly number[], colours: readonly string[]): string =>
  '<p:sp><p:nvSpPr><p:cNvPr id="91" name="Shade"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>' +
  `${place(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:gradFill><a:gsLst>` +
  colours.map((colour, at) => `<a:gs pos="${at * 100_000}"><a:srgbClr val="${colour}"/></a:gs>`).join('') +
  '</a:gsLst><a:lin ang="0"/></a:gradFill></p:spPr></p:sp>';

const line = (box: readonly number[]): string =>
  '<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="92" name="Rule"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>' +
  `${place(box)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="12700"><a:solidFill><a:srgbClr val="1F3864"/>` +
  '</a:solidFill></a:ln></p:spPr></p:cxnSp>';

/** A dark shade over all of the slide that fades out between its middle and six tenths of its width. */
const fading = gradient([0, 0, 13.333, 7.5], ['1F3864', '1F3864']).replace(
  '<a:gs pos="100000"><a:srgbClr val="1F3864"/>',
  '<a:gs pos="50000"><a:srgbClr val="1F3864"/></a:gs><a:gs pos="60000"><a:srgbClr val="1F3864"><a:alpha val="0"/></a:srgbClr>',
);

describe('what is drawn', () => {
  test('and fades out shows what lies behind it there, and hides it elsewhere', () => {
    const white: Shape = {
      ...title,
      style: '<a:lvl1pPr><a:defRPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:defRPr></a:lvl1pPr>',
    };
    const opc = foreignPackage({
      ...usualMaster,
      layouts: [{ name: 'One', type: 'obj', shapes: [white, body], art: fading }],
    });
    const head = openTemplate(opc, 'house').model.layouts[0]?.placeholders.find(({ key }) => key === 'title');
    expect((head?.box.x ?? 0) + (head?.box.width ?? 0)).toBeLessThan(0.6 * 12_192_000);
    expect(contrastRatio(head?.background ?? 'FFFFFF', 'FFFFFF')).toBeGreaterThan(3);
    expect(boxesOf([title, { ...body, box: [9, 2.5, 4, 4] }], fading).get('body')?.isMoved).toBe(false);
  });

  test('with the fill of the background shows that, whatever lies below it', () => {
    const page = drawnShape([0.5, 0.3, 12.3, 7]).replace('<p:sp>', '<p:sp useBgFill="1">');
    const boxes = boxesOf(
      [title, body],
      drawnShape([0, 0, 13.333, 7.5]) + page.replace(/<a:solidFill>.*<\/a:solidFill>/, ''),
    );
    expect(boxes.get('body')?.isMoved).toBe(false);
    const opc = foreignPackage({
      ...usualMaster,
      layouts: [{ name: 'One', type: 'obj', shapes: [title, body], art: drawnShape([0, 0, 13.333, 7.5]) + page }],
    });
    expect(openTemplate(opc, 'house').model.layouts[0]?.placeholders[0]?.background).toBe('FFFFFF');
  });

  test('inside a group is flipped and turned with it', () => {
    const grouped = (how: string): string =>
      `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="93" name="Group"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm${how}>` +
      '<a:off x="0" y="0"/><a:ext cx="12192000" cy="6858000"/><a:chOff x="0" y="0"/><a:chExt cx="12192000" cy="6858000"/>' +
      `</a:xfrm></p:grpSpPr>${drawnShape([0, 2, 3, 5.5])}</p:grpSp>`;
    const left = (how: string): number | undefined => boxesOf([title, body], grouped(how)).get('body')?.box[0];
    expect(left('')).toBeGreaterThan(2.9);
    expect([left(' flipH="1"'), left(' rot="10800000"')]).toEqual([1, 1]);
  });

  test('as a line that is not closed is not in the way of what lies between its ends', () => {
    const corner =
      '<a:custGeom><a:pathLst><a:path w="100" h="100"><a:moveTo><a:pt x="100" y="0"/></a:moveTo>' +
      '<a:lnTo><a:pt x="100" y="100"/></a:lnTo><a:lnTo><a:pt x="0" y="100"/></a:lnTo></a:path></a:pathLst></a:custGeom>';
    const frame = (end: string): string =>
      drawnShape([0.4, 0.3, 12.5, 6.9])
        .replace(
          /<a:prstGeom.*<\/a:solidFill>/,
          `${corner}<a:noFill/><a:ln w="38100"><a:solidFill><a:srgbClr val="1F3864"/></a:solidFill></a:ln>`,
        )
        .replace('</a:path>', `${end}</a:path>`);
    const isMoved = (end: string): boolean => boxesOf([title, body], frame(end)).get('title')?.isMoved === true;
    expect(isMoved('')).toBe(false);
    expect(isMoved('<a:close/>')).toBe(true);
  });
});
