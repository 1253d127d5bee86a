import { expect, test } from 'vitest';
import { lintPackage } from '../../../src/opc/lint/lint-package.js';
import { openTemplate } from '../../../src/template/open/open-template.js';
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
  expect(keysOf(head)).not.toContain('title');
  const titled: Shape = { name: 'Title 1', ph: 'type="title"', box: [0.4, 6.8, 12.4, 0.6] };
  expect(keysOf(titled, head, body).filter((key) => key === 'title')).toHaveLength(1);
});
