import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Deck, Slide } from '../../../src/model/deck.js';
import { lintPackage } from '../../../src/opc/lint/lint-package.js';
import { readPackage } from '../../../src/opc/read.js';
import { writePackage } from '../../../src/opc/write.js';
import { renderPptx } from '../../../src/render/pptx/render-pptx.js';
import { compileTheme } from '../../../src/template/compile/compile-theme.js';
import type { Layout } from '../../../src/template/model.js';
import { openTemplate } from '../../../src/template/open/open-template.js';
import { loadTheme } from '../../../src/template/theme/load-theme.js';
import { validate } from '../../opc/validate.js';
import { deckOf, fill, paragraph } from './decks.js';

const source = readFileSync(new URL('../../../templates/brief/theme.yaml', import.meta.url), 'utf8');
const template = openTemplate(compileTheme(loadTheme(source, 'theme.yaml')), 'brief');
const options = { language: { locale: 'vi-VN' } };
const isText = (type: string): boolean => !['pic', 'tbl', 'chart'].includes(type);

/** A slide that fills all that a layout has a place for. */
function slideOf({ name, placeholders }: Layout): Slide {
  const texts = placeholders.filter(({ type }) => isText(type));
  const title = `Bố cục ${name}`;
  const fills = texts.map(({ key }) => fill(key, paragraph(key === 'title' ? title : `Nội dung ${key}`)));
  return { id: name, role: 'points', layout: name, title, fills, notes: [{ kind: 'note', text: 'Ghi chú' }] };
}

const deck: Deck = deckOf(...template.model.layouts.map(slideOf));

describe('every layout of the built-in template', () => {
  test('makes a sound slide', async () => {
    const { bytes, diagnostics } = await renderPptx(deck, template, options);
    expect(diagnostics).toEqual([]);
    expect(lintPackage(readPackage(bytes))).toEqual([]);
    expect(await validate(bytes)).toEqual([]);
  });

  test('makes the same slide whether the template was compiled just now or read from a file', async () => {
    const saved = openTemplate(readPackage(writePackage(template.package)), 'brief');
    const { bytes } = await renderPptx(deck, saved, options);
    const compiled = await renderPptx(deck, template, options);
    const [one, other] = [readPackage(bytes), readPackage(compiled.bytes)];
    expect(one.partNames()).toEqual(other.partNames());
    for (const name of one.partNames()) expect(one.look(name)).toEqual(other.look(name));
  });
});
