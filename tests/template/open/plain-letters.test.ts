import { expect, test } from 'vitest';
import { serializeXml } from '../../../src/opc/xml/serialize.js';
import { readTemplate } from '../../../src/template/open/read-template.js';
import { foreignPackage, usualMaster } from '../foreign-package.js';

/** The letters of the title of a layout that states this gradient, and the colour that is read of them. */
function lettersOf(...stops: readonly string[]): { xml: string; colour: string | undefined } {
  const gradient = stops.map((colour, at) => `<a:gs pos="${at * 50_000}"><a:srgbClr val="${colour}"/></a:gs>`).join('');
  const style =
    `<a:lvl1pPr><a:defRPr sz="3600"><a:gradFill><a:gsLst>${gradient}</a:gsLst><a:lin ang="5400000"/></a:gradFill>` +
    '</a:defRPr></a:lvl1pPr>';
  const shapes = [
    { name: 'Title 1', ph: 'type="title"', style },
    { name: 'Text 2', ph: 'type="body" idx="1"' },
  ];
  const { layouts, template } = readTemplate(
    foreignPackage({ ...usualMaster, layouts: [{ name: 'One', type: 'obj', shapes }] }),
    'house',
  );
  const found = layouts.find(({ layout }) => layout.name === 'One');
  return {
    xml: serializeXml(template.package.look(found?.found.part ?? '')),
    colour: found?.layout.placeholders.find(({ key }) => key === 'title')?.levels[0]?.colour,
  };
}

test('letters whose gradient has one colour are written in that colour', () => {
  const { xml, colour } = lettersOf('1F3864', '1F3864');
  expect(xml).not.toContain('gradFill');
  expect(xml).toContain('<a:solidFill><a:srgbClr val="1F3864"/></a:solidFill>');
  expect(colour).toBe('1F3864');
});

test('and those of two colours are as their owner wrote them', () => {
  expect(lettersOf('1F3864', '2E75B6').xml).toContain('gradFill');
});
