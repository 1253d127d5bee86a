import type { AdvanceTable, Advances } from './advance-table.js';
import { missingAdvance, unpackAdvances } from './advance-table.js';
import * as arimo from './advances/arimo.js';
import * as beVietnamPro from './advances/be-vietnam-pro.js';
import { missingGlyphAdvance } from './missing-glyph.js';

/** How wide each character of one face is. */
export interface Font {
  /** The width of a code point in ems. Never undefined: other fonts stand in, as they do in a viewer. */
  readonly advance: (codePoint: number) => number;
}

const fonts = new Map<string, Font>();

/**
 * The face of a family as it would be shown, or its nearest stand-in.
 *
 * @param family a family name as a theme has it; a weight may be part of it ("Be Vietnam Pro SemiBold")
 */
export function fontOf(family: string, bold: boolean): Font {
  const key = `${family}/${bold ? 'bold' : ''}`;
  const known = fonts.get(key);
  if (known) return known;
  const font = findFont(family.trim().toLowerCase(), bold);
  fonts.set(key, font);
  return font;
}

/** Whether the widths of a family are known, and not guessed. */
export function isKnownFamily(family: string): boolean {
  const name = family.trim().toLowerCase();
  return name.startsWith('be vietnam') || Object.hasOwn(widthsAgainstArial, name);
}

function findFont(family: string, bold: boolean): Font {
  if (family.startsWith('be vietnam')) return fontFrom([weightOf(family, bold), bold ? arimo.bold : arimo.regular], 1);
  const scale = widthsAgainstArial[family] ?? widthOfUnknown;
  return fontFrom([bold ? arimo.bold : arimo.regular], scale);
}

/** A viewer makes a bold of a named weight heavier still, so the bolder of the two counts. */
function weightOf(family: string, bold: boolean): AdvanceTable {
  if (/extrabold|black/.test(family)) return beVietnamPro.extraBold;
  if (bold) return beVietnamPro.bold;
  if (family.includes('semibold')) return beVietnamPro.semiBold;
  if (family.includes('medium')) return beVietnamPro.medium;
  return beVietnamPro.regular;
}

/**
 * How wide common families run against Arial, rounded up, so that a plan made with Arial's widths holds for them.
 * Arimo and Liberation Sans have Arial's own widths; families narrower than it are planned at its width.
 */
const widthsAgainstArial: Readonly<Record<string, number>> = {
  arial: 1,
  arimo: 1,
  helvetica: 1,
  'liberation sans': 1,
  aptos: 1,
  calibri: 1,
  cambria: 1,
  carlito: 1,
  garamond: 1,
  'times new roman': 1,
  'liberation serif': 1,
  verdana: 1.2,
  'dejavu sans': 1.2,
  'courier new': 1.3,
};
const widthOfUnknown = 1.1;

const unpacked = new Map<AdvanceTable, Advances>();

/** A character that the first table lacks is looked up in the next, as a viewer takes another font for it. */
function fontFrom(tables: readonly AdvanceTable[], scale: number): Font {
  const candidates = tables.map((table) => {
    const advances = unpacked.get(table) ?? unpackAdvances(table);
    unpacked.set(table, advances);
    return advances;
  });
  return {
    advance(codePoint) {
      for (const { widths, unitsPerEm } of candidates) {
        const width = widths[codePoint] ?? missingAdvance;
        if (width !== missingAdvance) return (width / unitsPerEm) * scale;
      }
      return missingGlyphAdvance(codePoint);
    },
  };
}
