import { describe, expect, it } from 'vitest';
import type { TemplateModel } from '../../../src/template/model.js';
import { openTemplate } from '../../../src/template/open/open-template.js';
import { foreignPackage, usualMaster, type Shape } from '../../template/foreign-package.js';
import { slidesOf, textsIn } from '../support/compose.js';

const mark =
  '<p:sp><p:nvSpPr><p:cNvPr id="80" name="Mark"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="300000" y="700000"/>' +
  '<a:ext cx="500000" cy="600000"/></a:xfrm></p:spPr><p:txBody><a:bodyPr/><a:p><a:r><a:t>“</a:t></a:r></a:p></p:txBody></p:sp>';
const title: Shape = { name: 'Title 1', ph: 'type="title"', box: [1.2, 0.8, 10.8, 3.2] };
const speaker: Shape = { name: 'Text 2', ph: 'type="body" sz="quarter" idx="13"', box: [1.6, 4, 10, 0.5] };
const caption: Shape = { name: 'Text 3', ph: 'type="body" idx="1"', box: [1.2, 4.9, 10.8, 1.4] };

const withQuotes = (shapes: readonly Shape[], art = mark): TemplateModel =>
  openTemplate(
    foreignPackage({
      ...usualMaster,
      layouts: [...usualMaster.layouts, { name: 'Quote with Caption', shapes, art }],
    }),
    'house',
  ).model;

const quote = { text: 'The river does not stop at a border', speaker: 'Le Thu Hang', evidence: [] };
const slideIn = (template: TemplateModel, words = quote.text) =>
  slidesOf({ kind: 'quote', heading: 'What the fishermen say', quote: { ...quote, text: words } }, template)[0];

describe('a quotation in a layout whose title has room for it', () => {
  it('is the title, between the marks of the layout, with who says it and what it is about below', () => {
    const slide = slideIn(withQuotes([title, speaker, caption]));
    expect(slide?.layout).toBe('Quote with Caption');
    expect(textsIn(slide, 'title')).toEqual([quote.text]);
    expect(textsIn(slide, 'detail')).toEqual([`—\u00a0${quote.speaker}`]);
    expect([...textsIn(slide, 'body'), ...textsIn(slide, 'detail-2')]).toEqual(['What the fishermen say']);
    expect(slide?.title).toBe(slide && textsIn(slide, 'title')[0]);
  });

  it('has marks of its own where the layout draws none', () => {
    expect(textsIn(slideIn(withQuotes([title, speaker, caption], '')), 'title')).toEqual([`“${quote.text}”`]);
  });

  it('goes elsewhere where the words are too long, or a text below would have no place', () => {
    const long = Array.from({ length: 40 }, () => 'the river goes on and on').join(' ');
    for (const slide of [slideIn(withQuotes([title, speaker, caption]), long), slideIn(withQuotes([title, speaker]))]) {
      expect(slide?.layout).not.toBe('Quote with Caption');
      expect(textsIn(slide, 'title')).toEqual(['What the fishermen say']);
    }
  });
});
