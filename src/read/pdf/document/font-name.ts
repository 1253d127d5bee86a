import type { PdfJsPage } from './pdf-js.js';

/** What a font is called in the file, once its page was drawn: `ABCDEF+Tinos-Bold`. Empty where that is not known. */
export function fontName(page: PdfJsPage, font: string): string {
  const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : undefined;
  return known instanceof Object && 'name' in known && typeof known.name === 'string' ? known.name : '';
}
