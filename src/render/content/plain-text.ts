import { legalText } from '../../opc/xml/legal-text.js';

/**
 * Text for a run: white space that would break a line becomes a space, because line breaks were measured elsewhere, and
 * what XML has no place for goes. All else stays as it is, decomposed accents and joined emoji too.
 */
export function plainText(text: string): string {
  return legalText(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' '));
}
