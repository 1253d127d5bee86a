import { describe, expect, test } from 'vitest';
import { doctor } from '../../src/doctor/doctor.js';
import { readTemplate } from '../../src/template/open/read-template.js';
import { builtInNames, builtInTemplate } from '../template/built-in.js';
import {
  drawnShape,
  foreignPackage,
  usualMaster,
  withSlides,
  type LayoutOf,
  type MasterOf,
  type Shape,
} from '../template/foreign-package.js';

const diagnose = (...masters: readonly MasterOf[]) => doctor(readTemplate(foreignPackage(...masters), 'corp'));
const withLayout = (layout: LayoutOf): MasterOf => ({ ...usualMaster, layouts: [...usualMaster.layouts, layout] });
const messages = (code: string, ...masters: readonly MasterOf[]): string[] =>
  diagnose(...masters)
    .filter((one) => one.code === `doctor.${code}`)
    .map(({ severity, message }) => `${severity}: ${message}`);

const title: Shape = { name: 'Title 1', ph: 'type="title"' };
const body = (name: string, idx: number, box: Shape['box'], more: Partial<Shape> = {}): Shape => ({
  name,
  ph: `type="body" idx="${idx}"`,
  ...(box === undefined ? {} : { box }),
  ...more,
});

describe('the doctor', () => {
  test('has nothing against what PowerPoint begins with, but names what stands in', () => {
    expect(diagnose(usualMaster).every(({ severity }) => severity === 'info')).toBe(true);
    expect(messages('role-missing', usualMaster)).toContain(
      'info: There is no layout for quote; "Title and Content", of the role points, stands in.',
    );
  });

  test.each(builtInNames)('has nothing against the template %s', (name) => {
    const found = doctor(readTemplate(builtInTemplate(name).package, name));
    expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('says where there is no cover, or nothing to show points on', () => {
    const [, content] = usualMaster.layouts;
    const only = (layout: LayoutOf | undefined): MasterOf => ({ ...usualMaster, layouts: layout ? [layout] : [] });
    expect(messages('layout-added', only(content))).toEqual([
      'info: Layouts "Cover", "Two Columns": the file has none that is for this, so decks bring it along.',
    ]);
    const bare = only({ name: 'Title Only', shapes: [title] });
    expect(messages('role-missing', bare).filter((message) => !message.startsWith('info'))).toEqual([]);
    expect(messages('layout-added', bare)).toEqual([
      'info: Layouts "Points", "Cover", "Two Columns": the file has none that is for this, so decks bring it along.',
    ]);
  });

  test('tells that no deck can be made without a title, and else which layouts have none', () => {
    const untitled = { name: 'Blank', shapes: [body('Text 1', 10, [1, 1, 8, 5])] };
    const stripes = Array.from({ length: 14 }, (_, index) => drawnShape([index, 0, 0.5, 7.5])).join('');
    const crowded = { ...untitled, art: stripes };
    expect(messages('no-title', { ...usualMaster, layouts: [crowded] })).toEqual([
      'error: No layout has a title placeholder, so no deck can be made.',
    ]);
    expect(messages('layout-without-title', withLayout(untitled))).toEqual([
      'info: Layout "Blank": there is no title placeholder, so no slide is made on it.',
    ]);
  });

  test('measures how much a box holds', () => {
    const shapes = [{ ...title, box: [4, 0.4, 1.6, 0.6] as const }, body('Text 2', 10, [0.9, 2, 11.5, 4.5])];
    expect(messages('small-box', withLayout({ name: 'Content', type: 'obj', shapes }))).toEqual([
      'info: Layout "Content": "Title 1" (title) holds 2 lines, about 2 words, at its smallest size of 24 pt; 6 words are needed.',
    ]);
  });

  describe('warns of what looks wrong though it can be read:', () => {
    const [cover] = usualMaster.layouts;
    const only = (...layouts: readonly LayoutOf[]): string =>
      messages('trial', { ...usualMaster, layouts: [...(cover === undefined ? [] : [cover]), ...layouts] }).join('\n');
    const points = body('Text 2', 10, [0.9, 2, 11.5, 4.5]);
    const sized = (size: number): Partial<Shape> => ({ style: `<a:lvl1pPr><a:defRPr sz="${size}"/></a:lvl1pPr>` });

    test('a title in print, or smaller than what stands below it', () => {
      const content = (size: number): LayoutOf => ({
        name: 'Content',
        type: 'obj',
        shapes: [{ ...title, ...sized(size) }, points],
      });
      expect(only(content(700))).toContain(': a title is set in 11 pt.');
      expect(only(content(1000))).toContain(': a title is smaller than the points below it.');
      expect(only(content(3200))).not.toContain('a title is');
    });

    test('letters that are small on the slide, text at its very edge, and a line through a title', () => {
      const content = (shapes: readonly Shape[], art = ''): string =>
        only({ name: 'Content', type: 'obj', shapes, art });
      expect(
        content([title, { ...points, box: [0.9, 2, 7, 4.5], style: '<a:lvl1pPr><a:defRPr sz="3200"/></a:lvl1pPr>' }]),
      ).not.toContain('small on a slide');
      expect(content([{ ...title, box: [0, 0.4, 12.4, 1.4], bodyProperties: 'lIns="0"' }, points])).toContain(
        'title begins at the very edge of the slide.',
      );
      const low: Shape = { ...title, box: [0.9, 0.4, 11.5, 0.9], bodyProperties: 'anchor="ctr"' };
      const line = drawnShape([0, 0.85, 13.333, 0.01]);
      expect(content([low, points], line)).toContain('a line runs through its title.');
      expect(content([low, points])).not.toContain('a line runs');
    });

    test('words in brackets that a layout draws on each of its slides', () => {
      const words = (said: string): string =>
        drawnShape([1, 6.9, 4, 0.4]).replace(
          '</p:spPr>',
          `</p:spPr><p:txBody><a:p><a:r><a:t>${said}</a:t></a:r></a:p></p:txBody>`,
        );
      const content = (said: string): LayoutOf => ({
        name: 'Content',
        type: 'obj',
        shapes: [title, points],
        art: words(said),
      });
      expect(only(content('Meeting – [Project name]'))).toContain(
        'words that ask to be replaced: "Meeting – [Project name]"',
      );
      expect(only(content('Meeting 2026'))).not.toContain('ask to be replaced');
    });

    test('a text under the title of a cover that is held otherwise, or stands above it', () => {
      const content: LayoutOf = { name: 'Content', type: 'obj', shapes: [title, points] };
      const coverWith = (box: Shape['box'], align: string): string =>
        messages('trial', {
          ...usualMaster,
          layouts: [
            {
              name: 'Opening',
              type: 'title',
              shapes: [
                { name: 'Title 1', ph: 'type="ctrTitle"', box: [1.7, 2, 10, 2.4] },
                {
                  name: 'Subtitle 2',
                  ph: 'type="subTitle" idx="1"',
                  ...(box ? { box } : {}),
                  style: `<a:lvl1pPr algn="${align}"/>`,
                },
              ],
            },
            content,
          ],
        }).join('\n');
      expect(coverWith([1.7, 4.5, 10, 1.4], 'ctr')).toContain('is held otherwise than the title');
      expect(coverWith([1.7, 4.5, 10, 1.4], 'l')).not.toContain('of the cover');
      expect(coverWith([8, 0.4, 4, 1.2], 'l')).toContain('stands above it');
    });

    test("points on another design than the file's own slides", () => {
      const band: LayoutOf = { name: 'House', shapes: [title], art: drawnShape([0, 6.9, 13.333, 0.6]) };
      const found = (slides: readonly number[]): string =>
        doctor(readTemplate(withSlides(foreignPackage(withLayout(band)), slides), 'corp'))
          .map(({ message }) => message)
          .join('\n');
      expect(found([1, 4, 4, 4])).toContain('most of the file\'s own slides on "House"');
      expect(found([1, 2, 2, 4])).not.toContain("the file's own slides");
    });

    test('text half on a dark part of a ground and half on a light one', () => {
      const strip = (y: number): string => drawnShape([0, y, 13.333, 0.72], { colour: '203864' });
      const boxed: Shape = { ...title, box: [0.9, 0.4, 11.5, 1.45], bodyProperties: 'anchor="ctr"' };
      // The lower half is drawn as well, so that neither has room for a title.
      const found = (art: string): string => only({ name: 'Content', type: 'obj', shapes: [boxed, points], art });
      expect(found(strip(0.4) + strip(1.1))).not.toContain('half on a dark');
      const parts = Array.from({ length: 12 }, (_, at) => drawnShape([at * 1.1, 0.3, 0.55, 1.7], { colour: '203864' }));
      expect(found(parts.join(''))).toContain('title stands half on a dark ground and half on a light one.');
    });

    test('a title across the edge of a panel, though it can be read on both sides', () => {
      const found = (width: number, colour: string): string =>
        only({
          name: 'Content',
          type: 'obj',
          shapes: [title, points],
          art: drawnShape([0, 0.3, width, 1.6], { colour }),
        });
      expect(found(5, 'DDDDDD')).toContain('its title stands across the edge of what is drawn.');
      expect(found(13.333, 'DDDDDD')).not.toContain('across the edge');
      expect(found(5, 'FAFAFA')).not.toContain('across the edge');
    });

    test('long titles in letters much smaller than those of others', () => {
      const found = (height: number): string =>
        only({
          name: 'Content',
          type: 'obj',
          shapes: [{ ...title, box: [0.9, 0.4, 11.5, height] }, points],
          art: drawnShape([0, 0, 13.333, 0.36]) + drawnShape([0.9, 0.4 + height, 11.5, 0.03]),
        });
      expect(found(0.72)).toContain('a long title is set in');
      expect(found(1.45)).not.toContain('a long title');
    });

    test('points on a layout that was added, where the slides of the file stand on layouts without a title', () => {
      const untitled: LayoutOf = {
        name: 'Words',
        shapes: [body('Text 2', 10, [0.9, 3, 11.5, 3.6]), body('Text 3', 11, [0.9, 1.5, 6, 1.2])],
      };
      const layouts = [...(cover === undefined ? [] : [cover]), untitled];
      const found = (slides: readonly number[]): string =>
        doctor(readTemplate(withSlides(foreignPackage({ ...usualMaster, layouts }), slides), 'corp'))
          .map(({ message }) => message)
          .join('\n');
      expect(found([1, 2, 2, 2])).toContain("most of the file's own slides stand on layouts without a title");
      expect(found([1, 2])).not.toContain('layouts without a title');
    });

    test('points in a strip, and many slides of few points each', () => {
      const airy = '<a:lvl1pPr><a:lnSpc><a:spcPct val="300000"/></a:lnSpc><a:defRPr sz="2800"/></a:lvl1pPr>';
      const strip = { ...points, box: [8.2, 2, 4.9, 4.2] as const, style: airy };
      const found = only({ name: 'Content', type: 'obj', shapes: [title, strip] });
      expect(found).toContain('"Content": points stand in a strip of less than two fifths of the slide.');
      expect(found).toMatch(/"Content": points of usual length take \d+ slides\./);
      const low = { ...points, box: [0.9, 5, 11.5, 2.1] as const };
      expect(only({ name: 'Content', type: 'obj', shapes: [title, low], art: drawnShape([3, 2, 7, 2.8]) })).toContain(
        '"Content": points stand in a strip of less than a third of the slide.',
      );
    });

    test('a small title of a cover, unless a panel is drawn for it', () => {
      const content: LayoutOf = { name: 'Content', type: 'obj', shapes: [title, points] };
      const panelled = (art: string): string =>
        messages('trial', {
          ...usualMaster,
          layouts: [
            {
              name: 'Panel',
              type: 'title',
              shapes: [{ name: 'Title 1', ph: 'type="ctrTitle"', box: [7.7, 0.8, 5.5, 5.4], ...sized(3600) }],
              art,
            },
            content,
          ],
        }).join('\n');
      expect(panelled(drawnShape([7.3, 0, 0.25, 7.5]))).toContain('the title of the cover is set in');
      expect(panelled(drawnShape([7.6, 0, 5.8, 7.5], { colour: 'CFE2F3' }))).not.toContain(
        'the title of the cover is set in',
      );
    });

    test('slides on another ground than most', () => {
      const art = drawnShape([8.6, 2, 4.7, 5.5]);
      const shapes = [title, body('Text 2', 10, [0.9, 2, 7, 4.5])];
      const content: LayoutOf = { name: 'Content', type: 'obj', shapes, art };
      const quote: LayoutOf = { name: 'Quote', shapes: [title, body('Words', 31, [0.9, 2, 7, 4.5])], art };
      expect(only(content, quote)).not.toContain('what lies behind');
      expect(only(content, { ...quote, art: drawnShape([0, 0, 13.4, 7.5]) })).toContain(
        'Layout "Quote": what lies behind its slides is not what lies behind those on "Content".',
      );
    });

    test('titles that jump, and a cover whose title is smaller than others', () => {
      const titleAt = (top: number): Shape => ({ ...title, box: [0.9, top, 11.5, 0.8] });
      const content: LayoutOf = { name: 'Content', type: 'obj', shapes: [titleAt(0.4), points] };
      const pair = (top: number): LayoutOf => ({
        name: 'Pair',
        type: 'twoObj',
        shapes: [titleAt(top), body('Left', 21, [0.9, 2, 5.5, 4.5]), body('Right', 22, [6.9, 2, 5.5, 4.5])],
      });
      // Where the body can be cut in half, columns are added that stand as it does.
      expect(only(content, pair(0.9))).not.toContain('stands elsewhere');
      const low: LayoutOf = {
        ...content,
        shapes: [titleAt(0.4), body('Text 2', 10, [0.9, 2, 11.5, 2.4])],
        art: drawnShape([0, 4.5, 13.4, 3]),
      };
      const pictured: LayoutOf = {
        name: 'Pair',
        type: 'picTx',
        shapes: [
          titleAt(0.9),
          body('Left', 21, [0.9, 2, 5.5, 4.5]),
          { name: 'Picture', ph: 'type="pic" idx="22"', box: [6.9, 2, 5.5, 4.5] },
        ],
      };
      expect(only(low, pictured)).toContain('"Pair": its title stands elsewhere than on "Content".');
      expect(only(content, pair(0.4))).not.toMatch(/stands elsewhere|title of the cover/);
      const small: LayoutOf = {
        name: 'Small',
        type: 'title',
        shapes: [{ ...title, box: [4, 1.7, 8.5, 1.4], ...sized(2000) }],
        art: drawnShape([0, 3.4, 13.4, 4]),
      };
      expect(messages('trial', { ...usualMaster, layouts: [small, content] }).join('\n')).toMatch(
        /"Small": the title of the cover is set in \d+ pt, and others in \d+ pt\./,
      );
    });

    test('a cover that looks as any other slide', () => {
      const head: LayoutOf = {
        name: 'Title slide',
        shapes: [{ ...title, box: [0.6, 0.3, 12, 0.9], ...sized(2400) }],
        art: drawnShape([0, 4, 13.4, 3.5]),
      };
      const content: LayoutOf = { name: 'Content', type: 'obj', shapes: [{ ...title, ...sized(2400) }, points] };
      expect(messages('trial', { ...usualMaster, layouts: [head, content] }).join()).toContain(
        '"Title slide": it is the cover, and looks as any other slide.',
      );
      expect(only(content)).not.toContain('it is the cover');
    });
  });

  test('warns of points in a corner of the slide', () => {
    const cornered = (height: number): string[] => {
      const shapes = [title, body('Text 2', 10, [6.5, 2, 6, height])];
      const layouts = [...usualMaster.layouts.slice(0, 1), { name: 'Content', type: 'obj', shapes }];
      return messages('trial', { ...usualMaster, layouts });
    };
    expect(cornered(3.5)).toContain('warning: Layout "Content": points stand in a box that takes 21 % of the slide.');
    // With still less room a layout is added.
    expect(cornered(2.8).join()).not.toContain('points stand in');
    expect(messages('trial', usualMaster).join()).not.toContain('points stand in');
  });

  test('finds bodies that are set too small for a room', () => {
    const style = '<a:lvl1pPr><a:defRPr sz="1100"/></a:lvl1pPr>';
    const shapes = [title, body('Text 2', 10, [0.9, 2, 11.5, 4.5], { style })];
    expect(messages('small-text', withLayout({ name: 'Content', type: 'obj', shapes }))).toEqual([
      'info: Layout "Content": "Text 2" (body) states 11 pt, and is set in 17 pt; a room can read 14 pt and more.',
    ]);
  });

  test('sets bodies half as large again towards those of other layouts, as far as they fit, and never smaller than they are', () => {
    const style = '<a:lvl1pPr><a:defRPr sz="1300"/></a:lvl1pPr>';
    const shapes = [title, body('Text 2', 10, [0.9, 2, 11.5, 4.5], { style })];
    const opc = foreignPackage(withLayout({ name: 'Content', type: 'obj', shapes }));
    const read = readTemplate(opc, 'corp').template.model.layouts.find(({ name }) => name === 'Content');
    expect(read?.placeholders[1]?.levels[0]).toMatchObject({ size: 13, minimum: 13, wanted: 20, maximum: 20 });
  });

  test('finds texts that can not be read on what lies behind', () => {
    const pale =
      '<a:lvl1pPr><a:defRPr sz="2400"><a:solidFill><a:srgbClr val="CCCCCC"/></a:solidFill></a:defRPr></a:lvl1pPr>';
    const master = withLayout({
      name: 'Content',
      type: 'obj',
      shapes: [title, body('Text 2', 10, [0.9, 2, 11.5, 4.5], { style: pale })],
    });
    expect(messages('contrast', master)).toEqual([
      'info: Layout "Content": body is #CCCCCC on #FFFFFF, a contrast of 1.6; 3 is needed.',
    ]);
  });

  test('finds placeholders that overlap, stand beside the slide, or are turned', () => {
    const master = withLayout({
      name: 'Odd',
      shapes: [
        title,
        body('Over', 10, [1, 1, 8, 3]),
        body('Beside', 11, [12, 5, 4, 1]),
        body('Down', 12, [1, 5, 1, 2], { bodyProperties: 'vert="vert"' }),
      ],
    });
    expect(messages('overlap', master)).toEqual(['info: Layout "Odd": "Title 1" and "Over" overlap by 41 %.']);
    expect(messages('off-slide', master)).toEqual(['info: Layout "Odd": 67 % of "Beside" is off the slide.']);
    expect(messages('turned-text', master)).toEqual([
      'info: Layout "Odd": "Down" runs downwards or is turned, so nothing is put into it.',
    ]);
  });

  test('finds what is there twice, and says it once for all layouts', () => {
    const twins = { name: 'Twins', shapes: [title, body('Half', 10, [1, 2, 5, 4]), body('Half', 10, [7, 2, 5, 4])] };
    const master = { ...usualMaster, layouts: [...usualMaster.layouts, twins, twins] };
    expect(messages('duplicate-idx', master)).toEqual([
      'info: Layouts "Twins", "Twins 2": several placeholders have the same idx (10), so that only the first is filled.',
    ]);
    expect(messages('duplicate-name', master)).toEqual([
      'info: Layouts "Twins", "Twins 2": several placeholders are called "Half".',
    ]);
    expect(messages('duplicate-layout-name', master)).toEqual([
      'info: 2 layouts are called "Twins"; here they are "Twins", "Twins 2".',
    ]);
  });

  test('finds shapes of one id', () => {
    const opc = foreignPackage(usualMaster);
    const layout = opc.xml('/ppt/slideLayouts/slideLayout2.xml');
    const [tree] = layout.children.flatMap((node) => (typeof node === 'string' ? [] : node.children));
    if (tree === undefined || typeof tree === 'string') throw new Error('There are no shapes.');
    tree.children = [...tree.children, ...tree.children.slice(-1)];
    expect(doctor(readTemplate(opc, 'corp')).filter(({ code }) => code === 'doctor.duplicate-id')).toHaveLength(1);
  });

  test('finds a title that has no place, neither on the layout nor on the master', () => {
    const shapes = usualMaster.shapes.filter(({ ph }) => ph !== 'type="title"');
    expect(messages('title-without-place', { ...usualMaster, shapes })).toEqual([
      'info: Layouts "Title and Content", "Statement": the title has no place, neither here nor on the master.',
    ]);
  });

  test('names fonts whose widths are not known', () => {
    const style = '<a:lvl1pPr><a:defRPr sz="2400"><a:latin typeface="Corporate Grotesk"/></a:defRPr></a:lvl1pPr>';
    const layout = {
      name: 'Content',
      type: 'obj',
      shapes: [title, body('Text 2', 10, [0.9, 2, 11.5, 4.5], { style })],
    };
    const master = { ...usualMaster, layouts: [layout] };
    expect(messages('font-unknown', master)).toEqual([
      'info: The widths of the font "Corporate Grotesk" are not known; its text is planned a tenth wider than Arial.',
    ]);
  });

  test('tries the template with two briefings, and warns of what comes out wrong', () => {
    expect(messages('trial', usualMaster)).toEqual([]);
    const tiny = { ...title, box: [4, 0.4, 1.2, 0.5] as const };
    const low = { name: 'Content', type: 'obj', shapes: [tiny, body('Text 2', 10, [0.9, 1, 11.5, 5.5])] };
    expect(messages('trial', { ...usualMaster, layouts: [...usualMaster.layouts.slice(0, 1), low] })).toContain(
      'warning: Layout "Content": a heading of usual length is cut.',
    );
  });
});
