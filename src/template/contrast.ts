import type { TemplateModel } from './model.js';
import { luminance } from './colour-arithmetic.js';

/** A text style that stands out too little from what lies behind it. */
export interface ContrastFinding {
  readonly layout: string;
  readonly placeholder: string;
  readonly level: number;
  readonly colour: string;
  readonly background: string;
  readonly ratio: number;
  readonly required: number;
}

/** WCAG 2.2, 1.4.3: what text needs, and what large text needs. */
const forText = 4.5;
const forLargeText = 3;

/**
 * Checks every text style of a template against the colour behind it.
 *
 * @param strict asks of large text what is asked of small; our own templates keep to it
 * @returns what falls short; text on pictures and gradients is not judged
 */
export function contrastFindings({ layouts }: TemplateModel, strict = false): ContrastFinding[] {
  const findings: ContrastFinding[] = [];
  for (const layout of layouts) {
    for (const { key, background, levels } of layout.placeholders) {
      if (background === undefined) continue;
      for (const [level, { colour, size, bold }] of levels.entries()) {
        const ratio = contrastRatio(colour, background);
        const required = !strict && isLarge(size, bold) ? forLargeText : forText;
        if (ratio >= required) continue;
        findings.push({ layout: layout.name, placeholder: key, level, colour, background, ratio, required });
      }
    }
  }
  return findings;
}

/**
 * The contrast of two colours "RRGGBB": 1 (none) to 21 (black on white).
 * WCAG 2.2, definitions of contrast ratio and relative luminance.
 */
export function contrastRatio(one: string, other: string): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** WCAG 2.2: from 18 points on, or 14 in bold. */
const isLarge = (size: number, bold: boolean): boolean => size >= (bold ? 14 : 18);
