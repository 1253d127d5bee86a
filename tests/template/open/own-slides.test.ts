import { describe, expect, test } from 'vitest';
import type { Placeholder } from '../../../src/template/model.js';
import { parseXml } from '../../../src/opc/xml/parse.js';
import { readTemplate, type ReadLayout } from '../../../src/template/open/read-template.js';
import { drawnShape, foreignPackage, usualMaster, withSlides } from '../foreign-package.js';

type Box = readonly [number, number, number, number];

const emu = (length: number): number => Math.round(length * 914_400);
const at = ([x, y, width, height]: Box): string =>
  `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;

/** A text of a slide, in a place or in a box of its own. */
const text = (words: string, run = '', { ph = '', box = undefined as Box | undefined, align = '' } = {}): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="20" name="T"/><p:cNvSpPr/><p:nvPr>${ph === '' ? '' : `<p:ph ${ph}/>`}</p:nvPr></p:nvSpPr>` +
  `<p:spPr>${box === undefined ? '' : `<a:xfrm>${at(box)}</a:xfrm>`}</p:spPr><p:txBody><a:bodyPr/>` +
  `<a:p>${align === '' ? '' : `<a:pPr algn="${align}"/>`}<a:r>${run}<a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`;
const inColour = (colour: string, attributes = ''): string =>
  `<a:rPr ${attributes}><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:rPr>`;
const solid = (colour: string): string =>
  `<p:bg><p:bgPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`;

/** The layout for points of a file with these slides behind its first. */
function pointsOf(slides: readonly string[], { backgrounds = [] as readonly string[], map = '' } = {}): ReadLayout {
  const opc = withSlides(foreignPackage(usualMaster), [1, ...slides.map(() => 2)]);
  ['', ...slides].forEach((shapes, index) => {
    const slide = `/ppt/slides/slide${index + 1}.xml`;
    const root =
      '<p:sld xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
      'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" ' +
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      `<p:cSld>${backgrounds[index - 1] ?? ''}<p:spTree>${shapes}</p:spTree></p:cSld>${map}</p:sld>`;
    opc.setXml(slide, opc.contentType(slide), parseXml(root));
  });
  const { layouts, template } = readTemplate(opc, 'house');
  const found = layouts.find(({ layout }) => layout.name === template.model.roles.points?.[0]);
  if (found === undefined) throw new Error('no layout for points');
  return found;
}
const placeOf = ({ layout }: ReadLayout, key: string): Placeholder | undefined =>
  layout.placeholders.find((one) => one.key === key);

describe('titles of decks', () => {
  const title = (run: string, given: Parameters<typeof text>[2] = {}): string =>
    text('What it is', run, { ph: 'type="title"', ...given });

  test('are held and written as most titles of the file are', () => {
    const own = title(inColour('9C1F2E', 'b="1"'), { align: 'ctr' });
    const style = placeOf(pointsOf([own, own, own, title('')]), 'title')?.levels[0];
    expect(style).toMatchObject({ align: 'centre', bold: true, colour: '9C1F2E' });
  });

  test('are as the layout says where few are otherwise, or in a colour that cannot be read', () => {
    const plain = placeOf(pointsOf([title(''), title(''), title('')]), 'title')?.levels[0];
    const own = title(inColour('9C1F2E', 'b="1"'), { align: 'ctr' });
    expect(placeOf(pointsOf([own, title(''), title('')]), 'title')?.levels[0]).toEqual(plain);
    const pale = title(inColour('F4F4F4', 'b="1"'));
    expect(placeOf(pointsOf([pale, pale, pale]), 'title')?.levels[0]).toMatchObject({
      bold: true,
      colour: plain?.colour,
    });
  });

  test('stand where texts in boxes of their own head the slides, and what is below them goes up', () => {
    const own = text('What it is', '<a:rPr sz="3200"/>', { box: [0.6, 0.1, 5, 0.7] });
    const usual = pointsOf([title(''), title(''), title('')]);
    const found = pointsOf([own, own, own]);
    expect(placeOf(found, 'title')?.box.y).toBe(emu(0.1));
    expect(placeOf(found, 'title')?.box.width).toBeGreaterThan(emu(10));
    expect(placeOf(found, 'body')?.box.y).toBeLessThan(placeOf(usual, 'body')?.box.y ?? 0);
  });

  test('stand on the ribbon that is drawn around those of the slides', () => {
    const ribbon = drawnShape([0, 0, 10, 1], { colour: 'C8102E' });
    const words = text('What it is', inColour('FFFFFF', 'sz="3200"'), { box: [0, 0, 10, 1] });
    const group =
      `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="9" name="G"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
      `<p:grpSpPr><a:xfrm>${at([1, 0.4, 10, 1])}<a:chOff x="0" y="0"/><a:chExt cx="${emu(10)}" cy="${emu(1)}"/></a:xfrm></p:grpSpPr>` +
      `${ribbon}${words}</p:grpSp>`;
    const found = pointsOf([group, group, group, group]);
    expect(placeOf(found, 'title')).toMatchObject({ background: 'C8102E', levels: [{ colour: 'FFFFFF' }] });
  });
});

describe('the ground of decks', () => {
  const body = text('A point', '', { ph: 'idx="1"' });
  const navy = solid('14213D');
  const groundOf = (found: ReadLayout): string | undefined => found.found.ground.cells[0]?.colour;

  test('is what most slides of the file state, with letters that can be read on it', () => {
    const found = pointsOf([body, body, body], { backgrounds: [navy, navy, navy] });
    expect(groundOf(found)).toBe('14213D');
    expect(placeOf(found, 'body')?.levels[0]?.colour).toBe('FFFFFF');
  });

  test('is that of the layout where few state one', () => {
    expect(groundOf(pointsOf([body, body, body], { backgrounds: [navy, solid('777777')] }))).toBe('FFFFFF');
  });

  test('is on the cover too where all slides state it, the first with them', () => {
    const coverOf = (first: string): string | undefined => {
      const opc = withSlides(foreignPackage(usualMaster), [1, 2, 2]);
      [first, navy, navy].forEach((background, index) => {
        const slide = `/ppt/slides/slide${index + 1}.xml`;
        const root =
          '<p:sld xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
          'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main">' +
          `<p:cSld>${background}<p:spTree>${body}</p:spTree></p:cSld></p:sld>`;
        opc.setXml(slide, opc.contentType(slide), parseXml(root));
      });
      const { layouts } = readTemplate(opc, 'house');
      return layouts.find(({ layout }) => layout.name === 'Title Slide')?.found.ground.cells[0]?.colour;
    };
    expect(coverOf(navy)).toBe('14213D');
    expect(coverOf(solid('777777'))).toBe('FFFFFF');
  });

  test('takes the meaning that all slides give to names of colours', () => {
    const names = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
    const others = names.map((name) => `${name}="${name}"`).join(' ');
    const map = `<p:clrMapOvr><a:overrideClrMapping bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2" ${others}/></p:clrMapOvr>`;
    const dark = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
    const found = pointsOf([body, body, body], { backgrounds: [dark, dark, dark], map });
    expect(groundOf(found)).toBe('111111');
    expect(placeOf(found, 'body')?.levels[0]?.colour).toBe('FFFFFF');
  });
});
