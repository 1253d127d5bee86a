import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BriefdeckError } from '../../../src/diagnostics/error.js';
import type { Box } from '../../../src/model/units.js';
import { mergeValues } from '../../../src/schema/merge-values.js';
import { sizesOf } from '../../../src/template/theme/layers/in-size.js';
import { loadTheme, type LoadThemeOptions } from '../../../src/template/theme/load-theme.js';
import { resolveTheme } from '../../../src/template/theme/resolve/resolve-theme.js';
import { brief, briefSource, smallSource } from '../brief.js';

const base = { text: smallSource, file: 'small.yaml' };
const extended = (text: string, options: LoadThemeOptions = {}) =>
  loadTheme(text, 'house/theme.yaml', { bases: [base], ...options });

const sidesOf = ({ x, y, width, height }: Box): number[] => [x, y, width, height];

function complaint(text: string, options: LoadThemeOptions = {}): string {
  try {
    extended(text, options);
  } catch (error) {
    if (!(error instanceof BriefdeckError)) throw error;
    const { place, message, hint } = error.diagnostic;
    return `${place?.file ?? ''}:${place?.line ?? 0}:${place?.column ?? 0} ${message} ${hint ?? ''}`.trim();
  }
  return 'nothing';
}

describe('a theme that extends another', () => {
  test('says only what changes, and is called after its folder', () => {
    const theme = extended("extends: small\ncolours:\n  brand: '#AA1122'\n");
    expect(theme.colours).toEqual({ ...loadTheme(smallSource, 'small.yaml').colours, brand: '#AA1122' });
    expect([theme.name, theme.title]).toEqual(['house', 'House']);
    expect(loadTheme('extends: x', 'Nhà báo.yaml', { bases: [base] }).name).toBe('nha-bao');
    expect(extended('extends: small\nname: mine\ntitle: My own').title).toBe('My own');
  });

  test('takes something out with null, and adds', () => {
    const theme = extended(
      'extends: small\nstyles: { loud: null, calm: { like: text, colour: muted } }\nlayouts: { more: { title: More, frame: page } }',
    );
    expect(Object.keys(theme.styles)).toEqual(['title', 'text', 'calm']);
    expect(Object.keys(theme.layouts)).toEqual(['points', 'more']);
  });

  test('is refused in the file that is wrong', () => {
    expect(complaint('extends: small\ncolours:\n  brand: red\n')).toMatch(
      /^house\/theme\.yaml:3:10 `colours\.brand` must be/,
    );
    expect(complaint('extends: small\ncolours:\n  brnad: "#000000"\n')).toBe(
      'house/theme.yaml:3:3 There is no key "brnad" in `colours`. Did you mean "brand"?',
    );
    // Taking out what others name is told where they name it.
    expect(complaint('extends: small\nareas: { body: null }')).toMatch(/^small\.yaml:\d+:\d+ There is no area "body"/);
    expect(complaint('extends: small\nfonts: { body: { name: 5 } }')).toMatch(/^house\/theme\.yaml:2:24 /);
  });

  test('for another size of slide keeps the share of each place', () => {
    const [wide] = resolveTheme(extended('extends: small\nsize: { width: 20, height: 15 }')).layouts;
    const [own] = resolveTheme(loadTheme(smallSource, 'small.yaml')).layouts;
    const doubled = own?.placeholders.map(({ box }) => sidesOf(box).map((side) => side * 2));
    expect(wide?.placeholders.map(({ box }) => sidesOf(box))).toEqual(doubled);
  });
});

describe('the sizes of a theme', () => {
  test('are its own and those it lists', () => {
    expect(sizesOf(brief())).toEqual(['16:9', '4:3']);
    expect(loadTheme(briefSource, 'theme.yaml', { size: '16:9' })).toEqual(brief());
    expect(loadTheme(briefSource, 'theme.yaml', { size: '4:3' }).size).toEqual({ width: 10, height: 7.5 });
  });

  test('may change more than places', () => {
    const sizes = 'sizes: { A4: { size: { width: 10.833, height: 7.5 }, styles: { text: { size: 26 } } } }';
    const theme = extended(`extends: small\n${sizes}`, { size: 'A4' });
    expect(theme.styles['text']?.size).toBe(26);
    expect(theme.areas['body']).toMatchObject({ columns: '1-4', y: 2 });
    expect(theme.grid.margin).toBe(1.0833);
  });

  test('are refused by name and place', () => {
    expect(complaint('extends: small', { size: 'A4' })).toContain('The template house has no size "A4".');
    const wrong =
      'extends: small\nsizes:\n  A4:\n    size: { width: 10.833, height: 7.5 }\n    areas: { body: { y: 7 } }';
    expect(complaint(wrong, { size: 'A4' })).toMatch(/^(small|house\/theme)\.yaml:\d+:\d+ .* reaches beyond the slide/);
  });
});

describe('mergeValues', () => {
  const values = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(fc.integer(), fc.constant([1]), fc.object()));

  test('changes nothing by nothing, and is by itself what it changes nothing in', () => {
    fc.assert(
      fc.property(values, (value) => {
        // What YAML files hold, without null, which takes keys out; JSON makes null of numbers that it can't write.
        const written: unknown = JSON.parse(JSON.stringify(value));
        const plain: unknown = JSON.parse(JSON.stringify(written, (_, inner: unknown) => inner ?? undefined));
        expect(mergeValues(plain, {})).toEqual(plain);
        expect(mergeValues({}, plain)).toEqual(plain);
        expect(mergeValues(plain, plain)).toEqual(plain);
      }),
    );
  });
});
