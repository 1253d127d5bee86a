import { describe, expect, test } from 'vitest';
import { lintPackage } from '../../../src/opc/lint/lint-package.js';
import { readPackage } from '../../../src/opc/read.js';
import type { Deck } from '../../../src/model/deck.js';
import type { TemplateModel } from '../../../src/template/model.js';
import type { Theme } from '../../../src/template/theme/schema/theme.js';
import { validate } from '../../opc/validate.js';
import { arimo, beVietnamPro, draw, familyOf, missingTool, tinos, type Family } from '../../rendered/support/office.js';
import { outsideOf } from '../../rendered/support/outside.js';
import { sampleDecks } from '../../rendered/support/sample-decks.js';
import { builtIns, builtInTemplate, builtInTheme, leastSize } from '../../template/built-in.js';

const missing = missingTool();
if (missing !== undefined) throw new Error(`${missing} is not installed, and slides must be drawn.`);

/** What every deck in a built-in template keeps to, in each of its sizes. Each template has a file, so that they are drawn side by side. */
export function describeDecks(only: string): void {
  describe.each(builtIns.filter((one) => one.name === only))(
    'decks of the template $name in $size',
    async ({ name, size }) => {
      const theme = builtInTheme(name, size);
      const template = builtInTemplate(name, size);
      const decks = await sampleDecks(template, [8, 30]);

      test.each(decks)('are sound: $name', async ({ bytes }) => {
        expect(await validate(bytes)).toEqual([]);
        expect(lintPackage(readPackage(bytes))).toEqual([]);
      });

      test.each(decks)('have no text below the smallest size: $name', ({ deck }) => {
        expect(deck.slides.length).toBeGreaterThan(2);
        expect(smallTexts(deck, template.model)).toEqual([]);
      });

      test.each(drawnWith(theme))('hold every word in its box, drawn with $name', (family) => {
        const drawn = draw(Object.fromEntries(decks.map((deck) => [deck.name, deck.bytes])), family);
        for (const one of decks) {
          const { pages = [], fonts = [] } = drawn[one.name] ?? {};
          expect(fonts.map(familyOf)).toEqual(fonts.map(() => family.name));
          expect(pages).toHaveLength(one.deck.slides.length);
          expect([one.name, outsideOf(one.deck, template.model, pages)]).toEqual([one.name, []]);
        }
      });
    },
  );
}

/** A font that isn't there is drawn with the fallback, so each theme is drawn with the one and with the other. */
function drawnWith({ fonts: { heading, body } }: Theme): readonly Family[] {
  const names = [heading, body].flatMap(({ name, fallback }) => [name, fallback]);
  if (names.every((name) => /^(?:Times New Roman|Liberation Serif)$/.test(name))) return [tinos];
  return names.includes('Be Vietnam Pro') ? [beVietnamPro, arimo] : [arimo];
}

function smallTexts({ slides }: Deck, model: TemplateModel): string[] {
  return slides.flatMap((slide, index) => {
    const layout = model.layouts.find(({ name }) => name === slide.layout);
    if (!layout) return [`slide ${index + 1}: no layout ${slide.layout}`];
    return slide.fills.flatMap((fill) => {
      const levels = layout.placeholders.find(({ key }) => key === fill.placeholder)?.levels ?? [];
      return fill.paragraphs.flatMap(({ level, size = levels[level]?.size ?? 0 }) =>
        size < leastSize(layout, fill.placeholder, level, model)
          ? [`slide ${index + 1}: ${fill.placeholder} in ${size} points`]
          : [],
      );
    });
  });
}
