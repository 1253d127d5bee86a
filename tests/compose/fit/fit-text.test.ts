import { expect, test } from 'vitest';
import { fitText } from '../../../src/compose/fit/fit-text.js';
import { styleOf } from '../../../src/measure/text-style.js';
import { emu } from '../../../src/model/units.js';
import type { Placeholder } from '../../../src/template/model.js';
import { openTemplate } from '../../../src/template/open/open-template.js';
import { foreignPackage, usualMaster } from '../../template/foreign-package.js';

const { layouts } = openTemplate(foreignPackage(usualMaster), 'house').model;
const found = layouts.find(({ name }) => name === 'Title and Content')?.placeholders.find(({ key }) => key === 'title');

/** The size of a heading of two lines in a title that holds one and a half of its smallest. */
function sizeIn(limits: Partial<Placeholder>): number {
  if (found === undefined) throw new Error('There is no title.');
  const low = { ...found, ...limits, box: { ...found.box, height: emu(680_000) } };
  const text = 'Messages go to the heads of villages who live below the dams, and to all of the schools along it';
  const { fill } = fitText(low, text);
  return fill.paragraphs[0]?.size ?? styleOf(low, 0).size;
}

test('a title stands half a line out of its box before it is set in less than three quarters of its size', () => {
  expect(sizeIn({})).toBe(24);
});

test('but not over what is drawn there: it is set smaller first', () => {
  expect(sizeIn({ isHemmed: true })).toBeLessThan(24);
  expect(sizeIn({ isHemmed: true })).toBeGreaterThanOrEqual(16);
});
