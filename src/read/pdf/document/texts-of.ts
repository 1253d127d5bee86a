import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { BriefdeckError } from '../../../diagnostics/error.js';
import { failures } from '../failures.js';
import type { PdfLimits } from '../limits.js';
import type { OpenedPdf } from './pdf-js.js';
import { type PageText, readText } from './read-text.js';

/**
 * The text of every page that can be read, by its number.
 *
 * @throws BriefdeckError `input.too-large` where there is too much of it, `input.damaged` where no page can be read
 */
export async function textsOf(
  { document }: OpenedPdf,
  name: string,
  limits: PdfLimits,
): Promise<{ readonly texts: ReadonlyMap<number, PageText>; readonly diagnostics: readonly Diagnostic[] }> {
  const texts = new Map<number, PageText>();
  const diagnostics: Diagnostic[] = [];
  let [items, characters] = [limits.items, limits.characters];
  let fault: { readonly page: number; readonly cause: unknown } | undefined;
  for (let number = 1; number <= document.numPages; number += 1) {
    try {
      const page = await document.getPage(number);
      const text = await readText(page, Math.min(items, limits.itemsOnPage));
      items -= text.items.length;
      characters -= text.items.reduce((sum, item) => sum + item.text.length, 0);
      if (text.more || characters < 0) throw failures.tooMuchText(name);
      texts.set(number, text);
    } catch (cause) {
      if (cause instanceof BriefdeckError) throw cause;
      fault ??= { page: number, cause };
      diagnostics.push(lostPage(name, number));
    }
  }
  if (texts.size === 0) throw failures.damaged(name, fault?.cause, fault?.page);
  return { texts, diagnostics };
}

const lostPage = (name: string, page: number): Diagnostic => ({
  code: 'read.page-damaged',
  severity: 'warning',
  message: `Page ${page} of ${name} is damaged and left out.`,
  place: { file: name, page },
  hint: 'Fetch or save the file again.',
});
