import type { SceneLine, SceneSpan } from '../scene/scene.js';
import type { PdfDocument } from './document.js';

/**
 * Sets a line where it was measured. What follows on the next line is parted from it by a space that nobody sees, so that both
 * are copied and read out as they are meant.
 */
export function setLine({ spans, baseline, endsInSpace = false }: SceneLine, document: PdfDocument): void {
  spans.forEach((span, index) => {
    const text = endsInSpace && index === spans.length - 1 ? `${span.text} ` : span.text;
    setSpan({ ...span, text }, baseline, document);
  });
}

/**
 * Sets a stretch of one look onto the page, where it was measured. Its letters are kerned, as office programs have them, so that it may end
 * a little earlier. pdfkit keeps how each word is set, which it asks for twice; with features of our own it would not.
 *
 * @param y the baseline, in points from the upper edge
 */
export function setSpan({ text, x, face, size, colour, letterSpacing }: SceneSpan, y: number, document: PdfDocument) {
  document.pdf.font(document.fontOf(face)).fontSize(size).fillColor(`#${colour}`).text(text, x, y, {
    baseline: 'alphabetic',
    lineBreak: false,
    characterSpacing: letterSpacing,
  });
}
