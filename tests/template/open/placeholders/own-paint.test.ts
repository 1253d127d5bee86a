import { expect, test } from 'vitest';
import { openTemplate } from '../../../../src/template/open/open-template.js';
import { foreignPackage, usualMaster, type Shape } from '../../foreign-package.js';

const filled = (fill: string): string => `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}`;
const navy = '<a:solidFill><a:srgbClr val="1F3864"/></a:solidFill>';

/** What lies behind titles of points, where the master fills its title. */
function behindTitle(own: Partial<Shape>): string | undefined {
  const shapes = usualMaster.shapes.map((shape, index) => (index === 0 ? { ...shape, outline: filled(navy) } : shape));
  const title: Shape = { name: 'Title 1', ph: 'type="title"', ...own };
  const layouts = [{ name: 'Content', type: 'obj', shapes: [title, { name: 'Content 2', ph: 'idx="1"' }] }];
  const { model } = openTemplate(foreignPackage({ ...usualMaster, shapes, layouts }), 'house');
  return model.layouts[0]?.placeholders.find(({ key }) => key === 'title')?.background;
}

test('a title stands on what the master fills its title with, unless its layout says otherwise', () => {
  expect(behindTitle({})).toBe('1F3864');
  expect(behindTitle({ box: [0.9, 0.4, 11.5, 1.45], outline: filled('<a:noFill/>') })).toBe('FFFFFF');
});
