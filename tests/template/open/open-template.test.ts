import { describe, expect, test } from 'vitest';
import { readPackage } from '../../../src/opc/read.js';
import { writePackage } from '../../../src/opc/write.js';
import { compileTheme } from '../../../src/template/compile/compile-theme.js';
import { precompile } from '../../../src/template/precompiled/precompile.js';
import type { Placeholder, TextStyle } from '../../../src/template/model.js';
import { openPrecompiled } from '../../../src/template/precompiled/open-precompiled.js';
import { openTemplate } from '../../../src/template/open/open-template.js';
import { sameBytes } from '../../support/same-bytes.js';
import { brief, small } from '../brief.js';

const { model } = openTemplate(compileTheme(brief()), 'brief');

function placeholder(layout: string, key: string): Placeholder {
  const found = model.layouts.find(({ name }) => name === layout)?.placeholders.find((one) => one.key === key);
  if (found === undefined) throw new Error(`There is no ${key} in ${layout}.`);
  return found;
}

const style = (layout: string, key: string, level = 0): TextStyle | undefined => placeholder(layout, key).levels[level];

describe('a template that was compiled, written and read again', () => {
  test.each([
    ['brief', brief],
    ['small', small],
  ])('is the same: %s', (name, theme) => {
    const compiled = compileTheme(theme());
    const direct = openTemplate(compiled, name);
    const again = openTemplate(readPackage(writePackage(compiled)), name);
    expect(again.model).toEqual(direct.model);
  });

  test('is the same when it ships with its model', () => {
    const precompiled = precompile(brief());
    const shipped = openPrecompiled(precompiled);
    expect(shipped.model).toEqual(model);
    expect(shipped.package.partNames()).toEqual(compileTheme(brief()).partNames());
  });

  test('is not packed anew for having been looked at', () => {
    const bytes = writePackage(compileTheme(brief()));
    const opc = readPackage(bytes);
    openTemplate(opc, 'brief');
    expect(sameBytes(writePackage(opc), bytes)).toBe(true);
  });
});

describe('the built-in template', () => {
  test('has the layouts and placeholders that composing counts on', () => {
    const furniture = new Set(['footer', 'marking', 'slide-number']);
    const layouts = model.layouts.map(({ name, placeholders }) => [
      name,
      placeholders
        .map(({ key }) => key)
        .filter((key) => name.startsWith('cover') || !furniture.has(key))
        .join(' '),
    ]);
    expect(Object.fromEntries(layouts)).toMatchInlineSnapshot(`
      {
        "agenda": "title label body",
        "agenda-2": "title label body body-2",
        "cards-2": "title label card-1 card-2 speaker",
        "cards-3": "title label card-1 card-2 card-3 speaker",
        "cards-4": "title label card-1 card-2 card-3 card-4 speaker",
        "closing": "title subtitle",
        "comparison": "title label head-1 side-1 head-2 side-2",
        "cover": "title label subtitle date presenter organisation marking",
        "cover-figures-2": "title label subtitle value-1 text-1 value-2 text-2 presenter organisation date marking",
        "cover-figures-3": "title label subtitle value-1 text-1 value-2 text-2 value-3 text-3 presenter organisation date marking",
        "cover-title": "title label",
        "divider": "title label value detail",
        "figure": "title label value detail speaker",
        "figure-list": "title label value-1 text-1 body speaker",
        "figures-2": "title label value-1 text-1 value-2 text-2 speaker",
        "figures-3": "title label value-1 text-1 value-2 text-2 value-3 text-3 speaker",
        "figures-4": "title label value-1 text-1 value-2 text-2 value-3 text-3 value-4 text-4 speaker",
        "lead": "title label body",
        "lead-1": "title label claim support-1 speaker",
        "lead-2": "title label claim support-1 support-2 speaker",
        "lead-3": "title label claim support-1 support-2 support-3 speaker",
        "lead-list": "title label claim body speaker",
        "lead-tall": "title label claim body",
        "list-figure": "title label body value-1 text-1 speaker",
        "next-steps": "title label body origin",
        "passages-2": "title label passage-1 passage-2 speaker",
        "passages-3": "title label passage-1 passage-2 passage-3 speaker",
        "picture": "title picture label body credit",
        "picture-band": "title picture credit label caption",
        "picture-figure": "title label value detail picture credit speaker",
        "picture-figure-tall": "title picture label value detail speaker credit",
        "picture-landscape": "title label picture credit body",
        "picture-large": "title label caption picture credit",
        "picture-quote": "title label quote speaker picture credit",
        "picture-quote-tall": "title picture label quote speaker credit",
        "picture-statement": "title label body picture credit",
        "picture-statement-tall": "title picture label body credit",
        "picture-tall": "title picture label caption credit",
        "picture-wide": "title label picture credit body",
        "pictures-2": "title label picture-1 picture-2 credit-1 credit-2 caption-1 caption-2",
        "pictures-3": "title label picture-1 picture-2 picture-3 credit-1 credit-2 credit-3 caption-1 caption-2 caption-3",
        "points": "title label body speaker",
        "points-2": "title label body body-2 speaker",
        "points-list": "title label body",
        "points-short-title": "title label body",
        "quote": "title label quote",
        "quotes-2": "title label speaker-1 quote-1 speaker-2 quote-2",
        "quotes-3": "title label speaker-1 quote-1 speaker-2 quote-2 speaker-3 quote-3",
        "quotes-4": "title label speaker-1 quote-1 speaker-2 quote-2 speaker-3 quote-3 speaker-4 quote-4",
        "sentence": "title label body speaker",
        "sources": "title label body note",
        "statement": "title label body speaker",
        "statements-2": "title label row-1 row-2 speaker",
        "summary-3": "title label row-1 row-2 row-3 speaker",
        "summary-4": "title label row-1 row-2 row-3 row-4 speaker",
        "summary-5": "title label row-1 row-2 row-3 row-4 row-5 speaker",
        "summary-list": "title label body",
        "timeline-3": "title label time-1 text-1 time-2 text-2 time-3 text-3 speaker",
        "timeline-4": "title label time-1 text-1 time-2 text-2 time-3 text-3 time-4 text-4 speaker",
        "timeline-5": "title label time-1 text-1 time-2 text-2 time-3 text-3 time-4 text-4 time-5 text-5 speaker",
      }
    `);
  });

  test('has a footer, a marking and a number on every layout of content', () => {
    for (const { name, placeholders } of model.layouts) {
      if (/^(cover|closing)/.test(name)) continue;
      const keys = placeholders.map(({ key }) => key);
      expect(keys, name).toEqual(expect.arrayContaining(['title', 'label', 'footer', 'marking', 'slide-number']));
    }
  });

  test('has layouts for every role', () => {
    expect(model.roles).toMatchInlineSnapshot(`
      {
        "agenda": [
          "agenda",
          "agenda-2",
        ],
        "cards": [
          "cards-2",
          "cards-3",
          "cards-4",
          "passages-2",
          "passages-3",
        ],
        "chart": [
          "points",
        ],
        "closing": [
          "next-steps",
          "closing",
        ],
        "comparison": [
          "comparison",
        ],
        "cover": [
          "cover",
          "cover-title",
          "cover-figures-2",
          "cover-figures-3",
        ],
        "divider": [
          "divider",
        ],
        "figure": [
          "figure",
          "figures-2",
          "figures-3",
          "figures-4",
          "figure-list",
          "list-figure",
        ],
        "lead": [
          "lead",
          "lead-1",
          "lead-2",
          "lead-3",
          "lead-list",
          "lead-tall",
        ],
        "picture": [
          "picture",
          "picture-landscape",
          "picture-wide",
          "picture-statement",
          "picture-statement-tall",
          "picture-quote",
          "picture-quote-tall",
          "picture-figure",
          "picture-figure-tall",
          "picture-large",
          "picture-tall",
          "picture-band",
          "pictures-2",
          "pictures-3",
        ],
        "points": [
          "points",
          "points-short-title",
          "points-list",
          "points-2",
          "statement",
          "statements-2",
          "sentence",
        ],
        "quote": [
          "quote",
          "quotes-2",
          "quotes-3",
          "quotes-4",
        ],
        "sources": [
          "sources",
        ],
        "summary": [
          "summary-3",
          "summary-4",
          "summary-5",
          "summary-list",
        ],
        "table": [
          "points",
        ],
        "timeline": [
          "timeline-3",
          "timeline-4",
          "timeline-5",
        ],
      }
    `);
  });

  test('states styles as they look', () => {
    expect(style('points', 'body')).toEqual({
      fonts: ['Be Vietnam Pro', 'DejaVu Sans'],
      bold: false,
      italic: false,
      capitals: false,
      letterSpacing: 0,
      size: 24,
      minimum: 18,
      maximum: 32,
      colour: '14203A',
      pitch: { kind: 'multiple', value: 1.3 },
      spaceBefore: 14,
      spaceAfter: 0,
      marginLeft: 347_472,
      indent: -347_472,
      bullet: true,
      mark: { character: '▪', colour: 'BF3A2B', font: 'Arial', share: 1.3 },
      align: 'left',
    });
    expect(style('points', 'label')).toMatchObject({
      capitals: true,
      letterSpacing: 1,
      bullet: false,
      marginLeft: 0,
      spaceBefore: 0,
    });
    expect(
      placeholder('cards-3', 'card-2').levels.map(({ size, minimum, maximum, bold }) => [size, minimum, maximum, bold]),
    ).toEqual([
      [36, 24, 40, true],
      [20, 16, 24, true],
      [20, 14, 36, false],
      [18, 14, 22, false],
    ]);
  });

  test('keeps to the sizes that a room can read', () => {
    const quiet = /^(?:footer|marking|slide-number|credit(?:-\d)?|label)$/;
    for (const { name, placeholders } of model.layouts) {
      for (const { key, levels } of placeholders) {
        const least = quiet.test(key) ? 10 : 14;
        for (const { minimum } of levels) expect(minimum, `${name} ${key}`).toBeGreaterThanOrEqual(least);
      }
    }
    expect(style('points', 'body')?.minimum).toBe(18);
    expect(style('summary-5', 'row-1')?.minimum).toBe(18);
    expect(style('figure', 'value')?.maximum).toBeGreaterThanOrEqual(100);
  });

  test('leaves 0.3 inches between two lines of title and what stands below', () => {
    for (const { name, placeholders } of model.layouts) {
      // In these the title is small, stands below the number, or has its picture or caption right below it.
      if (/^(cover|closing|divider|figure$|quote|picture-(figure|quote|large|tall|band)|pictures-)/.test(name))
        continue;
      const title = placeholders.find(({ key }) => key === 'title');
      if (title === undefined) throw new Error(`There is no title in ${name}.`);
      const titleStyle = title.levels[0];
      if (titleStyle?.pitch.kind !== 'multiple') throw new Error('The title has no pitch.');
      // Longer titles than of one line stand in other layouts.
      const lines = /^(?:summary-list|points-short-title|sources)$/.test(name) ? 1 : 2;
      expect(lines * titleStyle.size * titleStyle.pitch.value * 12_700).toBeLessThanOrEqual(title.box.height);
      const below = placeholders.filter(({ box }) => box.y > title.box.y && box.x < title.box.x + title.box.width);
      const nearest = Math.min(...below.map(({ box }) => box.y));
      expect(nearest - title.box.y - title.box.height, name).toBeGreaterThanOrEqual(0.3 * 914_400);
    }
  });

  test('lets no two placeholders overlap, and none leave the slide', () => {
    for (const { name, placeholders } of model.layouts) {
      for (const [index, { key, box }] of placeholders.entries()) {
        expect(
          box.x >= 0 && box.y >= 0 && box.x + box.width <= model.size.width && box.y + box.height <= model.size.height,
          `${name} ${key}`,
        ).toBe(true);
        for (const { key: other, box: against } of placeholders.slice(index + 1)) {
          const apart =
            box.x + box.width <= against.x ||
            against.x + against.width <= box.x ||
            box.y + box.height <= against.y ||
            against.y + against.height <= box.y;
          expect(apart, `${name}: ${key} and ${other}`).toBe(true);
        }
      }
    }
  });

  test('knows what lies behind a text', () => {
    expect(placeholder('cover-figures-3', 'value-1').background).toBe('0B2748');
    expect(placeholder('cover-figures-3', 'title').background).toBe('123E6B');
    expect(placeholder('cards-3', 'card-1').background).toBe('F1F5FA');
    expect(placeholder('quote', 'quote').background).toBe('F1F5FA');
    expect(placeholder('points', 'body').background).toBe('FFFFFF');
  });
});
