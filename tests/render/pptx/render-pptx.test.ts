import { describe, expect, test } from 'vitest';
import { lintPackage } from '../../../src/opc/lint/lint-package.js';
import { contentTypes } from '../../../src/opc/part-kind.js';
import { readPackage } from '../../../src/opc/read.js';
import { writePackage } from '../../../src/opc/write.js';
import { descendants, textOf } from '../../../src/opc/xml/query.js';
import { renderPptx } from '../../../src/render/pptx/render-pptx.js';
import { validate } from '../../opc/validate.js';
import { sameBytes } from '../../support/same-bytes.js';
import { deckOf, fullDeck, paragraph, pointsSlide } from './decks.js';
import { minimalTemplate } from './minimal-template.js';

const options = { language: { locale: 'vi-VN' }, trace: '{"version":1,"title":"Công ước"}' };

describe('a full deck', () => {
  test('has no error of the Open XML SDK and no finding of the linter', async () => {
    const { bytes, diagnostics } = await renderPptx(fullDeck, minimalTemplate(), options);
    expect(diagnostics).toEqual([]);
    expect(lintPackage(readPackage(bytes))).toEqual([]);
    expect(await validate(bytes)).toEqual([]);
  });

  test('has equal bytes for equal input, and leaves deck and template as they were', async () => {
    const template = minimalTemplate();
    const before = { package: writePackage(template.package), deck: structuredClone(fullDeck) };
    const first = await renderPptx(fullDeck, template, options);
    const second = await renderPptx(fullDeck, template, options);
    expect(sameBytes(second.bytes, first.bytes)).toBe(true);
    expect(writePackage(template.package)).toEqual(before.package);
    expect(fullDeck).toEqual(before.deck);
  });

  test('carries the language on every run of slides and notes', async () => {
    const { bytes } = await renderPptx(fullDeck, minimalTemplate(), options);
    const opc = readPackage(bytes);
    const ours = opc.partNames().filter((name) => /\/(slides|notesSlides)\//.test(name));
    expect(ours).toHaveLength(5);
    for (const name of ours) {
      const nodes = descendants(opc.xml(name)).filter((node) => ['a:rPr', 'a:endParaRPr'].includes(node.name));
      expect(nodes.length).toBeGreaterThan(0);
      expect(new Set(nodes.map((node) => node.attributes['lang']))).toEqual(new Set(['vi-VN']));
    }
  });

  test('can be a template itself', async () => {
    const { bytes } = await renderPptx(fullDeck, minimalTemplate(), options);
    const again = await renderPptx(fullDeck, minimalTemplate(readPackage(bytes)), options);
    expect(again.diagnostics).toEqual([]);
    const [first, second] = [readPackage(bytes), readPackage(again.bytes)];
    expect(second.partNames()).toEqual(first.partNames());
    for (const name of first.partNames().filter((part) => part.startsWith('/ppt/slides/'))) {
      expect(second.xml(name)).toEqual(first.xml(name));
    }
    expect(await validate(again.bytes)).toEqual([]);
  });
});

test('a template of type .potx or .ppsx becomes a presentation', async () => {
  for (const type of [contentTypes.template, contentTypes.slideshow]) {
    const template = minimalTemplate();
    template.package.retype('/ppt/presentation.xml', type);
    const { bytes } = await renderPptx(fullDeck, template, options);
    expect(readPackage(bytes).contentType('/ppt/presentation.xml')).toBe(contentTypes.presentation);
  }
});

test('text from anywhere survives, and what XML has no place for goes', async () => {
  const texts = [
    ['a\u0000b\u0008\u001f\ufffe\uffffc', 'abc'],
    ['one\r\ntwo\u2028three\tfour\vfive', 'one two three four five'],
    ['lone \ud83d surrogate \udc69!', 'lone  surrogate !'],
    ['👩‍👩‍👧‍👦 🇻🇳 ✍🏽', '👩‍👩‍👧‍👦 🇻🇳 ✍🏽'],
    ['tiếng Việt', 'tiếng Việt'],
    ['السلام عليكم <b>&amp;</b>', 'السلام عليكم <b>&amp;</b>'],
    ['"quoted" \'too\' _x0041_', '"quoted" \'too\' _x0041_'],
    ['  spaces  kept  ', '  spaces  kept  '],
    ['0', '0'],
  ];
  const body = texts.map(([text = '']) => paragraph(text));
  const deck = deckOf(
    pointsSlide('A\u0001 title', body, { notes: texts.map(([text = '']) => ({ kind: 'note', text })) }),
  );
  const { bytes, diagnostics } = await renderPptx(deck, minimalTemplate(), options);
  expect(diagnostics).toEqual([]);
  expect(await validate(bytes)).toEqual([]);
  const slide = readPackage(bytes).xml('/ppt/slides/slide1.xml');
  const shape = descendants(slide, 'p:txBody')[1];
  expect(shape && descendants(shape, 'a:p').map(textOf)).toEqual(texts.map(([, expected]) => expected));
  expect(descendants(slide, 'a:pPr').map(({ attributes }) => attributes)).toEqual([{ rtl: '1' }]);
});

test('a deck without slides is a sound file', async () => {
  const { bytes, diagnostics } = await renderPptx(deckOf(), minimalTemplate(), options);
  expect(diagnostics).toEqual([]);
  expect(await validate(bytes)).toEqual([]);
});

test('a deck of another template is a fault of ours', async () => {
  const slide = pointsSlide('Title', [paragraph('Text')], { layout: 'Nowhere' });
  await expect(renderPptx(deckOf(slide), minimalTemplate(), options)).rejects.toThrow('has no layout Nowhere');
  const misplaced = pointsSlide('Title', [], { fills: [{ placeholder: 'card-9', paragraphs: [] }] });
  await expect(renderPptx(deckOf(misplaced), minimalTemplate(), options)).rejects.toThrow('card-9');
});

test('what the linter finds in a deck comes back as diagnostics', async () => {
  const deck = deckOf(pointsSlide('Same', [paragraph('One')]), pointsSlide('Same', [paragraph('Two')]));
  const { diagnostics } = await renderPptx(deck, minimalTemplate(), options);
  expect(diagnostics.map(({ code }) => code)).toEqual(['package.duplicate-title']);
});
