import { expect, test } from 'vitest';
import { lintPackage } from '../../../src/opc/lint/lint-package.js';
import { openTemplate } from '../../../src/template/open/open-template.js';
import type { Layout } from '../../../src/template/model.js';
import { foreignPackage, usualMaster, type Shape } from '../foreign-package.js';

const sized = (size: number): string => `<a:lvl1pPr><a:defRPr sz="${size}"/></a:lvl1pPr>`;
const head: Shape = { name: 'Content 2', ph: 'idx="10"', box: [0.4, 0.2, 12.4, 1.4], style: sized(4400) };
const body: Shape = { name: 'Content 3', ph: 'idx="1"', box: [0.4, 1.9, 12.4, 4.8], style: sized(3200) };

function keysOf(...shapes: readonly Shape[]): string[] {
  const opc = foreignPackage({ ...usualMaster, layouts: [{ name: 'One', shapes }] });
  const { model, package: mended } = openTemplate(opc, 'house');
  expect(lintPackage(mended)).toEqual([]);
  return model.layouts.find(({ name }) => name === 'One')?.placeholders.map(({ key }) => key) ?? [];
}

test('a text along the head of a layout without a title, over a larger one, is its title', () => {
  expect(keysOf(head, body)).toEqual(['title', 'body']);
  expect(keysOf(body, head)).toEqual(['body', 'title']);
});

test('but not one in smaller letters, a narrow one, one of two, one with nothing below, nor beside a title', () => {
  expect(keysOf({ ...head, style: sized(1800) }, body)).not.toContain('title');
  expect(keysOf({ ...head, box: [0.4, 0.2, 5, 1.4] }, body)).not.toContain('title');
  expect(
    keysOf({ ...head, box: [0.4, 0.1, 12.4, 0.6] }, { ...head, ph: 'idx="11"', box: [0.4, 0.8, 12.4, 0.9] }, body),
  ).not.toContain('title');
  expect(
    keysOf(
      { ...head, box: [0.4, 0.1, 12.4, 0.6], style: sized(3200) },
      { ...head, ph: 'idx="11"', box: [0.4, 0.8, 12.4, 0.9] },
      body,
    ),
  ).not.toContain('title');
  expect(keysOf(head)).not.toContain('title');
  const titled: Shape = { name: 'Title 1', ph: 'type="title"', box: [0.4, 6.8, 12.4, 0.6] };
  expect(keysOf(titled, head, body).filter((key) => key === 'title')).toHaveLength(1);
});

test('of two lines along the head the upper one is the title, where it is set larger', () => {
  const line: Shape = { name: 'Text 4', ph: 'type="body" idx="13"', box: [0.4, 0.85, 12.4, 0.45], style: sized(2400) };
  const title: Shape = { name: 'Text 3', ph: 'type="body" idx="18"', box: [0.4, 0.3, 12.4, 0.53], style: sized(3200) };
  const points: Shape = { ...body, style: sized(1800) };
  expect(keysOf(points, line, title)).toEqual(['body', 'detail', 'title']);
});

const speaker: Shape = { name: 'Text 10', ph: 'type="body" idx="10"', box: [3, 5, 6, 0.6], style: sized(1600) };
const called: Shape = { name: 'Text 12', ph: 'type="body" idx="12"', box: [1, 2.4, 11, 1.1], style: sized(4000) };
const below: Shape = { name: 'Text 13', ph: 'type="body" idx="13"', box: [2, 3.6, 9, 0.7], style: sized(2000) };

function layoutOf(name: string, shapes: readonly Shape[]): { layout: Layout | undefined; isCover: boolean } {
  const opc = foreignPackage({ ...usualMaster, layouts: [...usualMaster.layouts.slice(1), { name, shapes }] });
  const { model, package: mended } = openTemplate(opc, 'house');
  expect(lintPackage(mended)).toEqual([]);
  const isCover = model.roles.cover?.includes(name) === true;
  return { layout: model.layouts.find((one) => one.name === name), isCover };
}

test('the title of a cover of text places is the largest of them, whichever was drawn first, and its line the largest below', () => {
  const { layout, isCover } = layoutOf('Cover 1', [speaker, called, below]);
  expect(isCover).toBe(true);
  const byKey = new Map(layout?.placeholders.map(({ key, name }) => [key, name]));
  expect(byKey.get('title')).toBe('Text 12');
  expect(byKey.get('subtitle')).toBe('Text 13');
});

test('but not where none is clearly larger, nor on a layout that is called otherwise', () => {
  const keys = (...given: Parameters<typeof layoutOf>): string[] =>
    layoutOf(...given).layout?.placeholders.map(({ key }) => key) ?? [];
  expect(keys('Cover 1', [speaker, called, { ...below, style: sized(3600) }])).not.toContain('title');
  expect(keys('Poster', [speaker, called, below])).not.toContain('title');
});
