import { describe, expect, test } from 'vitest';
import { BriefdeckError } from '../../../src/diagnostics/error.js';
import { OpcPackage } from '../../../src/opc/package.js';
import { copyElement, element, type XmlElement } from '../../../src/opc/xml/element.js';
import { children, descend, descendants } from '../../../src/opc/xml/query.js';
import { parseXml } from '../../../src/opc/xml/parse.js';
import { compileTheme } from '../../../src/template/compile/compile-theme.js';
import type { TemplateModel } from '../../../src/template/model.js';
import { relationshipTypes } from '../../../src/opc/part-kind.js';
import { openTemplate } from '../../../src/template/open/open-template.js';
import { small } from '../brief.js';

const presentation = '/ppt/presentation.xml';
const layoutPart = '/ppt/slideLayouts/slideLayout1.xml';

/** The small template as somebody else might have made it: without what briefdeck says of itself, and changed. */
function foreign(change: (layout: XmlElement, opc: OpcPackage) => void = () => undefined): TemplateModel {
  const opc = compileTheme(small());
  for (const { id, type } of opc.relationships(presentation)) {
    if (type.endsWith('/customXml')) opc.unrelate(presentation, id);
  }
  change(opc.xml(layoutPart), opc);
  return openTemplate(opc, 'house').model;
}

function shape(layout: XmlElement, name: string): XmlElement {
  const found = descendants(layout, 'p:sp').find(
    (one) => descend(one, 'p:nvSpPr', 'p:cNvPr')?.attributes['name'] === name,
  );
  if (found === undefined) throw new Error(`There is no shape ${name}.`);
  return found;
}

function part(root: XmlElement, ...path: string[]): XmlElement {
  const found = descend(root, ...path);
  if (found === undefined) throw new Error(`There is no ${path.join(' ')}.`);
  return found;
}

/** Adds a placeholder at a place in inches. */
function addPlaceholder(
  layout: XmlElement,
  name: string,
  attributes: string,
  box: readonly number[],
  inner = '',
): void {
  const [x = 0, y = 0, cx = 0, cy = 0] = box.map((length) => length * 914_400);
  part(layout, 'p:cSld', 'p:spTree').children.push(
    parseXml(`<p:sp xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
      <p:nvSpPr><p:cNvPr id="90" name="${name}"/><p:cNvSpPr/><p:nvPr><p:ph ${attributes}/></p:nvPr></p:nvSpPr>
      <p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm></p:spPr>
      <p:txBody><a:bodyPr/><a:lstStyle>${inner}</a:lstStyle><a:p/></p:txBody></p:sp>`),
  );
}

/** Children of `p:spPr` that place a shape, in inches. */
function placeOf([x = 0, y = 0, cx = 0, cy = 0]: readonly number[]): XmlElement[] {
  const [left, top, width, height] = [x, y, cx, cy].map((length) => String(length * 914_400));
  return children(
    parseXml(
      `<r xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:xfrm><a:off x="${left}" y="${top}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm></r>`,
    ),
  );
}

/** Adds a copy of a layout behind it. */
function addLayout(opc: OpcPackage, layout: XmlElement, name: string): void {
  const copy = copyElement(layout);
  part(copy, 'p:cSld').attributes['name'] = name;
  const target = '/ppt/slideLayouts/slideLayout9.xml';
  const [master = ''] = opc.partNames().filter((one) => one.startsWith('/ppt/slideMasters/'));
  opc.setXml(target, opc.contentType(layoutPart), copy);
  opc.relate(target, relationshipTypes.slideMaster, master);
  const id = opc.relate(master, relationshipTypes.slideLayout, target);
  part(opc.xml(master), 'p:sldLayoutIdLst').children.push(element('p:sldLayoutId', { id: '2147484000', 'r:id': id }));
}

const keys = ({ layouts }: TemplateModel): string[] => layouts[0]?.placeholders.map(({ key }) => key) ?? [];

describe('a template that says nothing of itself', () => {
  test('is understood by types and geometry', () => {
    const model = foreign();
    expect(model).toMatchObject({ name: 'house', title: 'house', fonts: { heading: 'Georgia', body: 'Verdana' } });
    expect(model.layouts[0]).toMatchObject({ name: 'Points', part: layoutPart });
    expect(keys(model)).toEqual(['title', 'body', 'footer']);
    expect(model.roles).toMatchObject({ points: ['Points', 'Two Columns'], table: ['Points'], chart: ['Points'] });
  });

  test('takes sizes down to what a room can read, and never up', () => {
    const [title, body] = foreign().layouts[0]?.placeholders ?? [];
    expect(title?.levels[0]).toMatchObject({ size: 32, minimum: 24, maximum: 32, least: 14 });
    expect(body?.levels[0]).toMatchObject({ size: 20, minimum: 17, maximum: 20 });
  });

  test('inherits place, insets and styles from the master', () => {
    const model = foreign((layout) => {
      expect(descend(shape(layout, 'Title'), 'p:spPr', 'a:xfrm')).toBeUndefined();
    });
    const title = model.layouts[0]?.placeholders[0];
    expect(title?.box).toEqual({ x: 914_400, y: 457_200, width: 7_315_200, height: 914_400 });
    expect(title?.levels[0]).toMatchObject({
      fonts: ['Georgia', 'Arial'],
      bold: true,
      pitch: { kind: 'multiple', value: 1.3 },
    });
  });

  test('puts two bodies in the order in which people read them, whatever their order in the file', () => {
    const model = foreign((layout) => {
      part(shape(layout, 'Body'), 'p:nvSpPr', 'p:cNvPr').attributes['name'] = 'Right';
      const own = part(shape(layout, 'Right'), 'p:spPr');
      own.children = [
        part(
          parseXml(
            '<r xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:xfrm><a:off x="4800600" y="1828800"/><a:ext cx="3429000" cy="3657600"/></a:xfrm></r>',
          ),
          'a:xfrm',
        ),
      ];
      addPlaceholder(layout, 'Left', 'type="body" idx="20"', [1, 2.2, 3.75, 4]);
    });
    const byKey = new Map(model.layouts[0]?.placeholders.map(({ key, name }) => [key, name]));
    expect(byKey.get('body')).toBe('Left');
    expect(byKey.get('body-2')).toBe('Right');
  });

  test('gives no role to a layout whose body has vertical text', () => {
    const model = foreign((layout) => {
      part(shape(layout, 'Body'), 'p:txBody', 'a:bodyPr').attributes['vert'] = 'vert';
    });
    expect(keys(model)).not.toContain('body');
    expect(Object.values(model.roles).flat()).not.toContain('Points');
  });

  test('finds a body without an index by its type, and of two alike only the first', () => {
    const withoutIndex = (layout: XmlElement): void => {
      delete part(shape(layout, 'Body'), 'p:nvSpPr', 'p:nvPr', 'p:ph').attributes['idx'];
    };
    expect(foreign(withoutIndex).roles.points?.[0]).toBe('Points');
    const twice = foreign((layout) => {
      withoutIndex(layout);
      part(shape(layout, 'Body'), 'p:spPr').children = [...placeOf([1, 2, 3.5, 4])];
      addPlaceholder(layout, 'Second', 'type="body"', [5, 2, 3.5, 4]);
    });
    expect(keys(twice)).toEqual(['title', 'body', 'footer', 'other']);
  });

  test('fills only the first of placeholders that share an index, as halves of a copied layout do', () => {
    const model = foreign((layout) => {
      part(shape(layout, 'Body'), 'p:nvSpPr', 'p:nvPr', 'p:ph').attributes['idx'] = '7';
      part(shape(layout, 'Body'), 'p:spPr').children = [...placeOf([1, 2, 3.5, 4])];
      addPlaceholder(layout, 'Copy', 'type="body" sz="half" idx="7"', [5, 2, 3.5, 4]);
    });
    expect(keys(model)).toEqual(['title', 'body', 'footer', 'other']);
  });

  test('fills no placeholder that stands beside the slide', () => {
    const model = foreign((layout) => {
      part(shape(layout, 'Body'), 'p:spPr').children = [...placeOf([8, 2, 8, 4])];
    });
    expect(keys(model)).toEqual(['title', 'other', 'footer']);
    expect(Object.values(model.roles).flat()).not.toContain('Points');
  });

  test('shows no points on a section header, nor on a layout named for something else where a plain one is there', () => {
    expect(foreign((layout) => (layout.attributes['type'] = 'secHead')).roles.points).not.toContain('Points');
    const model = foreign((layout, opc) => {
      part(layout, 'p:cSld').attributes['name'] = 'Picture page';
      addLayout(opc, layout, 'Content');
    });
    expect(model.roles.points).toEqual(['Content', 'Two Columns']);
  });

  test('fills no placeholder that lies over another, or is small', () => {
    const model = foreign((layout) => {
      addPlaceholder(layout, 'Over', 'type="body" idx="20"', [1, 3, 8, 3]);
      addPlaceholder(layout, 'Note', 'type="body" idx="21"', [1, 6.2, 2, 0.5]);
    });
    expect(keys(model)).toEqual(['title', 'other', 'footer', 'other-2', 'detail']);
  });

  test('gives no role to a layout with a turned title', () => {
    const model = foreign((layout) => {
      part(shape(layout, 'Title'), 'p:txBody', 'a:bodyPr').attributes['vert'] = 'vert270';
    });
    expect(Object.values(model.roles).flat()).not.toContain('Points');
  });

  test('is a cover by its type, and a closing by its name', () => {
    const cover = foreign((layout) => (layout.attributes['type'] = 'title'));
    expect(cover.roles.cover).toEqual(['Points']);
    const closing = foreign((layout) => (part(layout, 'p:cSld').attributes['name'] = 'Thank you'));
    expect(closing.roles.closing).toEqual(['Thank you']);
  });

  test('reads colours as they look: the map of the master, lightened, half transparent', () => {
    const model = foreign((layout) => {
      const lightened =
        '<a:lvl1pPr><a:defRPr><a:solidFill><a:schemeClr val="tx1"><a:lumMod val="50000"/><a:lumOff val="50000"/></a:schemeClr></a:solidFill></a:defRPr></a:lvl1pPr>';
      addPlaceholder(layout, 'Pale', 'type="body" idx="20"', [1, 6.2, 2, 0.5], lightened);
      addPlaceholder(layout, 'On glass', 'type="body" idx="21"', [4, 6.2, 2, 0.5]);
      const glass = part(shape(layout, 'On glass'), 'p:spPr');
      glass.children.push(
        ...children(
          parseXml(
            '<r xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:solidFill><a:srgbClr val="000000"><a:alpha val="50000"/></a:srgbClr></a:solidFill></r>',
          ),
        ),
      );
    });
    const byName = new Map(model.layouts[0]?.placeholders.map((one) => [one.name, one]));
    expect(byName.get('Pale')?.levels[0]?.colour).toBe('808080');
    expect(byName.get('On glass')?.background).toBe('808080');
  });

  test('knows no colour behind text on a picture', () => {
    const model = foreign((layout) => {
      const background = parseXml(
        '<p:bg xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><p:bgPr><a:blipFill/><a:effectLst/></p:bgPr></p:bg>',
      );
      part(layout, 'p:cSld').children.unshift(background);
    });
    expect(model.layouts[0]?.placeholders.map(({ background }) => background)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('is refused when it is no presentation, or has no master', () => {
    expect(() => openTemplate(new OpcPackage(), 'none')).toThrow(BriefdeckError);
    const headless = compileTheme(small());
    const root = headless.xml(presentation);
    root.children = root.children.filter((node) => typeof node === 'string' || node.name !== 'p:sldMasterIdLst');
    expect(() => openTemplate(headless, 'none')).toThrow('it has no slide master');
  });
});

describe('a compiled template that was changed in PowerPoint', () => {
  function changed(change: (layout: XmlElement) => void): TemplateModel {
    const opc = compileTheme(small());
    change(opc.xml(layoutPart));
    return openTemplate(opc, 'small').model;
  }

  test('keeps a size that somebody set outside of its range', () => {
    const model = changed((layout) => {
      const list = part(shape(layout, 'Body'), 'p:txBody', 'a:lstStyle');
      list.children.push(
        ...children(
          parseXml(
            '<r xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:lvl1pPr><a:defRPr sz="3200"/></a:lvl1pPr></r>',
          ),
        ),
      );
    });
    const body = model.layouts[0]?.placeholders.find(({ key }) => key === 'body');
    expect(body?.levels[0]).toMatchObject({ size: 32, minimum: 18, maximum: 32 });
  });

  test('gives a placeholder that was added a key that is free', () => {
    const model = changed((layout) => {
      addPlaceholder(layout, 'Extra', 'type="pic" idx="30"', [1, 3, 3, 2.5]);
      addPlaceholder(layout, 'Second', 'type="pic" idx="31"', [5, 3, 3, 2.5]);
    });
    expect(keys(model)).toEqual(['title', 'body', 'footer', 'picture', 'picture-2']);
  });

  test('understands a layout that was renamed as it would any other', () => {
    const model = changed((layout) => (part(layout, 'p:cSld').attributes['name'] = 'Our points'));
    expect(model.layouts[0]?.name).toBe('Our points');
    expect(model.roles.points).toEqual(['Our points']);
  });
});
