import { describe, expect, test } from 'vitest';
import { readPackage } from '../../../../src/opc/read.js';
import { element, type XmlElement } from '../../../../src/opc/xml/element.js';
import { descend } from '../../../../src/opc/xml/query.js';
import { readShownDeck } from '../../../../src/render/pptx/read/read-shown-deck.js';
import { renderPptx } from '../../../../src/render/pptx/render-pptx.js';
import { fullDeck } from '../decks.js';
import { minimalTemplate } from '../minimal-template.js';

const rendered = async () =>
  readPackage((await renderPptx(fullDeck, minimalTemplate(), { language: { locale: 'vi-VN' } })).bytes);

/** The slides of the full deck, with these shapes added to the second. */
async function withShapes(...shapes: XmlElement[]) {
  const opc = await rendered();
  descend(opc.xml('/ppt/slides/slide2.xml'), 'p:cSld', 'p:spTree')?.children.push(...shapes);
  return readShownDeck(opc).slides[1]?.paragraphs.map(({ text }) => text) ?? [];
}

const paragraph = (...nodes: XmlElement[]) => element('a:p', {}, ...nodes);
const run = (text: string) => element('a:r', {}, element('a:t', {}, text));
const shape = (...paragraphs: XmlElement[]) => element('p:sp', {}, element('p:txBody', {}, ...paragraphs));

describe('what the slides of a deck say', () => {
  test('is read in the order of the slides, titles apart, with the notes', async () => {
    const { slides } = readShownDeck(await rendered());
    expect(slides.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(slides[0]?.paragraphs.map(({ text }) => text)).toEqual([
      'Lễ mở ký Công ước Hà Nội',
      'Báo cáo nhanh',
      '25/10/2025',
      'Nguồn: báo',
    ]);
    expect(slides[1]?.paragraphs).toEqual([
      { text: 'Ba việc phải làm', isTitle: true, level: 0, shape: 0 },
      ...['Một', 'Hai và thêm', 'nhỏ hơn', 'Ba', 'kết luận'].map((text) => ({
        text,
        isTitle: false,
        level: text === 'nhỏ hơn' ? 1 : 0,
        shape: 1,
      })),
    ]);
    expect(slides[1]?.notes).toEqual(['Chú thích ảnh', 'Quang cảnh buổi lễ.', 'Ảnh: An', 'Câu gốc']);
    expect(slides[2]?.notes).toEqual(['Xin cảm ơn']);
  });

  test('joins runs, and takes a line break for a space', async () => {
    const texts = await withShapes(shape(paragraph(run('một '), run('ha'), run('i'), element('a:br'), run('ba'))));
    expect(texts.at(-1)).toBe('một hai ba');
  });

  test('is found in groups and tables, and once where a shape has two versions', async () => {
    const texts = await withShapes(
      element('p:grpSp', {}, shape(paragraph(run('trong nhóm')))),
      element(
        'p:graphicFrame',
        {},
        element('a:tbl', {}, element('a:tc', {}, element('a:txBody', {}, paragraph(run('trong ô'))))),
      ),
      element(
        'mc:AlternateContent',
        {},
        element('mc:Choice', {}, shape(paragraph(run('mới')))),
        element('mc:Fallback', {}, shape(paragraph(run('cũ')))),
      ),
    );
    expect(texts.slice(-3)).toEqual(['trong nhóm', 'trong ô', 'mới']);
  });

  test('leaves out what a program fills in', async () => {
    const field = element('a:fld', { type: 'slidenum' }, element('a:t', {}, '7'));
    expect((await withShapes(shape(paragraph(run('trang '), field)))).at(-1)).toBe('trang');
  });

  test('is nothing where there are no slides', async () => {
    const opc = await rendered();
    const presentation = opc.xml('/ppt/presentation.xml');
    presentation.children = presentation.children.filter(
      (node) => typeof node === 'string' || node.name !== 'p:sldIdLst',
    );
    expect(readShownDeck(opc)).toEqual({ slides: [] });
  });
});
