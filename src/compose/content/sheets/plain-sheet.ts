import { listed } from '../listed.js';
import { plainEntry } from '../entry.js';
import type { Sheet } from '../sheet.js';

/** A number or a quotation as lines of text, for where no layout made for it will do. */
export function plainSheet(sheet: Sheet): Sheet {
  const { kind, quote, figure } = sheet;
  if (kind === 'quote' && quote) {
    const entry = { ...plainEntry(`${sheet.id}-quote`, `“${quote.text}”`), evidence: quote.evidence };
    return { ...sheet, kind: 'points', quote: undefined, speaker: quote.speaker ?? sheet.speaker, entries: [entry] };
  }
  if (kind === 'figure' && figure) return { ...sheet, kind: 'points', figure: undefined, entries: listed(sheet) };
  return sheet;
}
