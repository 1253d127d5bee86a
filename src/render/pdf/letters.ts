import { widthOf } from '../scene/text/spans.js';
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
 * Sets a stretch of one look onto the page, where it was measured. Its letters are kerned, as they were measured and as office programs have
 * them. pdfkit keeps how each word is set, which it asks for twice; with features of our own it would not.
 *
 * @param y the baseline, in points from the upper edge
 */
export function setSpan(span: SceneSpan, y: number, document: PdfDocument): void {
  const { face, size, colour, letterSpacing } = span;
  document.pdf.font(document.fontOf(face)).fontSize(size).fillColor(`#${colour}`);
  for (const { text, x } of movedToSpaces(span))
    document.pdf.text(text, x, y, { baseline: 'alphabetic', lineBreak: false, characterSpacing: letterSpacing });
}

/** pdfkit sets words one by one, so that none is moved towards the space before it, as some fonts want of "A" and "T". */
function movedToSpaces({ text, x, face, size, letterSpacing }: SceneSpan): Pick<SceneSpan, 'text' | 'x'>[] {
  const parts = [];
  let start = 0;
  let at = x;
  for (const { index } of text.matchAll(/(?<= )[^ ]/gu)) {
    const nearer = face.kerning(space, text.codePointAt(index) ?? 0);
    if (nearer === 0) continue;
    const part = text.slice(start, index);
    parts.push({ text: part, x: at });
    at += widthOf(part, face, size, letterSpacing) + nearer * size;
    start = index;
  }
  return [...parts, { text: text.slice(start), x: at }];
}

const space = 0x20;
