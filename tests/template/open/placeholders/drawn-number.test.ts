import { expect, test } from 'vitest';
import { openTemplate } from '../../../../src/template/open/open-template.js';
import { foreignPackage, usualMaster } from '../../foreign-package.js';

test('slides have no place for their number where the house writes it in a box of its own', () => {
  const number =
    '<p:sp><p:nvSpPr><p:cNvPr id="80" name="Page"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p>' +
    '<a:fld id="{0}" type="slidenum"><a:rPr lang="en-GB"/><a:t>1</a:t></a:fld></a:p></p:txBody></p:sp>';
  const isNumbered = (art: string): boolean | undefined => {
    const layouts = usualMaster.layouts.map((one) => ({ ...one, art }));
    const points = openTemplate(foreignPackage({ ...usualMaster, layouts }), 'house').model.layouts.find(
      ({ name }) => name === 'Title and Content',
    );
    return points?.placeholders.some(({ key }) => key === 'slide-number');
  };
  expect([isNumbered(''), isNumbered(number)]).toEqual([true, false]);
});
