import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { OpcPackage } from '../../../src/opc/package.js';
import { readPackage } from '../../../src/opc/read.js';
import { descend, descendants, textOf } from '../../../src/opc/xml/query.js';
import type { XmlElement } from '../../../src/opc/xml/element.js';
import { articleOf, briefingOf, deckOf } from '../../../src/pipeline.js';
import { pptxOf } from '../../../src/formats.js';
import type { Template } from '../../../src/template/model.js';
import { openTemplate } from '../../../src/template/open/open-template.js';
import { validate } from '../../opc/validate.js';
import { denseBriefing } from '../../rendered/support/dense-briefing.js';
import { foreignPackage, usualMaster } from '../../template/foreign-package.js';

const name = 'assets/articles/hanoi-convention.txt';
const { value: article } = await articleOf({ bytes: readFileSync(name), name });
const { value: briefing } = await briefingOf(article, { length: 'long' });

async function deckIn(
  template: Template,
  shown = briefing,
): Promise<{ bytes: Uint8Array; opc: OpcPackage; codes: string[] }> {
  const deck = await deckOf(shown, template, shown === briefing ? { article } : {});
  const { bytes, diagnostics } = await pptxOf(deck.value, shown, template);
  expect(diagnostics).toEqual([]);
  return { bytes, opc: readPackage(bytes), codes: deck.diagnostics.map(({ code, message }) => `${code} ${message}`) };
}

const slide = (opc: OpcPackage, number: number): XmlElement => opc.look(`/ppt/slides/slide${number}.xml`);
const placeholder = (root: XmlElement, type: string): XmlElement | undefined =>
  descendants(root, 'p:sp').find((shape) => descend(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph')?.attributes['type'] === type);

describe('a deck in a corporate file', () => {
  test('is sound, and tells once of each role what stands in', async () => {
    const { bytes, codes } = await deckIn(openTemplate(foreignPackage(usualMaster), 'corp'), denseBriefing([8]));
    expect(await validate(bytes)).toEqual([]);
    const missing = codes.filter((code) => code.startsWith('compose.role-missing'));
    expect(missing.length).toBeGreaterThan(2);
    expect(new Set(missing.map((message) => /for ([a-z]+);/.exec(message)?.[1])).size).toBe(missing.length);
  });

  test('inherits the place of its titles: who moves them on the layout moves them in the deck', async () => {
    const [cover, content, statement] = usualMaster.layouts;
    if (cover === undefined || content === undefined || statement === undefined)
      throw new Error('A layout is missing.');
    const [title, ...rest] = content.shapes;
    if (title === undefined) throw new Error('There is no title.');
    const moved = foreignPackage({
      ...usualMaster,
      layouts: [cover, { ...content, shapes: [{ ...title, box: [2, 0.2, 9, 1.2] }, ...rest] }, statement],
    });
    const { opc } = await deckIn(openTemplate(moved, 'corp'));
    const shape = placeholder(slide(opc, 2), 'title');
    expect(shape && descend(shape, 'p:spPr', 'a:xfrm')).toBeUndefined();
    const [layout = ''] = opc.relationships('/ppt/slides/slide2.xml').map(({ target }) => target);
    const inherited = placeholder(opc.look(layout), 'title');
    expect(inherited && descend(inherited, 'p:spPr', 'a:xfrm', 'a:off')?.attributes).toEqual({
      x: '1828800',
      y: '182880',
    });
  });

  test('takes its colours from the theme: who changes one there changes the deck', async () => {
    const changed = foreignPackage(usualMaster);
    const dark = descend(changed.xml('/ppt/theme/theme1.xml'), 'a:themeElements', 'a:clrScheme', 'a:dk1', 'a:srgbClr');
    if (dark === undefined) throw new Error('There is no colour.');
    dark.attributes['val'] = '00AA55';
    const template = openTemplate(changed, 'corp');
    expect(template.model.layouts[1]?.placeholders[0]?.levels[0]?.colour).toBe('00AA55');
    const { opc } = await deckIn(template);
    const colours = descendants(opc.look('/ppt/theme/theme1.xml'), 'a:srgbClr').map(
      ({ attributes }) => attributes['val'],
    );
    expect(colours).toContain('00AA55');
    expect(descendants(slide(opc, 2), 'a:srgbClr')).toEqual([]);
  });

  test('runs from left to right in a file that was made for Arabic', async () => {
    const style =
      '<a:lvl1pPr algn="r" rtl="1"><a:defRPr sz="2400"/></a:lvl1pPr><a:lvl2pPr algn="r" rtl="1"><a:defRPr sz="2000"/></a:lvl2pPr>';
    const [cover, content] = usualMaster.layouts;
    if (cover === undefined || content === undefined) throw new Error('A layout is missing.');
    const shapes = content.shapes.map((one) => (one.ph === 'idx="1"' ? { ...one, style } : one));
    const arabic = foreignPackage({ ...usualMaster, layouts: [cover, { ...content, shapes }] });
    const { opc, bytes } = await deckIn(openTemplate(arabic, 'corp'));
    const properties = descendants(slide(opc, 2), 'a:pPr').map(({ attributes }) => attributes);
    expect(properties.length).toBeGreaterThan(0);
    for (const own of properties) expect(own).toMatchObject({ rtl: '0', algn: 'l' });
    expect(await validate(bytes)).toEqual([]);
  });

  test('has text shrink where it gets more, and leaves no prompt of the layout on a slide', async () => {
    const { opc } = await deckIn(openTemplate(foreignPackage(usualMaster), 'corp'));
    const root = slide(opc, 3);
    expect(descendants(root, 'a:bodyPr').every((body) => descend(body, 'a:normAutofit') !== undefined)).toBe(true);
    expect(textOf(root)).not.toContain('What is it about?');
  });

  test('fills footers and numbers where the layout has them, in the language of the deck, and nowhere else', async () => {
    const template = openTemplate(foreignPackage(usualMaster), 'corp', {
      version: 1,
      footer: '{source} · {date} · {presenter}',
      exclude: [],
      roles: { points: 'Title and Content' },
      layouts: {},
    });
    const { opc } = await deckIn(template);
    const footer = placeholder(slide(opc, 2), 'ftr');
    // The source is a file, which is none to cite; and nobody is said to present.
    expect(footer && textOf(footer)).toBe('26/10');
    const number = placeholder(slide(opc, 2), 'sldNum');
    expect(number && descendants(number, 'a:fld').map(textOf)).toEqual(['2']);
    const tags = descendants(slide(opc, 2)).flatMap(({ attributes }) => attributes['lang'] ?? []);
    expect(new Set(tags)).toEqual(new Set(['vi-VN']));
    expect(placeholder(slide(opc, 1), 'ftr')).toBeUndefined();
  });

  test('keeps to one of several masters, the one with layouts for most roles', async () => {
    const poor = { ...usualMaster, theme: 'Divider', layouts: usualMaster.layouts.slice(0, 1) };
    const template = openTemplate(foreignPackage(poor, usualMaster), 'corp');
    expect(template.model.roles).toMatchObject({
      cover: ['Title Slide 2'],
      points: ['Title and Content', 'Two Columns'],
    });
    const { opc, bytes } = await deckIn(template);
    expect(opc.partNames()).toContain('/ppt/slideMasters/slideMaster1.xml');
    expect(await validate(bytes)).toEqual([]);
  });
});
