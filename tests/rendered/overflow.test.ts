import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/model/briefing.js';
import type { Deck } from '../../src/model/deck.js';
import { articleOf, briefingOf, deckOf, pptxOf } from '../../src/pipeline.js';
import { compileTheme } from '../../src/template/compile/compile-theme.js';
import type { Template } from '../../src/template/model.js';
import { openTemplate } from '../../src/template/open/open-template.js';
import { loadTheme } from '../../src/template/theme/load-theme.js';
import { denseBriefing } from './support/dense-briefing.js';
import { arimo, beVietnamPro, carlito, draw, missingTool, tinos } from './support/office.js';
import { outsideOf } from './support/outside.js';

const theme = readFileSync('templates/brief/theme.yaml', 'utf8');
const templateFrom = (text: string): Template => openTemplate(compileTheme(loadTheme(text, 'theme.yaml')), 'brief');
const brief = templateFrom(theme);
/** The template in one font alone: no wider fallback makes up for widths that are wrong. */
const setIn = (font: string): Template =>
  templateFrom(theme.replace(/name: Be Vietnam Pro, fallback: Arial/g, `name: ${font}, fallback: ${font}`));

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
      ['its fallback only', brief, arimo],
      ['Times New Roman, drawn as Tinos', setIn('Times New Roman'), tinos],
      ['Calibri, drawn as Carlito', setIn('Calibri'), carlito],
    ])(
      'hold every word in its box, with %s',
      async (_, template, family) => {
        const decks = await sampleDecks(template);
        const drawn = draw(Object.fromEntries(await Promise.all(decks.map((deck) => bytesOf(deck, template)))), family);
        for (const { name, deck } of decks) {
          expect(drawn[name]?.fonts.map(familyOf)).toEqual(drawn[name]?.fonts.map(() => family.name));
          const pages = drawn[name]?.pages ?? [];
          expect(pages).toHaveLength(deck.slides.length);
          expect(pages.length).toBeGreaterThan(3);
          expect(outsideOf(deck, template.model, pages)).toEqual([]);
        }
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

interface Sample {
  readonly name: string;
  readonly briefing: Briefing;
  readonly deck: Deck;
}

/** The sample articles, and a briefing that fills every layout. */
async function sampleDecks(template: Template): Promise<Sample[]> {
  const folder = 'assets/articles';
  const articles = await Promise.all(
    readdirSync(folder).map(async (name) => {
      const { value: article } = await articleOf({ bytes: readFileSync(`${folder}/${name}`), name });
      const { value: briefing } = await briefingOf(article);
      return { name: name.replace(/\..*/, ''), briefing, deck: (await deckOf(briefing, template, { article })).value };
    }),
  );
  const dense = denseBriefing();
  return [...articles, { name: 'dense', briefing: dense, deck: (await deckOf(dense, template)).value }];
}

async function bytesOf({ name, briefing, deck }: Sample, template: Template): Promise<[string, Uint8Array]> {
  return [name, (await pptxOf(deck, briefing, template)).bytes];
}

/** "ABCDEF+BeVietnamPro-Bold" is of the family BeVietnamPro. */
function familyOf(font: string): string {
  return font.replace(/^[A-Z]{6}\+/, '').replace(/-.*/, '');
}
