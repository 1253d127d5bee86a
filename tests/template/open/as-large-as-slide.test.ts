import { expect, test } from 'vitest';
import { child } from '../../../src/opc/xml/query.js';
import { emuToInches } from '../../../src/model/units.js';
import type { Placeholder } from '../../../src/template/model.js';
import { openTemplate } from '../../../src/template/open/open-template.js';
import { drawnShape, foreignPackage, type MasterOf, type Shape } from '../foreign-package.js';

const title: Shape = { name: 'Title 1', ph: 'type="title"', box: [0.5, 0.3, 9, 1.25] };
const body: Shape = { name: 'Text 2', ph: 'type="body" idx="1"', box: [0.5, 1.75, 9, 4.95] };
const number: Shape = { name: 'Number 3', ph: 'type="sldNum" idx="4"', box: [7.2, 6.95, 2.3, 0.4] };

/** The title of the layout for points of a master that was drawn for ten by seven and a half inches, on a slide of this size. */
function titleOf(width: number, height: number, { art = '', shapes = [title, body, number] } = {}): Placeholder {
  const house: MasterOf = {
    theme: 'House',
    shapes,
    layouts: [
      {
        name: 'Title and Content',
        type: 'obj',
        shapes: [
          { name: 'Title 1', ph: 'type="title"' },
          { name: 'Content 2', ph: 'idx="1"' },
        ],
        art,
      },
    ],
  };
  const opc = foreignPackage(house);
  const size = child(opc.xml('/ppt/presentation.xml'), 'p:sldSz');
  if (size === undefined) throw new Error('no size');
  size.attributes = { cx: String(width * 914_400), cy: String(height * 914_400) };
  const layout = openTemplate(opc, 'house').model.layouts.find(({ name }) => name === 'Title and Content');
  const found = layout?.placeholders.find(({ key }) => key === 'title');
  if (found === undefined) throw new Error('no title');
  return found;
}

const shown = ({ box, levels }: Placeholder): number[] =>
  [emuToInches(box.x), emuToInches(box.width), levels[0]?.size ?? 0].map((one) => Math.round(10 * one) / 10);

test('places and letters of a master that an empty file left behind are as large as the slide', () => {
  expect(shown(titleOf(20, 11.25))).toEqual([1, 18, 66]);
});

test('on a slide of its own size, and where one side is no larger, letters are as they are stated', () => {
  expect(shown(titleOf(10, 7.5))).toEqual([0.5, 9, 44]);
  expect(titleOf(13.333, 7.5).levels[0]?.size).toBe(44);
});

test('and so they are where the master goes beyond that page, or takes a part of it', () => {
  const wide = { ...title, box: [0.5, 0.3, 18, 1.25] } as const;
  expect(titleOf(20, 11.25, { shapes: [wide, body, number] }).levels[0]?.size).toBe(44);
  const small = { ...title, box: [0.5, 0.3, 5, 1.25] } as const;
  expect(titleOf(20, 11.25, { shapes: [small] }).levels[0]?.size).toBe(44);
});

test('a layout on which something is drawn keeps its own', () => {
  const drawn = titleOf(20, 11.25, { art: drawnShape([0, 10.5, 20, 0.4]) });
  // Its places are those of the master.
  expect(shown(drawn)).toEqual([1, 18, 66]);
});
