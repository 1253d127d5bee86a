import { describe, expect, test } from 'vitest';
import type { OpcPackage } from '../../../../src/opc/package.js';
import { contentTypes, relationshipTypes } from '../../../../src/opc/part-kind.js';
import { copyElement, element } from '../../../../src/opc/xml/element.js';
import { serializeXml } from '../../../../src/opc/xml/serialize.js';
import { parseXml } from '../../../../src/opc/xml/parse.js';
import { tableStyleId } from '../../../../src/render/content/table-style-id.js';
import { mediumStyles, slotOfTable } from '../../../../src/template/table-styles.js';
import { readTemplate } from '../../../../src/template/open/read-template.js';
import { ownColour } from '../../../../src/template/open/tables/own-colour.js';
import { ownStyle, ownTableStyle } from '../../../../src/template/open/tables/own-style.js';
import { tableSlot } from '../../../../src/template/open/tables/table-slot.js';
import { drawnShape, foreignPackage, usualMaster, withSlides } from '../../foreign-package.js';

const drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const presentation = '/ppt/presentation.xml';
const colours = { accent1: '4472C4', accent2: 'ED7D31', accent3: 'A5A5A5', accent4: 'FFC000', accent6: '70AD47' };
const slotFor = (seen: Readonly<Record<string, number>>, ground = 'FFFFFF'): string =>
  tableSlot(colours, new Map(Object.entries(seen)), ground);

describe('tables take', () => {
  test('the first accent where the house shows its hue, or no colour at all', () => {
    expect(slotFor({ '1F3864': 0.1, '70AD47': 0.3 })).toBe('accent1');
    expect(slotFor({ FFFFFF: 0.9, '404040': 0.1 })).toBe('accent1');
    expect(slotFor({ FFFFFF: 1, '70AD47': 0.001 })).toBe('accent1');
  });

  test('else the accent that is most like what the house shows, as long as it is told from the ground', () => {
    expect(slotFor({ FFFFFF: 0.9, '8CC63F': 0.1 })).toBe('accent6');
    expect(slotFor({ FFFFFF: 0.9, FFCC00: 0.1 })).toBe('accent4');
    expect(slotFor({ '70AD47': 1 }, '70AD47')).toBe('dk1');
  });

  test('else black and grey', () => {
    expect(slotFor({ FFFFFF: 0.9, '8E0F5F': 0.1 })).toBe('dk1');
  });
});

describe('where no accent is of the house, tables take', () => {
  const ownFor = (seen: Readonly<Record<string, number>>, ground = 'FFFFFF'): string | undefined =>
    ownColour(new Map(Object.entries(seen)), ground);

  test('the colour that most of what is drawn has', () => {
    expect(ownFor({ FFFFFF: 0.8, '8E0F5F': 0.1, '006C39': 0.02, '7F7F7F': 0.3 })).toBe('8E0F5F');
  });

  test('none where the house has several, many shades of one, or one that nobody could read white letters on', () => {
    expect(ownFor({ '8E0F5F': 0.1, '006C39': 0.1, ED7D31: 0.1 })).toBeUndefined();
    const shades = Object.fromEntries(Array.from({ length: 20 }, (_, nth) => [`0060${(60 + nth).toString(16)}`, 0.01]));
    expect(ownFor(shades)).toBeUndefined();
    expect(ownFor({ '9FE9F2': 0.3 })).toBeUndefined();
  });

  test('none that could not be told from what they stand on, or that is hardly seen', () => {
    expect(ownFor({ '8E0F5F': 0.9 }, '8E0F5F')).toBeUndefined();
    expect(ownFor({ '8E0F5F': 0.001 })).toBeUndefined();
  });
});

describe('a template', () => {
  const [cover, content] = usualMaster.layouts;
  const house = (colour: string): OpcPackage =>
    foreignPackage({
      ...usualMaster,
      layouts: [cover, content].flatMap((one) =>
        one === undefined ? [] : [{ ...one, art: drawnShape([0, 7, 13.333, 0.5], { colour }) }],
      ),
    });
  const slotOf = (opc: OpcPackage): string | undefined =>
    slotOfTable(tableStyleId(readTemplate(opc, 'house').template.package, presentation));

  test('that names no style of its own has its tables in its own colours', () => {
    expect(slotOf(house('C8102E'))).not.toBe('accent1');
    expect(slotOf(house('808080'))).toBe('accent1');
  });

  test('whose theme has no accent of its colour holds a style in it', () => {
    const styled = (colour: string): string => {
      const { package: opc } = readTemplate(house(colour), 'house').template;
      expect(tableStyleId(opc, presentation)).toBe(ownStyle);
      return serializeXml(opc.look('/ppt/tableStyles.xml'));
    };
    expect(styled('8E0F5F')).toContain('<a:srgbClr val="8E0F5F"/>');
    expect(styled('B0127A')).toContain('<a:srgbClr val="B0127A"/>');
  });

  test('names that colour as its theme does, so that it changes with it', () => {
    const xml = serializeXml(ownTableStyle('8E0F5F', { dk2: '8E0F5F', accent1: '4472C4' }));
    expect(xml).toContain('<a:schemeClr val="dk2"/>');
    expect(xml).not.toContain('srgbClr');
  });

  test('whose own slides write some words in red has no tables in red', () => {
    const opc = withSlides(house('8E0F5F'), [2, 2, 2]);
    const words = parseXml(
      `<a:p ${drawing}>${'<a:r><a:rPr><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill></a:rPr><a:t>No</a:t></a:r>'.repeat(60)}</a:p>`,
    );
    for (const slide of [1, 2, 3]) opc.xml(`/ppt/slides/slide${slide}.xml`).children.push(copyElement(words));
    const { package: read } = readTemplate(opc, 'house').template;
    expect(serializeXml(read.look('/ppt/tableStyles.xml'))).toContain('8E0F5F');
  });

  test('that has one of bare lines, which a program numbered, has its tables in its own colours', () => {
    const styled = (name: string, fill = ''): string | undefined => {
      const opc = house('C8102E');
      const cells = `<a:wholeTbl><a:tcStyle><a:tcBdr><a:top><a:ln/></a:top></a:tcBdr>${fill}</a:tcStyle></a:wholeTbl>`;
      const list = `<a:tblStyleLst ${drawing} def="{D39BB52B-A7FA-4B70-8A26-5FAD47D57F30}"><a:tblStyle styleId="{D39BB52B-A7FA-4B70-8A26-5FAD47D57F30}" styleName="${name}">${cells}</a:tblStyle></a:tblStyleLst>`;
      opc.setXml('/ppt/tableStyles.xml', contentTypes.tableStyles, parseXml(list));
      opc.relate(presentation, relationshipTypes.tableStyles, '/ppt/tableStyles.xml');
      return tableStyleId(readTemplate(opc, 'house').template.package, presentation);
    };
    expect(styled('Table_0')).not.toBe('{D39BB52B-A7FA-4B70-8A26-5FAD47D57F30}');
    expect(styled('House lines')).toBe('{D39BB52B-A7FA-4B70-8A26-5FAD47D57F30}');
    expect(styled('Table_0', '<a:fill><a:solidFill><a:srgbClr val="FFCC00"/></a:solidFill></a:fill>')).toBe(
      '{D39BB52B-A7FA-4B70-8A26-5FAD47D57F30}',
    );
  });

  test('that names another style keeps it', () => {
    const opc = house('C8102E');
    opc.setXml(
      '/ppt/tableStyles.xml',
      contentTypes.tableStyles,
      element('a:tblStyleLst', { def: mediumStyles.accent3 }),
    );
    opc.relate(presentation, relationshipTypes.tableStyles, '/ppt/tableStyles.xml');
    expect(slotOf(opc)).toBe('accent3');
  });
});
