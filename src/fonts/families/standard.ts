import type { AdvanceTable } from '../advance-table.js';
import * as arimo from '../advances/arimo.js';
import * as beVietnamPro from '../advances/be-vietnam-pro.js';
import * as dejaVuSans from '../advances/dejavu-sans.js';
import { familyKey, type Font, type FontSet, type Widths } from '../font.js';
import { fontFrom, scaled, widthsOf } from '../font-from.js';

/** The widths of Arial, which every viewer has something for. */
export const arialWidths = (bold: boolean): Widths => widthsOf(bold ? arimo.bold : arimo.regular);

const fonts = new Map<string, Font>();

/** Fonts that need nothing loaded: Be Vietnam Pro, Arial and its equals, DejaVu Sans, and what stands in for all others. */
export const standardFonts: FontSet = {
  fontOf(family, bold) {
    const key = `${family}/${bold ? 'bold' : ''}`;
    const known = fonts.get(key);
    if (known) return known;
    const font = findFont(familyKey(family), bold);
    fonts.set(key, font);
    return font;
  },
};

/** Whether the standard fonts have the real widths of a family. */
export const isStandard = (family: string): boolean => {
  const key = familyKey(family);
  return isBeVietnamPro(key) || key === 'dejavu sans' || equalToArial.has(key) || equalToCourierNew.has(key);
};

function findFont(family: string, bold: boolean): Font {
  const arial = arialWidths(bold);
  if (isBeVietnamPro(family)) return fontFrom(widthsOf(weightOf(family, bold)), arial);
  if (equalToArial.has(family)) return fontFrom(arial);
  // What its table lacks, Greek and Cyrillic, is in the font, and as wide.
  if (family === 'dejavu sans')
    return fontFrom(widthsOf(bold ? dejaVuSans.bold : dejaVuSans.regular), scaled(arial, widthOfDejaVu));
  // In a font of fixed width all letters, regular and bold, are as wide as one another.
  if (equalToCourierNew.has(family)) return fontFrom((point) => (arial(point) === undefined ? undefined : 0.6001));
  return fontFrom(scaled(arial, widthAgainstArial(family)));
}

const isBeVietnamPro = (family: string): boolean => family.startsWith('be vietnam');
const equalToArial = new Set(['arial', 'arimo', 'helvetica', 'liberation sans']);
const equalToCourierNew = new Set(['courier new', 'cousine', 'liberation mono']);

/** A viewer makes a bold of a named weight heavier still, so the bolder of the two counts. */
function weightOf(family: string, bold: boolean): AdvanceTable {
  if (/extrabold|black/.test(family)) return beVietnamPro.extraBold;
  if (bold) return beVietnamPro.bold;
  if (family.includes('semibold')) return beVietnamPro.semiBold;
  if (family.includes('medium')) return beVietnamPro.medium;
  return beVietnamPro.regular;
}

/** Against Arial: 1.18 in bold text. */
const widthOfDejaVu = 1.2;

/** How wide a family is planned against Arial where nothing better is at hand; a font that nobody knows may be wide. */
export const widthAgainstArial = (family: string): number => widthsAgainstArial[familyKey(family)] ?? 1.1;

/**
 * How wide families run against Arial, rounded up, so that a plan made with Arial's widths holds for them. Those that are
 * narrower are planned at its width.
 */
const widthsAgainstArial: Readonly<Record<string, number>> = {
  aptos: 1,
  'aptos display': 1,
  'arial narrow': 1,
  calibri: 1,
  'calibri light': 1,
  cambria: 1,
  garamond: 1,
  // Measured on Selawik: 0.95, 0.97 and 1.04, and 1.01 in Vietnamese.
  'segoe ui light': 1,
  'segoe ui semilight': 1,
  'segoe ui semibold': 1.05,
  'segoe ui': 1.05,
  'times new roman': 1,
  georgia: 1.13,
  gelasio: 1.13,
  verdana: 1.2,
};

/** Whether it is known how wide a family runs against Arial. */
export const isApproximated = (family: string): boolean => familyKey(family) in widthsAgainstArial;
