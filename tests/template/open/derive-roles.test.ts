import { describe, expect, test } from 'vitest';
import { element } from '../../../src/opc/xml/element.js';
import { descendants } from '../../../src/opc/xml/query.js';
import { openTemplate } from '../../../src/template/open/open-template.js';
import type { TemplateModel } from '../../../src/template/model.js';
import {
  drawnShape,
  foreignPackage,
  usualMaster,
  withSlides,
  type LayoutOf,
  type MasterOf,
  type Shape,
} from '../foreign-package.js';

const title: Shape = { name: 'Title 1', ph: 'type="title"' };
const body: Shape = { name: 'Text 2', ph: 'type="body" idx="10"', box: [0.9, 2, 11.5, 4.5] };
const subtitle: Shape = { name: 'Subtitle 2', ph: 'type="subTitle" idx="1"', box: [1.67, 3.9, 10, 1.8] };
/** Of a cover: it stands lower than that of points. */
const lowTitle: Shape = { ...title, box: [0.9, 1.2, 11.5, 2.4] };
const content: LayoutOf = { name: 'Content', type: 'obj', shapes: [title, body] };
const house = (...layouts: readonly LayoutOf[]): MasterOf => ({ ...usualMaster, layouts });

/** Opens a package whose own slides are made on these layouts, by their numbers from 1. */
const opened = (masters: readonly MasterOf[], slides: readonly number[] = []): TemplateModel['roles'] =>
  openTemplate(withSlides(foreignPackage(...masters), slides), 'house').model.roles;

describe('the cover of a template that says nothing of itself', () => {
  test('is known by its name in many languages', () => {
    for (const name of [
      'Trang bìa',
      'Titelfolie',
      'Portada',
      'Diapositive de titre',
      'Copertina',
      '封面',
      '표지',
      '表紙',
    ])
      expect(opened([house(content, { name, shapes: [lowTitle] })]).cover?.[0]).toBe(name);
  });

  test('is a layout with a title, a subtitle and no body, before one that only has a title', () => {
    const layouts = [content, { name: 'A', shapes: [lowTitle] }, { name: 'B', shapes: [lowTitle, subtitle] }];
    expect(opened([house(...layouts)]).cover).toEqual(['B']);
  });

  test('is added where there is none: with a title that is set large, and nothing of a body', () => {
    expect(opened([house(content, { name: 'A', shapes: [title] })]).cover).toEqual(['Cover']);
    expect(opened([house(content)]).cover).toEqual(['Cover']);
  });

  test('is what is called so and opens the file, before one that says of itself that it is a cover', () => {
    const standard = { name: 'Title Slide', type: 'title', shapes: [lowTitle, subtitle] };
    const line: Shape = { name: 'Text 3', ph: 'type="body" idx="12"', box: [0.9, 4.3, 7, 2] };
    const own = { name: 'Title Slide 3', shapes: [lowTitle, line] };
    expect(opened([house(content, standard, own)], [3, 1, 1]).cover?.[0]).toBe('Title Slide 3');
    expect(opened([house(content, standard, own)], [1, 3, 1]).cover?.[0]).toBe('Title Slide');
  });

  test('is not one that looks as a slide of points does, whatever it is called', () => {
    const called = { name: 'Trang bìa', type: 'title', shapes: [title, subtitle] };
    expect(opened([house(content, called)]).cover).toEqual(['Cover']);
    expect(opened([house(content, called)], [2]).cover?.[0]).toBe('Trang bìa');
  });

  test('is what the first slide is made on', () => {
    const layouts = ['A', 'B'].map((name) => ({ name, shapes: [title, subtitle] }));
    expect(opened([house(content, ...layouts)], [3, 1]).cover?.[0]).toBe('B');
  });

  test('is not one for a picture that only the first slide has, where there is another', () => {
    const layouts = ['Start with picture', 'Start'].map((name) => ({ name, shapes: [lowTitle, subtitle] }));
    expect(opened([house(content, ...layouts)], [2, 1]).cover?.[0]).toBe('Start');
    const without = ['Start without picture', 'Start'].map((name) => ({ name, shapes: [lowTitle, subtitle] }));
    expect(opened([house(content, ...without)], [2, 1]).cover?.[0]).toBe('Start without picture');
  });
});

test('a first slide whose title runs along its upper edge is no cover, and one is added', () => {
  const head: LayoutOf = { name: 'Heading', shapes: [{ ...title, box: [0.6, 0.2, 11, 0.9] }] };
  const middle: LayoutOf = { name: 'Middle', shapes: [{ ...title, box: [0.6, 2.2, 11, 2] }] };
  expect(opened([house(content, head)], [2, 1]).cover).toEqual(['Cover']);
  expect(opened([house(content, middle)], [2, 1]).cover).toEqual(['Middle']);
});

test('a place for a logo makes no layout for pictures', () => {
  const picture = (box: Shape['box']): LayoutOf => ({
    name: 'With picture',
    shapes: [title, { name: 'Picture 3', ph: 'type="pic" idx="13"', ...(box === undefined ? {} : { box }) }],
  });
  expect(opened([house(content, picture([6, 2, 1.6, 0.8]))]).picture).toBeUndefined();
  expect(opened([house(content, picture([6, 2, 6, 4]))]).picture).toEqual(['With picture']);
});

describe('the points of a template that says nothing of itself', () => {
  test('stand on no layout for one large number, as Google calls it', () => {
    expect(opened([house({ ...content, name: 'BIG_NUMBER' }, content)]).points).toEqual(['Content', 'Two Columns']);
  });

  test('stand on the layout of those alike that slides are made on', () => {
    const other = { ...content, name: 'Other' };
    expect(opened([house(content, other)]).points?.[0]).toBe('Content');
    expect(opened([house(content, other)], [2, 2, 2]).points?.[0]).toBe('Other');
  });

  test('stand below titles along the upper edge alone, where most do, and not beside one', () => {
    const side: Shape = { ...title, box: [0.5, 3, 3, 1.5] };
    const beside: Shape = { ...body, box: [4.5, 1, 8, 5.5] };
    const layouts = [content, { name: 'Aside', type: 'obj', shapes: [side, beside] }];
    expect(opened([house(...layouts)]).points).not.toContain('Aside');
    expect(opened([house(...layouts.slice(1))]).points).toContain('Aside');
  });

  test('stand on no layout that is made for something else, or looks otherwise', () => {
    const small = { name: 'Small', shapes: [title, { ...body, box: [4, 2, 6, 2.9] as const }] };
    const mono = '<a:lvl1pPr><a:defRPr><a:latin typeface="Courier New"/></a:defRPr></a:lvl1pPr>';
    const listing = { name: 'Listing', shapes: [title, { ...body, style: mono }] };
    expect(opened([house(content, small, listing, { ...content, name: 'Code' })]).points).toEqual([
      'Content',
      'Two Columns',
    ]);
  });
});

test('the master that slides are made on goes first, and that of Office last', () => {
  const office = { ...house(content, { name: 'More', type: 'title', shapes: [title] }), theme: 'Office Theme' };
  const own = { ...house({ ...content, name: 'Ours' }), theme: 'House' };
  expect(opened([office, own]).points?.[0]).toBe('Ours');
  expect(opened([office, own], [1, 1]).points?.[0]).toBe('Content');
});

test('the slide that opens a file tells what its cover is, and the others which master content stands on', () => {
  const opening: LayoutOf = { name: 'Opening', type: 'title', shapes: [lowTitle, subtitle] };
  const dark = house(opening, { ...content, name: 'Dark' });
  const light = house({ ...opening, name: 'Light opening' }, { ...content, name: 'Light' });
  const found = opened([dark, light], [1, 4]);
  expect(found.cover?.[0]).toBe('Opening');
  expect(found.points?.[0]).toBe('Light');
  expect(opened([dark, light], [1]).points?.[0]).toBe('Dark');
});

test('a cover of another master keeps the colours of its own theme, whose slots may mean others', () => {
  const cover: LayoutOf = { name: 'Opening', type: 'title', shapes: [lowTitle, subtitle] };
  const opc = foreignPackage(house(content), { ...house(cover), theme: 'Night' });
  const [dark] = descendants(opc.xml('/ppt/theme/theme2.xml'), 'a:dk1');
  dark?.children.splice(0, 1, element('a:srgbClr', { val: 'FAFAFA' }));
  const { layouts, roles, colours } = openTemplate(opc, 'house').model;
  const named = (name: string | undefined) => layouts.find((one) => one.name === name);
  expect(roles.cover).toEqual(['Opening']);
  expect(named('Opening')?.colours?.['dk1']).toBe('FAFAFA');
  expect(colours['dk1']).toBe('111111');
  expect(named(roles.points?.[0])?.colours).toBeUndefined();
});

test('an opening slide with places for pictures is none for pictures inside the deck', () => {
  const picture: Shape = { name: 'Picture 3', ph: 'type="pic" idx="13"', box: [7, 4, 5, 3] };
  const opening: LayoutOf = { name: 'Title Slide with a picture', shapes: [lowTitle, subtitle, picture] };
  expect(opened([house(content, opening)]).picture).toBeUndefined();
  expect(opened([house(content, { ...opening, name: 'Title and picture' })]).picture).toEqual(['Title and picture']);
});

test('a small text under a title in the middle of the slide is no place for points, whatever type the layout is of', () => {
  const middle: Shape = { ...title, box: [0.9, 2.8, 11.5, 2] };
  const line: Shape = { name: 'Text 2', ph: 'type="body" sz="quarter" idx="1"', box: [0.9, 5.2, 11.5, 1.4] };
  const opening: LayoutOf = { name: 'Alternative Title', type: 'tx', shapes: [middle, line] };
  expect(opened([house(opening, { ...content, type: 'cust' })]).points?.[0]).toBe('Content');
});

test('a table stands on the layout for points before others that would take one', () => {
  const objects = (name: string, width: number): LayoutOf => ({
    name,
    type: 'obj',
    shapes: [title, { name: 'Content 2', ph: 'idx="1"', box: [12.4 - width, 2, width, 4.7] }],
  });
  const roles = opened([house(objects('Small', 6), objects('Large', 11.5))]);
  expect(roles.points?.[0]).toBe('Large');
  expect(roles.table?.[0]).toBe('Large');
});

describe('points of a template that says nothing of itself', () => {
  const text = (name: string, more: readonly Shape[] = []): LayoutOf => ({ name, shapes: [title, body, ...more] });

  test('stand where most of its own slides have them, whatever that is called', () => {
    const layouts = [text('No picture'), text('Other')];
    expect(opened([house(...layouts)]).points?.[0]).toBe('Other');
    expect(opened([house(...layouts)], [1, 1]).points?.[0]).toBe('Other');
    expect(opened([house(...layouts)], [1, 1, 1, 2]).points?.[0]).toBe('No picture');
  });

  test('stand beside no small place for a picture, which would stay empty', () => {
    const small: Shape = { name: 'Picture 3', ph: 'type="pic" idx="21"', box: [11.6, 0.5, 0.9, 0.9] };
    expect(opened([house(text('A', [small]), text('B'))]).points?.[0]).toBe('B');
  });
});

describe('what a file opens with', () => {
  const occasion: Shape = { ...title, box: [1.8, 2.1, 10, 0.4], style: '<a:lvl1pPr><a:defRPr sz="1600"/></a:lvl1pPr>' };
  const text = (idx: number, y: number, height: number, size: number): Shape => ({
    name: `Text ${idx}`,
    ph: `type="body" idx="${idx}"`,
    box: [1.8, y, 10, height],
    style: `<a:lvl1pPr><a:defRPr sz="${size}"/></a:lvl1pPr>`,
  });
  const opening: LayoutOf = {
    name: 'Beginning',
    shapes: [occasion, text(21, 2.6, 2, 2800), text(22, 4.8, 0.5, 1600), text(23, 5.6, 0.5, 1600)],
  };

  test('is the cover though its texts are no subtitles, where no other slide stands on it', () => {
    expect(opened([house(opening, content)], [1, 2, 2]).cover).toEqual(['Beginning']);
    expect(opened([house(opening, content)], [1, 1, 2]).cover).not.toContain('Beginning');
    expect(opened([house(opening, content)], [2, 2]).cover).not.toContain('Beginning');
  });

  test('has its title in the largest of its texts, where the place for titles is one line, and the date in the next', () => {
    const opc = withSlides(foreignPackage(house(opening, content)), [1, 2, 2]);
    const [layout] = openTemplate(opc, 'house').model.layouts;
    const place = (key: string) => layout?.placeholders.find((one) => one.key === key);
    expect(place('title')?.box.y).toBe(place('other')?.box.y);
    expect(place('title')?.isMoved).toBe(true);
    expect(place('title')?.levels[0]?.wanted).toBeGreaterThanOrEqual(28);
    expect(place('date')?.idx).toBe(22);
  });

  test('a cover whose second text stands above its title, as a place for a logo, comes after one where it stands below', () => {
    const above: LayoutOf = {
      name: 'A',
      shapes: [
        { ...lowTitle, box: [0.9, 3, 11.5, 2] },
        { ...subtitle, box: [9, 1, 3, 1.2] },
      ],
    };
    const below: LayoutOf = { name: 'B', shapes: [lowTitle, subtitle] };
    expect(opened([house(above, below, content)]).cover).toEqual(['B', 'A']);
  });
});

test('a layout for a title that several slides inside the file stand on gives way to the one that it opens with', () => {
  const small = (idx: number, y: number): Shape => ({
    name: `Text ${idx}`,
    ph: `type="body" sz="quarter" idx="${idx}"`,
    box: [0.9, y, 5, 0.6],
  });
  const opening: LayoutOf = {
    name: 'House',
    shapes: [{ name: 'Title 1', ph: 'type="ctrTitle"', box: [0.9, 0.5, 11.5, 1.3] }, small(11, 4), small(12, 5)],
  };
  const usual: LayoutOf = { name: 'Usual', type: 'title', shapes: [lowTitle, subtitle] };
  const files = [house(content, opening, usual)];
  expect(opened(files, [2, 3, 3, 3]).cover?.[0]).toBe('House');
  expect(opened(files, [2, 1, 3]).cover?.[0]).toBe('Usual');
});

test('a layout that is added for points is made of the one that most of the slides stand on', () => {
  const art = drawnShape([0, 0, 1.5, 7.5]);
  const layouts: LayoutOf[] = [
    { name: 'Bare', shapes: [title] },
    { name: 'Drawn', shapes: [title], art },
  ];
  const ofPoints = (slides: readonly number[]): number => {
    const opc = withSlides(foreignPackage(house(...layouts)), slides);
    const points = openTemplate(opc, 'house').model.layouts.find(({ name }) => name === 'Points');
    return points?.placeholders.find(({ key }) => key === 'body')?.box.x ?? 0;
  };
  expect(ofPoints([1, 2, 2, 2])).toBeGreaterThan(ofPoints([1, 2]));
});

test('points stand where several of the house’s own slides do, though another layout says of itself that it is for them', () => {
  const used: LayoutOf = { name: 'House', shapes: [title, { ...body, box: [0.9, 2, 9, 4.5] }] };
  const low: LayoutOf = { name: 'House', shapes: [title, { ...body, box: [0.9, 3.4, 11.5, 3.4] }] };
  const pointsOf = (layout: LayoutOf, slides: readonly number[]): string | undefined =>
    opened([house(content, layout)], slides).points?.[0];
  expect(pointsOf(used, [2, 2, 2])).toBe('House');
  expect(pointsOf(used, [2, 2])).toBe('Content');
  expect(pointsOf(used, [2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1])).toBe('Content');
  expect(pointsOf(low, [2, 2, 2])).toBe('Content');
});

test('the file’s own opening is its cover, where its title is read on all that it lies over', () => {
  const opening = (colour: string): LayoutOf => ({
    name: 'Opening',
    type: 'title',
    shapes: [{ ...title, ph: 'type="ctrTitle"', box: [0.9, 2, 11.5, 2.4] }, subtitle],
    art: drawnShape([4, 1, 9.333, 4], { colour }),
  });
  const coverOf = (colour: string, slides: readonly number[]): string | undefined =>
    opened([house(opening(colour), content)], slides).cover?.[0];
  expect(coverOf('9DB7E0', [1, 2, 2])).toBe('Opening');
  expect(coverOf('9DB7E0', [2, 2, 2])).toBe('Cover');
  expect(coverOf('400000', [1, 2, 2])).toBe('Cover');
});
