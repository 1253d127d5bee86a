import { changedPart } from '../../check/index.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { onOneLine } from '../../language/index.js';

/** What a person did to a deck, as it is told. */
export type DeckEdit =
  | 'heading-changed'
  | 'line-added'
  | 'line-changed'
  | 'line-moved'
  | 'line-removed'
  | 'lines-ordered'
  | 'detail-changed'
  | 'table-changed'
  | 'notes-changed'
  | 'caption-changed'
  | 'caption-removed'
  | 'picture-removed'
  | 'slide-added'
  | 'slide-copied'
  | 'topic-moved'
  | 'topic-removed'
  | 'particulars-changed';

/** An edit that comes back. */
export const cameBack = (edit: DeckEdit, message: string, slide?: number): Diagnostic => ({
  code: `deck.${edit}`,
  severity: 'info',
  message,
  ...(slide === undefined ? {} : { place: { slide } }),
});

/** Something that stands on a slide and has no place in a briefing. */
export const leftBehind = (message: string, slide: number, hint: string): Diagnostic => ({
  code: 'deck.left-behind',
  severity: 'warning',
  message,
  place: { slide },
  hint,
});

/** A line that says something else now: what it was, and from where it differs what it is. */
export const changeMessage = (was: string, text: string): string => `${named(was)} is now "${changedPart(text, was)}".`;

/** A text in the quotation marks of a message, not too long. */
export function named(text: string): string {
  const line = onOneLine(text, { start: 0, end: text.length });
  return `"${line.length <= longest ? line : `${line.slice(0, longest).trimEnd()}…`}"`;
}
/** UTF-16 units. */
const longest = 60;
