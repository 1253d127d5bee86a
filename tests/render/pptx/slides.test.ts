import { describe, expect, test } from 'vitest';
import type { Deck, Slide } from '../../../src/model/deck.js';
import { emu } from '../../../src/model/units.js';
import { readPackage } from '../../../src/opc/read.js';
import type { OpcPackage } from '../../../src/opc/package.js';
import type { XmlElement } from '../../../src/opc/xml/element.js';
import { child, children, descend, descendants, textOf } from '../../../src/opc/xml/query.js';
import { serializeXml } from '../../../src/opc/xml/serialize.js';
import { renderPptx } from '../../../src/render/pptx/render-pptx.js';
import type { Template } from '../../../src/template/model.js';
import { deckOf, fill, fullDeck, paragraph, pointsSlide } from './decks.js';
import { minimalTemplate, pointsLayout } from './minimal-template.js';

async function render(deck: Deck, template: Template = minimalTemplate()): Promise<OpcPackage> {
  return readPackage((await renderPptx(deck, template, { language: { locale: 'vi-VN' } })).bytes);
}

const shapesOf = (slide: XmlElement): XmlElement[] => descendants(slide, 'p:sp');
const placeholderOf = (shape: XmlElement): Record<string, string> | undefined =>
  descend(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph')?.attributes;
const paragraphsOf = (slide: XmlElement, index: number): XmlElement[] => {
  const shape = shapesOf(slide)[index];
  return shape === undefined ? [] : descendants(shape, 'a:p');
};
/** The XML of a node without namespaces and declaration. */
const written = (node: XmlElement | undefined): string =>
  node === undefined
    ? ''
    : serializeXml(node)
        .replace(/^.*\n/, '')
        .replace(/ xmlns:\w+="[^"]*"/g, '');

/** One slide whose body holds these paragraphs, as they were written. */
async function body(...paragraphs: Parameters<typeof fill>[1][]): Promise<string[]> {
  const opc = await render(deckOf(pointsSlide('Title', paragraphs)));
  return paragraphsOf(opc.look('/ppt/slides/slide1.xml'), 1).map(written);
}

describe('a slide inherits from its layout', () => {
  test('its placeholders are those of the layout, in reading order, each once', async () => {
    const opc = await render(fullDeck);
    const found = [1, 2, 3].map((number) => shapesOf(opc.look(`/ppt/slides/slide${number}.xml`)).map(placeholderOf));
    expect(found).toEqual([
      [{ type: 'ctrTitle' }, { type: 'subTitle', idx: '1' }, { type: 'dt', idx: '10' }, { type: 'ftr', idx: '11' }],
      [{ type: 'title' }, { idx: '1' }, { type: 'sldNum', idx: '12' }],
      [{ type: 'title' }, { idx: '1' }, { type: 'body', idx: '13' }, { type: 'sldNum', idx: '12' }],
    ]);
    expect(opc.relationships('/ppt/slides/slide1.xml').map(({ target }) => target)).toEqual([
      '/ppt/slideLayouts/slideLayout1.xml',
    ]);
  });

  test('nothing copied stands on it: no place, no outline, no font, no colour of pptxgenjs', async () => {
    const opc = await render(fullDeck);
    for (const name of opc.partNames().filter((part) => part.startsWith('/ppt/slides/'))) {
      const root = opc.look(name);
      for (const properties of descendants(root, 'p:spPr'))
        expect(properties).toMatchObject({ attributes: {}, children: [] });
      const names = new Set(descendants(root).map((node) => node.name));
      for (const copied of ['a:latin', 'a:srgbClr', 'a:ln', 'a:buNone', 'a:xfrm', 'a:br']) {
        expect(names).not.toContain(copied);
      }
      const attributes = new Set(descendants(root).flatMap((node) => Object.keys(node.attributes)));
      for (const copied of ['altLang', 'dirty', 'marL', 'indent', 'anchor']) expect(attributes).not.toContain(copied);
      // No scale: the sizes are those that were measured.
      for (const body of descendants(root, 'a:bodyPr'))
        expect(child(body, 'a:normAutofit')).toMatchObject({ attributes: {}, children: [] });
    }
  });

  test('its shapes have ids of their own, and names of the layout', async () => {
    const slide = (await render(fullDeck)).look('/ppt/slides/slide3.xml');
    expect(descendants(slide, 'p:cNvPr').map(({ attributes }) => attributes)).toEqual([
      { id: '1', name: '' },
      { id: '2', name: 'Title' },
      { id: '3', name: 'Body' },
      { id: '4', name: 'Label' },
      { id: '5', name: 'Slide number' },
    ]);
  });

  test('a body that a slide finds by luck only has its place written', async () => {
    const placeholders = pointsLayout.placeholders.map((placeholder) =>
      placeholder.key === 'label'
        ? { ...placeholder, idx: undefined, box: { ...placeholder.box, x: emu(7) } }
        : placeholder,
    );
    const template = minimalTemplate();
    const model = { ...template.model, layouts: [{ ...pointsLayout, placeholders }] };
    const slide: Slide = { ...pointsSlide('Title', [paragraph('Text')]), fills: [fill('label', paragraph('LABEL'))] };
    const root = (await render(deckOf(slide), { ...template, model })).look('/ppt/slides/slide1.xml');
    const [title, label] = descendants(root, 'p:spPr').map(written);
    expect(title).toBe('<p:spPr/>');
    expect(label).toContain('<a:off x="7" y="457200"/>');
  });
});

describe('a paragraph says only what differs', () => {
  test('plain', async () => {
    expect(await body(paragraph('Text'))).toEqual([
      '<a:p><a:r><a:rPr lang="vi-VN"/><a:t>Text</a:t></a:r><a:endParaRPr lang="vi-VN"/></a:p>',
    ]);
  });

  test('a number that hangs where a mark would is as large as its text', async () => {
    const [numbered] = await body(paragraph('Text', { number: 2, hang: { by: 30, left: 30 } }));
    expect(numbered).toContain('<a:buSzPct val="100000"/><a:buFontTx/><a:buAutoNum');
  });

  test('size, weight and colour of runs, the size of one not spreading to the next', async () => {
    const runs = [{ text: 'a', bold: true }, { text: 'b', bold: false, colour: 'hlink' }, { text: 'c' }];
    expect(await body(paragraph('', { size: 20.5, runs }), paragraph('next'))).toEqual([
      '<a:p><a:r><a:rPr lang="vi-VN" sz="2050" b="1"/><a:t>a</a:t></a:r>' +
        '<a:r><a:rPr lang="vi-VN" sz="2050" b="0"><a:solidFill><a:schemeClr val="hlink"/></a:solidFill></a:rPr><a:t>b</a:t></a:r>' +
        '<a:r><a:rPr lang="vi-VN" sz="2050"/><a:t>c</a:t></a:r><a:endParaRPr lang="vi-VN" sz="2050"/></a:p>',
      '<a:p><a:r><a:rPr lang="vi-VN"/><a:t>next</a:t></a:r><a:endParaRPr lang="vi-VN"/></a:p>',
    ]);
  });

  test('a shade of a theme colour, lighter or darker', async () => {
    const runs = [
      { text: 'a', colour: 'dk1', lightness: { times: 0.65, plus: 0.35 } },
      { text: 'b', colour: 'lt1', lightness: { times: 0.75, plus: 0 } },
    ];
    const [written = ''] = await body(paragraph('', { runs }));
    expect(written).toContain('<a:schemeClr val="dk1"><a:lumMod val="65000"/><a:lumOff val="35000"/></a:schemeClr>');
    expect(written).toContain('<a:schemeClr val="lt1"><a:lumMod val="75000"/></a:schemeClr>');
  });

  test('level and space, none too', async () => {
    const found = await body(paragraph('a', { level: 2, spaceBefore: 0 }), paragraph('b', { spaceBefore: 4.25 }));
    expect(found.map((text) => /<a:pPr.*<\/a:pPr>/.exec(text)?.[0])).toEqual([
      '<a:pPr lvl="2"><a:spcBef><a:spcPts val="0"/></a:spcBef></a:pPr>',
      '<a:pPr><a:spcBef><a:spcPts val="425"/></a:spcBef></a:pPr>',
    ]);
  });

  test('no mark and no indent of what announces a list', async () => {
    const [first, second] = await body(paragraph('a', { plain: true, spaceBefore: 0 }), paragraph('b'));
    expect(/<a:pPr.*<\/a:pPr>/.exec(first ?? '')?.[0]).toBe(
      '<a:pPr marL="0" indent="0"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/></a:pPr>',
    );
    expect(second).not.toContain('<a:pPr');
  });

  test('what goes on from an item begins where the text of that does, without a mark', async () => {
    const [further] = await body(paragraph('a', { plain: true, hang: { by: 0, left: 20 } }));
    expect(/<a:pPr.*<\/a:pPr>/.exec(further ?? '')?.[0]).toMatch(/^<a:pPr marL="254000" indent="0">.*<a:buNone\/>/u);
  });

  test('numbers count on as one list where they follow each other, and start anew where not', async () => {
    const found = await body(
      paragraph('1', { number: 1, runs: [{ text: 'a', bold: true }, { text: 'b' }] }),
      paragraph('sub', { level: 1 }),
      paragraph('2', { number: 2 }),
      paragraph('4', { number: 4 }),
      paragraph('none'),
      paragraph('5', { number: 5 }),
    );
    expect(found.map((text) => /startAt="(\d+)"/.exec(text)?.[1])).toEqual(['1', undefined, '1', '4', undefined, '5']);
    expect(found.every((text) => (text.match(/<a:pPr/g) ?? []).length <= 1)).toBe(true);
  });

  test('empty ones keep their line', async () => {
    expect(await body(paragraph('a'), { level: 0, runs: [], lines: 0 }, paragraph(''), paragraph('b'))).toHaveLength(4);
  });
});

test('the slide number is a field with the number of now, counted from where the template starts', async () => {
  const template = minimalTemplate();
  template.package.xml('/ppt/presentation.xml').attributes['firstSlideNum'] = '10';
  const opc = await render(fullDeck, template);
  const fields = [2, 3].map((number) => descendants(opc.look(`/ppt/slides/slide${number}.xml`), 'a:fld')[0]);
  expect(fields.map((field) => field?.attributes['type'])).toEqual(['slidenum', 'slidenum']);
  expect(fields.map((field) => field && textOf(field))).toEqual(['11', '12']);
});

test('a title that the deck does not fill stands on the slide all the same', async () => {
  const root = (await render(fullDeck)).look('/ppt/slides/slide1.xml');
  const [title] = shapesOf(root);
  expect(title && textOf(title)).toBe('Lễ mở ký Công ước Hà Nội');
});

test('boxes without text are left out, for they would ask to be filled', async () => {
  const slide = pointsSlide('Title', [], { fills: [fill('label', paragraph('\u0001')), fill('body')] });
  const root = (await render(deckOf(slide))).look('/ppt/slides/slide1.xml');
  expect(shapesOf(root).map(placeholderOf)).toEqual([{ type: 'title' }]);
});

describe('notes', () => {
  test('stand only where there are some, in real paragraphs, headings bold', async () => {
    const opc = await render(fullDeck);
    expect(opc.partNames().filter((name) => name.startsWith('/ppt/notesSlides/'))).toEqual([
      '/ppt/notesSlides/notesSlide2.xml',
      '/ppt/notesSlides/notesSlide3.xml',
    ]);
    const root = opc.look('/ppt/notesSlides/notesSlide2.xml');
    expect(shapesOf(root).map(placeholderOf)).toEqual([{ type: 'sldImg' }, { type: 'body', idx: '1' }]);
    expect(paragraphsOf(root, 1).map(textOf)).toEqual(['Chú thích ảnh', 'Quang cảnh buổi lễ.', 'Ảnh: An', 'Câu gốc']);
    const weights = descendants(root, 'a:rPr').map(({ attributes }) => attributes['b']);
    expect(weights).toEqual(['1', undefined, undefined, undefined]);
  });

  test('are under a master with a theme of its own, also where the template has none or a shared one', async () => {
    const themes = (opc: OpcPackage): (string | undefined)[] =>
      opc
        .partNames()
        .filter((name) => /Master\d+\.xml$/.test(name))
        .map((name) => opc.relationships(name).find(({ type }) => type.endsWith('/theme'))?.target);
    const added = await render(fullDeck);
    expect(themes(added)).toEqual(['/ppt/theme/theme2.xml', '/ppt/theme/theme1.xml']);

    const template = minimalTemplate(added.clone());
    const own = template.package.relationships('/ppt/notesMasters/notesMaster1.xml');
    for (const { id } of own) template.package.unrelate('/ppt/notesMasters/notesMaster1.xml', id);
    template.package.relate('/ppt/notesMasters/notesMaster1.xml', own[0]?.type ?? '', '/ppt/theme/theme1.xml');
    const mended = await render(fullDeck, template);
    expect(new Set(themes(mended)).size).toBe(2);
    expect(mended.partNames().filter((name) => name.includes('notesMaster'))).toHaveLength(1);
  });

  test('a deck without notes gets no notes master', async () => {
    const opc = await render(deckOf(pointsSlide('Title', [paragraph('Text')])));
    expect(opc.partNames().filter((name) => name.includes('notes'))).toEqual([]);
  });
});

test('the presentation lists the slides in order, under ids that the schema allows', async () => {
  const opc = await render(fullDeck);
  const root = opc.look('/ppt/presentation.xml');
  const targets = new Map(opc.relationships('/ppt/presentation.xml').map(({ id, target }) => [id, target]));
  const listed = children(descendants(root, 'p:sldIdLst')[0] ?? root);
  expect(listed.map(({ attributes }) => [attributes['id'], targets.get(attributes['r:id'] ?? '')])).toEqual([
    ['256', '/ppt/slides/slide1.xml'],
    ['257', '/ppt/slides/slide2.xml'],
    ['258', '/ppt/slides/slide3.xml'],
  ]);
});
