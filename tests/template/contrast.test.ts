import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileTheme } from '../../src/template/compile/compile-theme.js';
import { contrastFindings, contrastRatio } from '../../src/template/contrast.js';
import { openTemplate } from '../../src/template/open/open-template.js';
import { loadTheme } from '../../src/template/theme/load-theme.js';
import { brief, briefSource } from './brief.js';

describe('contrast', () => {
  test('is what WCAG says it is', () => {
    expect(contrastRatio('000000', 'FFFFFF')).toBeCloseTo(21, 5);
    expect(contrastRatio('777777', 'FFFFFF')).toBeCloseTo(4.48, 2);
    expect(contrastRatio('767676', 'FFFFFF')).toBeGreaterThan(4.5);
  });

  test('is the same both ways, and least with itself', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0'));
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        expect(contrastRatio(one, other)).toBeCloseTo(contrastRatio(other, one), 10);
        expect(contrastRatio(one, other)).toBeGreaterThanOrEqual(1);
        expect(contrastRatio(one, one)).toBe(1);
      }),
    );
  });

  test('of every text of the built-in template is at least 4.5', () => {
    expect(contrastFindings(openTemplate(compileTheme(brief()), 'brief').model, true)).toEqual([]);
  });

  test('finds text that is too pale, on the surface that it stands on', () => {
    const source = briefSource
      .replace("muted: '#566075'", "muted: '#9AA3B5'")
      .replace("deep: '#0B2748'", "deep: '#D0D8E4'");
    const { model } = openTemplate(compileTheme(loadTheme(source, 'theme.yaml')), 'brief');
    const findings = contrastFindings(model).map(({ layout, placeholder, background }) => [
      layout,
      placeholder,
      background,
    ]);
    expect(findings).toContainEqual(['points', 'speaker', 'FFFFFF']);
    expect(findings).toContainEqual(['cover-figures-3', 'text-1', 'D0D8E4']);
    expect(findings.filter(([layout]) => layout === 'points').map(([, placeholder]) => placeholder)).not.toContain(
      'body',
    );
  });
});
