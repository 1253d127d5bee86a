import type { LayoutContext } from './context.js';
import type { Sheet } from './content/sheet.js';
import { laidOutSheet, type LaidOutSheet } from './laid-out-sheet.js';

/**
 * Sheets as they were laid out, for whoever composes nearly the same again and again: always with one template, one article, and the same
 * packs and fonts for a language.
 */
export type KnownSheets = Map<string, LaidOutSheet>;

/** None yet. */
export const knownSheets = (): KnownSheets => new Map();

/** A sheet as it is laid out; one of which nothing has changed is not laid out again. */
export function laidOutOnce(sheet: Sheet, context: LayoutContext, known: KnownSheets | undefined): LaidOutSheet {
  if (known === undefined) return laidOutSheet(sheet, context);
  const { title, briefing } = context;
  const { language, genre, titleEvidence, dividers } = briefing;
  const key = JSON.stringify([sheet, title, language, genre, titleEvidence, dividers]);
  const found = known.get(key);
  if (found !== undefined) return found;
  const told = context.diagnostics.length;
  const made = laidOutSheet(sheet, context);
  if (known.size >= mostKept) known.clear();
  // What was said of it would not be said again.
  if (context.diagnostics.length === told) known.set(key, made);
  return made;
}

/** Some steps back and forth of a long deck. */
const mostKept = 600;
