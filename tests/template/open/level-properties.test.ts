import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../src/opc/xml/parse.js';
import { colourResolver } from '../../../src/template/open/colour.js';
import { readLevels } from '../../../src/template/open/placeholders/level-properties.js';

const drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const stop = (place: number, colour: string): string => `<a:gs pos="${place}"><a:srgbClr val="${colour}"/></a:gs>`;

describe('letters that a gradient runs through', () => {
  it('have the colour nearest to its middle, whatever order its stops are in', () => {
    const stops = stop(28_000, 'EEEEEE') + stop(0, '404040') + stop(100_000, 'FFFFFF');
    const style = parseXml(
      `<p:titleStyle xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" ${drawing}><a:lvl1pPr><a:defRPr sz="5400"><a:gradFill><a:gsLst>${stops}</a:gsLst></a:gradFill></a:defRPr></a:lvl1pPr></p:titleStyle>`,
    );
    const level = readLevels(style).get(0);
    expect(colourResolver({}, {})(level?.fill)).toMatchObject({ hexadecimal: 'EEEEEE' });
  });
});
