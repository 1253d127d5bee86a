import { expect, test } from 'vitest';
import { openTemplate } from '../../../src/template/open/open-template.js';
import { foreignPackage, usualMaster } from '../foreign-package.js';

/** What points of a file have for marks, whose master says this of its first level. */
function pointsOf(first: string, ofLayout = '') {
  const textStyles =
    '<p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz="4400"/></a:lvl1pPr></p:titleStyle>' +
    `<p:bodyStyle><a:lvl1pPr${first}<a:defRPr sz="2800"/></a:lvl1pPr></p:bodyStyle><p:otherStyle/></p:txStyles>`;
  const [cover, content] = usualMaster.layouts;
  const layouts = [cover, content].flatMap((layout) =>
    layout === undefined
      ? []
      : [{ ...layout, shapes: layout.shapes.map((one) => (one.ph === 'idx="1"' ? { ...one, style: ofLayout } : one)) }],
  );
  const { model } = openTemplate(foreignPackage({ ...usualMaster, textStyles, layouts }), 'house');
  const body = model.layouts
    .find(({ name }) => name === 'Title and Content')
    ?.placeholders.find(({ key }) => key === 'body');
  return body?.levels[0];
}

const isMarked = (first: string, ofLayout = ''): boolean | undefined => pointsOf(first, ofLayout)?.bullet;

test('points have marks where nothing of the file says whether they have any', () => {
  expect(isMarked('>')).toBe(true);
  expect(isMarked(' marL="0">')).toBe(true);
});

test('and none where it says so, or has a place for a mark of its own', () => {
  expect(isMarked('><a:buNone/>')).toBe(false);
  expect(isMarked(' marL="342900" indent="-342900">')).toBe(false);
  expect(isMarked('>', '<a:lvl1pPr><a:buNone/></a:lvl1pPr>')).toBe(false);
});

test('points that the file would number have marks: what is told in no order is not counted', () => {
  const numbers = '><a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"/>';
  expect(pointsOf(numbers)?.mark?.character).toBe('•');
  expect(pointsOf('>', `<a:lvl1pPr${numbers}</a:lvl1pPr>`)?.mark?.character).toBe('•');
});
