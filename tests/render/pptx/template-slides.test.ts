import { describe, expect, test } from 'vitest';
import { contentTypes, relationshipTypes } from '../../../src/opc/part-kind.js';
import { readPackage } from '../../../src/opc/read.js';
import { element, type XmlElement } from '../../../src/opc/xml/element.js';
import { parseXml } from '../../../src/opc/xml/parse.js';
import { descendants } from '../../../src/opc/xml/query.js';
import { serializeXml } from '../../../src/opc/xml/serialize.js';
import { renderPptx } from '../../../src/render/pptx/render-pptx.js';
import { minimalPackage } from '../../opc/minimal-package.js';
import { validate } from '../../opc/validate.js';
import { fullDeck } from './decks.js';
import { minimalTemplate } from './minimal-template.js';

const presentation = '/ppt/presentation.xml';
const options = { language: { locale: 'vi-VN' } };
const bytes = new Uint8Array([1, 2, 3]);

/** A template as offices have them: with slides, and traces of them all over the package. */
function usedTemplate(): ReturnType<typeof minimalTemplate> {
  const opc = minimalPackage();
  opc.setBytes('/ppt/media/secret.png', 'image/png', bytes);
  opc.relate('/ppt/slides/slide1.xml', `${relationshipTypes.slide}/image`, '/ppt/media/secret.png');
  opc.setBytes('/ppt/media/logo.png', 'image/png', bytes);
  opc.relate('/ppt/slideMasters/slideMaster1.xml', `${relationshipTypes.slide}/image`, '/ppt/media/logo.png');
  opc.setBytes('/docProps/thumbnail.jpeg', 'image/jpeg', bytes);
  opc.relate('/', relationshipTypes.thumbnail, '/docProps/thumbnail.jpeg');
  const authors = parseXml(
    '<p:cmAuthorLst xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:cmAuthor id="1" name="Lan" initials="L" lastIdx="1" clrIdx="0"/></p:cmAuthorLst>',
  );
  opc.setXml('/ppt/commentAuthors.xml', contentTypes.slide.replace('slide+', 'commentAuthors+'), authors);
  opc.relate(presentation, `${relationshipTypes.slide.replace(/slide$/, '')}commentAuthors`, '/ppt/commentAuthors.xml');
  opc.setBytes('/ppt/left-over.bin', 'application/octet-stream', bytes);
  opc.setXml('/ppt/viewProps.xml', contentTypes.viewProperties, viewProperties());
  opc.relate(presentation, `${relationshipTypes.slide}/viewProps`, '/ppt/viewProps.xml');
  opc.relate('/ppt/viewProps.xml', relationshipTypes.slide, '/ppt/slides/slide1.xml', { id: 'rId1' });
  opc.relate('/ppt/slides/slide1.xml', relationshipTypes.slide, '/ppt/slides/slide1.xml');
  const home = opc.relate('/ppt/slideMasters/slideMaster1.xml', relationshipTypes.slide, '/ppt/slides/slide1.xml');
  const link = element('a:hlinkClick', { 'r:id': home, action: 'ppaction://hlinksldjump' });
  descendants(opc.xml('/ppt/slideMasters/slideMaster1.xml'), 'p:cNvPr')[1]?.children.push(link);
  const extensions = parseXml(
    '<p:extLst xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">' +
      '<p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst><p14:section name="Old" id="{7E0B6D5A-0000-4000-8000-000000000001}">' +
      '<p14:sldIdLst><p14:sldId id="256"/></p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst>',
  );
  extensions.attributes = {};
  opc.xml(presentation).children.push(element('p:custShowLst'), extensions);
  return minimalTemplate(opc);
}

/** The view remembers that the outline had slide 1 open. */
const viewProperties = (): XmlElement =>
  element(
    'p:viewPr',
    {},
    element(
      'p:outlineViewPr',
      {},
      element(
        'p:cViewPr',
        {},
        element('p:scale', {}, element('a:sx', { n: '1', d: '1' }), element('a:sy', { n: '1', d: '1' })),
        element('p:origin', { x: '0', y: '0' }),
      ),
      element('p:sldLst', {}, element('p:sld', { 'r:id': 'rId1', collapse: '1' })),
    ),
  );

describe('the slides of a template go, with all that speaks of them', () => {
  test('parts that only they reached, left-overs and the thumbnail', async () => {
    const { bytes: deck, diagnostics } = await renderPptx(fullDeck, usedTemplate(), options);
    expect(diagnostics).toEqual([]);
    const names = readPackage(deck).partNames();
    for (const gone of ['secret', 'left-over', 'thumbnail', 'commentAuthors']) expect(names.join()).not.toContain(gone);
    expect(names).toContain('/ppt/media/logo.png');
    expect(await validate(deck)).toEqual([]);
  });

  test('their text, custom shows and sections', async () => {
    const opc = readPackage((await renderPptx(fullDeck, usedTemplate(), options)).bytes);
    const all = opc
      .partNames()
      .filter((name) => name.endsWith('.xml'))
      .map((name) => serializeXml(opc.look(name)))
      .join();
    expect(all).not.toContain('A line');
    const root = opc.look(presentation);
    for (const gone of ['p:custShowLst', 'p14:sectionLst', 'p:extLst']) expect(descendants(root, gone)).toEqual([]);
  });

  test('links of the master and the view to them, while master and view stay', async () => {
    const opc = readPackage((await renderPptx(fullDeck, usedTemplate(), options)).bytes);
    for (const name of ['/ppt/slideMasters/slideMaster1.xml', '/ppt/viewProps.xml']) {
      expect(opc.relationships(name).filter(({ type }) => type === relationshipTypes.slide)).toEqual([]);
      expect(descendants(opc.look(name)).filter((node) => ['a:hlinkClick', 'p:sld'].includes(node.name))).toEqual([]);
    }
    const layouts = opc.relationships('/ppt/slides/slide1.xml').map(({ target }) => target);
    expect(layouts).toEqual(['/ppt/slideLayouts/slideLayout1.xml']);
  });
});

test('the properties are those of the deck, not of the template', async () => {
  const template = minimalTemplate();
  const old = element('dc:creator', {}, 'Somebody at the template’s desk');
  template.package.xml('/docProps/core.xml').children.push(old);
  const opc = readPackage((await renderPptx(fullDeck, template, options)).bytes);
  const [core, extended] = ['/docProps/core.xml', '/docProps/app.xml'].map((name) => serializeXml(opc.look(name)));
  expect(core).not.toContain('Somebody');
  expect(core).toContain('<dc:title>Hội nghị Hà Nội</dc:title><dc:creator>Nguyễn Văn An</dc:creator>');
  expect(core).toContain('<dc:language>vi-VN</dc:language>');
  expect(core?.match(/1980-01-01T00:00:00Z/g)).toHaveLength(2);
  expect(extended).toContain('<Application>briefdeck</Application><Slides>3</Slides><Notes>2</Notes>');
  expect(extended).toContain('<vt:lpstr>Ba việc phải làm</vt:lpstr>');
  expect(extended).toContain('<Company>Vụ Tổng hợp R&amp;D</Company>');
});

test('the properties are found under the wrong type that LibreOffice gives them, too', async () => {
  const template = minimalTemplate();
  const old = template.package.relationships('/').find(({ target }) => target === '/docProps/core.xml');
  template.package.unrelate('/', old?.id ?? '');
  template.package.relate('/', 'http://schemas.openxmlformats.org/officedocument/2006/core', '/docProps/core.xml');
  const { bytes: deck } = await renderPptx(fullDeck, template, options);
  const targets = readPackage(deck)
    .relationships('/')
    .map(({ target }) => target);
  expect(targets).toEqual(['/ppt/presentation.xml', '/docProps/core.xml', '/docProps/app.xml']);
  expect(await validate(deck)).toEqual([]);
});

test('options go before what the deck says', async () => {
  const created = new Date('2026-10-26T08:30:15.250Z');
  const properties = { title: 'Other', presenter: 'Lan', organisation: 'Sở' };
  const opc = readPackage((await renderPptx(fullDeck, minimalTemplate(), { ...options, created, properties })).bytes);
  const core = serializeXml(opc.look('/docProps/core.xml'));
  expect(core).toContain('<dc:title>Other</dc:title><dc:creator>Lan</dc:creator>');
  expect(core.match(/>2026-10-26T08:30:15Z</g)).toHaveLength(2);
  expect(serializeXml(opc.look('/docProps/app.xml'))).toContain('<Company>Sở</Company>');
});
