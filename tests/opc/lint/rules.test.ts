import { describe, expect, test } from 'vitest';
import { lintPackage } from '../../../src/opc/lint/lint-package.js';
import { rules } from '../../../src/opc/lint/rules.js';
import type { OpcPackage } from '../../../src/opc/package.js';
import { contentTypes, relationshipTypes } from '../../../src/opc/part-kind.js';
import { readPackage } from '../../../src/opc/read.js';
import { writePackage } from '../../../src/opc/write.js';
import { element, type XmlElement } from '../../../src/opc/xml/element.js';
import { parseXml } from '../../../src/opc/xml/parse.js';
import { child, children, descendants } from '../../../src/opc/xml/query.js';
import { minimalPackage, placeholderShape } from '../minimal-package.js';
import { repack } from '../repack.js';

const slide = '/ppt/slides/slide1.xml';
const presentation = '/ppt/presentation.xml';

/** How to break a sound package so that one rule, and no other, finds it. */
const faults: Record<string, (opc: OpcPackage) => OpcPackage | undefined> = {
  'package.phantom-content-type': (opc) =>
    withTypes(opc, (types) => types.replace('</Types>', `${overrideOf('/ppt/slideMasters/slideMaster2.xml')}</Types>`)),
  'package.missing-content-type': (opc) => {
    opc.setBytes('/ppt/media/film.xyz', '', new Uint8Array([1]));
    opc.relate(slide, `${relationshipTypes.slide}/film`, '/ppt/media/film.xyz');
    return undefined;
  },
  'package.image-jpg': (opc) => {
    opc.setBytes('/ppt/media/image1.jpg', 'image/jpg', new Uint8Array([1]));
    opc.relate(slide, `${relationshipTypes.slide}/image`, '/ppt/media/image1.jpg');
    return undefined;
  },
  'package.malformed-part': (opc) => {
    opc.setBytes('/docProps/core.xml', contentTypes.coreProperties, new TextEncoder().encode('<a>R&D</b>'));
    return undefined;
  },
  'package.core-properties': (opc) => {
    opc.xml('/docProps/core.xml').children.push(element('dc:title', {}, 'Another title'));
    return undefined;
  },
  'package.orphan-part': (opc) => {
    opc.setBytes('/ppt/media/image1.png', 'image/png', new Uint8Array([1]));
    return undefined;
  },
  'package.absent-target': (opc) => {
    opc.relate(slide, `${relationshipTypes.slide}/image`, '/ppt/media/image9.png');
    return undefined;
  },
  'package.unknown-relationship': (opc) => {
    properties(opc, 'A line').children.push(element('a:hlinkClick', { 'r:id': 'rId99' }));
    return undefined;
  },
  'package.illegal-character': (opc) => {
    run(opc, 'A line').children.splice(1, 1, element('a:t', {}, 'A\u0007 line\uffff'));
    return undefined;
  },
  'package.duplicate-shape-id': (opc) => {
    addShape(opc, placeholderShape(3, 'Label', 'type="body" idx="13"', 'Label'));
    return undefined;
  },
  'package.duplicate-placeholder': (opc) => {
    addShape(opc, placeholderShape(9, 'Body', 'idx="1"', 'More'));
    return undefined;
  },
  'package.slide-title': (opc) => {
    const shapes = shapeTree(opc);
    shapes.children = shapes.children.filter((node) => !JSON.stringify(node).includes('"title"'));
    return undefined;
  },
  'package.duplicate-title': (opc) => {
    opc.setXml('/ppt/slides/slide2.xml', contentTypes.slide, structuredClone(opc.xml(slide)));
    opc.relate('/ppt/slides/slide2.xml', relationshipTypes.slideLayout, '/ppt/slideLayouts/slideLayout2.xml');
    opc.relate(presentation, relationshipTypes.slide, '/ppt/slides/slide2.xml');
    return undefined;
  },
  'package.missing-alt-text': (opc) => {
    addShape(opc, '<p:pic><p:nvPicPr><p:cNvPr id="9" name="Photo" descr=" "/></p:nvPicPr></p:pic>');
    return undefined;
  },
  'package.missing-language': (opc) => {
    delete properties(opc, 'A line').attributes['lang'];
    return undefined;
  },
  'package.local-path': (opc) => {
    addShape(opc, '<p:pic><p:nvPicPr><p:cNvPr id="9" name="" descr="/home/an/photo.jpg"/></p:nvPicPr></p:pic>');
    return undefined;
  },
  'package.placeholder-of-layout': (opc) => {
    addShape(opc, placeholderShape(9, 'Text', 'type="body" idx="77"', 'Text'));
    return undefined;
  },
  'package.shared-theme': (opc) => {
    opc.setXml('/ppt/notesMasters/notesMaster1.xml', contentTypes.notesMaster, element('p:notesMaster'));
    opc.relate(presentation, relationshipTypes.notesMaster, '/ppt/notesMasters/notesMaster1.xml');
    opc.relate('/ppt/notesMasters/notesMaster1.xml', relationshipTypes.theme, '/ppt/theme/theme1.xml');
    return undefined;
  },
  'package.presentation-order': (opc) => {
    opc.xml(presentation).children.splice(2, 0, element('p:notesMasterIdLst'));
    return undefined;
  },
  'package.section-guid': (opc) => {
    const section = element('p14:section', { id: '{7e0b6d5a-0000-4000-8000-000000000001}', name: 'All' });
    opc.xml(presentation).children.push(element('p:extLst', {}, section));
    return undefined;
  },
  'package.empty-line': (opc) => {
    descendants(opc.xml(slide), 'p:spPr')[1]?.children.push(element('a:ln'));
    return undefined;
  },
  'package.negative-extent': (opc) => {
    descendants(opc.xml(slide), 'p:spPr')[1]?.children.push(element('a:ext', { cx: '-1', cy: '5' }));
    return undefined;
  },
  'package.repeated-paragraph-properties': (opc) => {
    const paragraph = descendants(opc.xml(slide), 'a:p')[1];
    paragraph?.children.splice(1, 0, element('a:pPr', { indent: '0' }));
    return undefined;
  },
};

describe('each rule finds its fault and no other does', () => {
  test.each(Object.entries(faults))('%s', (code, breakPackage) => {
    const opc = minimalPackage();
    const found = lintPackage(breakPackage(opc) ?? opc);
    expect(found.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(found[0]?.place?.file).toMatch(/^\/(ppt|docProps)\//);
  });

  test('every rule is tested here', () => {
    expect(Object.keys(faults).sort()).toEqual(rules.map(({ code }) => code).sort());
  });
});

test('what the template has itself is not held against the deck', () => {
  const template = minimalPackage();
  template.xml(presentation).children.splice(2, 0, element('p:notesMasterIdLst'));
  template.setBytes('/ppt/media/left-over.png', 'image/png', new Uint8Array([1]));
  const deck = template.clone();
  deck.xml(presentation).attributes['saveSubsetFonts'] = '1';
  expect(lintPackage(template).map(({ code }) => code)).toEqual(['package.orphan-part', 'package.presentation-order']);
  expect(lintPackage(deck, { baseline: template })).toEqual([]);
});

test('a new slide under the name of one of the template is judged on its own', () => {
  const template = minimalPackage();
  delete properties(template, 'A line').attributes['lang'];
  const deck = template.clone();
  deck.setXml(slide, contentTypes.slide, structuredClone(template.xml(slide)));
  expect(lintPackage(deck, { baseline: template }).map(({ code }) => code)).toEqual(['package.missing-language']);
});

test('a layout that is known is not read', () => {
  const opc = minimalPackage();
  const layout = '/ppt/slideLayouts/slideLayout2.xml';
  const known = [
    { type: 'title', idx: undefined },
    { type: 'obj', idx: 1 },
  ];
  expect(lintPackage(opc, { layouts: [{ part: layout, placeholders: known }] })).toEqual([]);
  const [finding] = lintPackage(opc, { layouts: [{ part: layout, placeholders: known.slice(0, 1) }] });
  expect(finding?.message).toBe(`${slide}: The layout has no placeholder idx 1.`);
});

test('an address on the web that looks like a path is none', () => {
  const opc = minimalPackage();
  opc.relate(slide, `${relationshipTypes.slide}/hyperlink`, 'https://example.org/home/an', { external: true });
  opc.relate(slide, `${relationshipTypes.slide}/hyperlink`, 'file:///C:/an.docx', { external: true });
  expect(lintPackage(opc).map(({ message }) => message)).toEqual([
    `${slide}: The relationship rId3 leads to a path of a disk.`,
  ]);
});

const shapeTree = (opc: OpcPackage): XmlElement => descendants(opc.xml(slide), 'p:spTree')[0] ?? element('none');

function addShape(opc: OpcPackage, xml: string): void {
  const namespaces =
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
  shapeTree(opc).children.push(...children(parseXml(`<p:spTree ${namespaces}>${xml}</p:spTree>`)));
}

function run(opc: OpcPackage, text: string): XmlElement {
  const found = descendants(opc.xml(slide), 'a:r').find((node) => JSON.stringify(node).includes(text));
  return found ?? element('none');
}

const properties = (opc: OpcPackage, text: string): XmlElement => child(run(opc, text), 'a:rPr') ?? element('none');

const overrideOf = (part: string): string => `<Override PartName="${part}" ContentType="${contentTypes.slideMaster}"/>`;

/** The package as read from a file whose content types were changed. */
function withTypes(opc: OpcPackage, change: (types: string) => string): OpcPackage {
  return readPackage(
    repack(writePackage(opc), (files) => {
      files.set('[Content_Types].xml', change(files.get('[Content_Types].xml') ?? ''));
    }),
  );
}
