import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deckOf } from '../../src/pipeline.js';
import { pptxOf } from '../../src/formats.js';
import { compileTheme } from '../../src/template/compile/compile-theme.js';
import type { Template } from '../../src/template/model.js';
import { openTemplate } from '../../src/template/open/open-template.js';
import { loadTheme } from '../../src/template/theme/load-theme.js';
import { denseBriefing } from './support/dense-briefing.js';
import {
  arimo,
  beVietnamPro,
  carlito,
  dejaVuSans,
  draw,
  type Drawn,
  drawShrunk,
  familyOf,
  missingTool,
  tinos,
} from './support/office.js';
import { outsideOf } from './support/outside.js';
import { sampleDecks } from './support/sample-decks.js';

const theme = readFileSync('templates/brief/theme.yaml', 'utf8');
const templateFrom = (text: string): Template => openTemplate(compileTheme(loadTheme(text, 'theme.yaml')), 'brief');
const brief = templateFrom(theme);
/** The template in one font alone: no wider fallback makes up for widths that are wrong. */
const setIn = (font: string): Template =>
  templateFrom(theme.replace(/name: Be Vietnam Pro, fallback: DejaVu Sans/g, `name: ${font}, fallback: ${font}`));

/** LibreOffice starts anew for each test, and a machine may be busy. */
const timeout = 120_000;

const missing = missingTool();
if (missing !== undefined && process.env['CI'])
  throw new Error(`${missing} is not installed, and CI must draw slides.`);

describe.skipIf(missing !== undefined)(
  missing === undefined ? 'slides drawn by LibreOffice' : `slides can't be drawn, since ${missing} is not installed`,
  () => {
    it.each([
      ['the font of the template', brief, beVietnamPro],
      ['its fallback only', brief, dejaVuSans],
      ['a narrower font', brief, arimo],
      ['Times New Roman, drawn as Tinos', setIn('Times New Roman'), tinos],
      ['Calibri, drawn as Carlito', setIn('Calibri'), carlito],
    ])(
      'hold every word in its box, with %s',
      async (_, template, family) => {
        const decks = await sampleDecks(template);
        const drawn = draw(Object.fromEntries(decks.map((deck) => [deck.name, deck.bytes])), family);
        for (const { name, deck } of decks) {
          expect(drawn[name]?.fonts.map(familyOf)).toEqual(drawn[name]?.fonts.map(() => family.name));
          const pages = drawn[name]?.pages ?? [];
          expect(pages).toHaveLength(deck.slides.length);
          expect(pages.length).toBeGreaterThan(2);
          expect(outsideOf(deck, template.model, pages)).toEqual([]);
        }
      },
      timeout,
    );

    it(
      'hold every word in its box where a font is missing and a program takes one a quarter wider, as text shrinks',
      async () => {
        const times = setIn('Times New Roman');
        const decks = (await sampleDecks(times)).filter(({ name }) => name !== 'dense');
        const bytes = Object.fromEntries(decks.map((deck) => [deck.name, deck.bytes]));
        const linesOutside = (drawn: Record<string, Drawn>): string[] =>
          decks.flatMap(({ name, deck }) => outsideOf(deck, times.model, drawn[name]?.pages ?? []));
        expect(linesOutside(draw(bytes, dejaVuSans)).length).toBeGreaterThan(20);
        expect(linesOutside(drawShrunk(bytes, dejaVuSans))).toEqual([]);
      },
      timeout,
    );

    it(
      'do not, and that is noticed, where a box is too small for what was composed',
      async () => {
        const small = templateFrom(theme.replace(/(\n {2}body: .* height: )[\d.]+/, '$11.2'));
        expect(small.model).not.toEqual(brief.model);
        const briefing = denseBriefing([20]);
        const { value: deck } = await deckOf(briefing, brief);
        const { bytes } = await pptxOf(deck, briefing, small);
        const drawn = draw({ small: bytes }, beVietnamPro);
        const found = outsideOf(deck, small.model, drawn['small']?.pages ?? []);
        expect(found.filter((finding) => finding.includes('stands in no box'))).not.toEqual([]);
        expect(found.filter((finding) => finding.includes('body lacks'))).not.toEqual([]);
      },
      timeout,
    );
  },
);
