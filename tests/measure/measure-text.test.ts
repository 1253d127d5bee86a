import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from '../../src/measure/measure-text.js';
import { points } from '../../src/model/units.js';
import { styleFrom } from '../compose/support/template.js';

const require = createRequire(import.meta.url);
const sentence = 'Hài hòa hóa pháp luật quốc gia, phù hợp với nghĩa vụ “gần 80” nước – tổ chức';

/** What the font itself says, shaped. */
function shapedWidth(file: string, text: string, size: number): number {
  const font = fontkit.create(readFileSync(require.resolve(file)));
  return (font.layout(text).advanceWidth / font.unitsPerEm) * size;
}

describe('measureText', () => {
  it.each([
    ['Be Vietnam Pro', false, '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf'],
    ['Be Vietnam Pro SemiBold', false, '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf'],
    ['Be Vietnam Pro', true, '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf'],
    ['Arial', false, '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'],
    ['Liberation Sans', true, '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf'],
  ])('agrees with what %s (bold: %s) shapes, within 1 %%', (family, bold, file) => {
    const measured = measureText(sentence, styleFrom({ fonts: [family], bold }), 20);
    const shaped = shapedWidth(file, sentence, 20);
    expect(Math.abs(measured - shaped) / shaped).toBeLessThan(0.01);
  });

  it('takes the widest of the fonts of a style', () => {
    const widthIn = (...fonts: string[]): number => measureText(sentence, styleFrom({ fonts }));
    const both = widthIn('Be Vietnam Pro', 'Arial');
    expect(both).toBe(Math.max(widthIn('Be Vietnam Pro'), widthIn('Arial')));
    expect(widthIn('Arial')).not.toBe(widthIn('Be Vietnam Pro'));
  });

  it('plans Georgia, which is not shipped, wider than the widest stretch of its metric equal in bold', () => {
    // Gelasio Bold against Liberation Sans Bold, 755 stretches of 30 letters, Vietnamese and English.
    const widestMeasured = 1.128;
    const [georgia, arial] = ['Georgia', 'Arial'].map((family) =>
      measureText(sentence, styleFrom({ fonts: [family] })),
    );
    expect((georgia ?? 0) / (arial ?? 1)).toBeGreaterThan(widestMeasured);
  });

  it('measures composed and decomposed Vietnamese alike', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentence.split(' ')), (word) => {
        expect(measureText(word.normalize('NFD'), styleFrom())).toBeCloseTo(
          measureText(word.normalize('NFC'), styleFrom()),
          9,
        );
      }),
    );
  });

  it('grows in proportion to the size, and by the letter spacing for each letter', () => {
    const style = styleFrom({ size: points(20) });
    expect(measureText(sentence, style, 40)).toBeCloseTo(2 * measureText(sentence, style, 20), 6);
    const spaced = styleFrom({ size: points(20), letterSpacing: points(1.5) });
    expect(measureText('mạng', spaced) - measureText('mạng', style)).toBeCloseTo(4 * 1.5, 6);
  });

  it('measures capitals where the style shows capitals', () => {
    const capitals = measureText('Công ước', styleFrom({ capitals: true }));
    expect(capitals).toBeCloseTo(measureText('CÔNG ƯỚC', styleFrom()), 6);
  });

  it('plans an em for an ideograph, more for an emoji, nothing for what joins or marks', () => {
    const at = (text: string): number => measureText(text, styleFrom({ size: points(100) }));
    expect(at('漢字')).toBeCloseTo(200, 6);
    expect(at('한')).toBeCloseTo(100, 6);
    expect(at('😀')).toBeCloseTo(130, 6);
    expect(at('👩\u200d💻')).toBeCloseTo(260, 6);
    expect(at('❤\ufe0f')).toBeCloseTo(130, 6);
  });

  it('plans an unknown family wider than Arial', () => {
    expect(measureText(sentence, styleFrom({ fonts: ['Corporate Sans'] }))).toBeGreaterThan(
      measureText(sentence, styleFrom({ fonts: ['Arial'] })),
    );
  });
});
