import { standardFonts } from '../../../fonts/families/standard.js';
import type { FontSet } from '../../../fonts/font.js';
import type { TextStyle } from '../../../template/model.js';
import type { ParagraphContent } from '../../content/content.js';

/**
 * What part of their size letters are drawn in, at most 1: where another font is drawn for one that is not here, and runs wider, it is set
 * smaller, so that the text fills the lines and the box that it was planned for.
 *
 * @param style what the text was planned with; of its fonts the widest counts, as it did then
 * @param drawn what the letters are drawn with
 */
export function drawnShare(paragraphs: readonly ParagraphContent[], style: TextStyle, drawn: FontSet): number {
  const { fonts, fontSet: planned = standardFonts } = style;
  let asPlanned = 0;
  let asDrawn = 0;
  for (const { text, bold = style.bold } of paragraphs.flatMap(({ runs }) => runs)) {
    const letters = style.capitals ? text.toUpperCase() : text;
    asPlanned += Math.max(...fonts.map((family) => widthOf(letters, planned, family, bold)));
    asDrawn += widthOf(letters, drawn, fonts[0] ?? '', bold);
  }
  const share = asPlanned / asDrawn;
  return share < asWide ? share * ofUnevenLines : 1;
}

/** Files and tables of one font differ in the last digit. */
const asWide = 0.99;
/** A line may hold more of the wide letters than its text does. */
const ofUnevenLines = 0.98;

function widthOf(text: string, { fontOf }: FontSet, family: string, bold: boolean): number {
  const { advance } = fontOf(family, bold);
  return Array.from(text.normalize('NFC')).reduce((sum, letter) => sum + advance(letter.codePointAt(0) ?? 0), 0);
}
