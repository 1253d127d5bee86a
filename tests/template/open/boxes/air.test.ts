import { describe, expect, test } from 'vitest';
import { emuToInches } from '../../../../src/model/units.js';
import { openTemplate } from '../../../../src/template/open/open-template.js';
import { drawnShape, foreignPackage, usualMaster, type Shape } from '../../foreign-package.js';

const title: Shape = { name: 'Title 1', ph: 'type="title"', box: [1, 0.5, 11, 1.6] };
const body: Shape = { name: 'Content 2', ph: 'idx="1"', box: [1, 2.5, 11, 4] };

/** The right edge and the foot of the place for points, in inches to a tenth. */
function cornerOf(shapes: readonly Shape[], art = ''): number[] {
  const opc = foreignPackage({ ...usualMaster, layouts: [{ name: 'One', type: 'obj', shapes, art }] });
  const found = openTemplate(opc, 'house').model.layouts[0]?.placeholders.find(({ key }) => key === 'body');
  if (found === undefined) return [];
  const { x, y, width, height } = found.box;
  return [x + width, y + height].map((length) => Math.round(10 * emuToInches(length)) / 10);
}

const footOf = (art: string, more: readonly Shape[] = []): number | undefined =>
  cornerOf([title, body, ...more], art)[1];

describe('places for content keep off what is drawn below them', () => {
  test('as a logo', () => {
    expect(footOf(drawnShape([10, 6.55, 2, 0.6]))).toBe(6.4);
    expect(footOf(drawnShape([10, 7, 2, 0.4]))).toBe(6.5);
  });

  test('and a line, however pale, and along their foot', () => {
    expect(footOf(drawnShape([1, 6.4, 11, 0.03], { colour: 'DDDDDD' }))).toBe(6.2);
  });

  test('and the place for a footer', () => {
    const footer: Shape = { name: 'Footer 3', ph: 'type="ftr" idx="11"', box: [1, 6.55, 4, 0.4] };
    expect(footOf('', [footer])).toBe(6.4);
  });

  test('and reach over the slide, though the row of cells that they begin in is the last of the title', () => {
    const head: Shape = { ...title, box: [1, 0.5, 11, 1.16] };
    const narrow: Shape = { ...body, box: [1, 1.66, 8.5, 4.7] };
    expect(cornerOf([head, narrow])[0]).toBe(12.3);
  });
});

describe('a title in a band', () => {
  const band = (height: number): number[] => {
    const head: Shape = { name: 'Title 1', ph: 'type="title"', box: [1, 0.4, 11, height] };
    const art = drawnShape([0, 0.4, 13.333, height], { colour: 'D9D9D9' });
    const opc = foreignPackage({ ...usualMaster, layouts: [{ name: 'One', type: 'obj', shapes: [head, body], art }] });
    const found = openTemplate(opc, 'house').model.layouts[0]?.placeholders.find(({ key }) => key === 'title');
    return found === undefined ? [] : [found.insets.top, found.insets.bottom, found.box.height].map(emuToInches);
  };

  test('keeps its letters off the edges, where two lines of usual size have room', () => {
    const [top = 0, bottom = 0, height = 0] = band(1.2);
    expect(top).toBeGreaterThan(0.08);
    expect(bottom).toBeGreaterThan(0.08);
    expect(height).toBeCloseTo(1.2);
  });

  test('and keeps to its own edges where a line alone has', () => {
    expect(band(0.7)[0]).toBe(0.05);
  });
});
