import { wordsOf } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { isBalanced } from '../../check/index.js';
import type { Reading } from '../reading.js';
import { joinSpans } from '../shorten/index.js';
import { evidenceOf } from './claims.js';
import { sectionHeading, type Heading } from './heading.js';
import type { TableCells } from './table-cells.js';
import { withoutUnit } from './table-units.js';

/** Captions may be longer than headings. */
const further = 8;

/**
 * What a table is called: its caption without its number and unit, else the words right above it that announce it and end in a
 * colon, else the heading right above it.
 *
 * @param block place of the table among the blocks
 */
export const tableHeading = (reading: Reading, block: number, { caption }: TableCells): Heading | undefined => {
  const captioned = caption && captionHeading(reading, caption.span);
  if (captioned) return captioned;
  const above = reading.article.blocks[block - 1];
  if (above?.kind === 'paragraph') return announcedAbove(reading, above.sentences.at(-1));
  if (above?.kind !== 'heading') return undefined;
  const section = reading.article.blocks.slice(0, block).filter(({ kind }) => kind === 'heading').length;
  return sectionHeading(reading, section);
};

const captionHeading = (reading: Reading, { start, end }: Span): Heading | undefined => {
  const { text, pack } = reading;
  const whole = text.slice(start, end);
  const from = start + (numbered.exec(whole)?.[0].length ?? 0);
  const span = { start: from, end: from + withoutUnit(text.slice(from, end), pack).length };
  return headingIn(reading, span);
};

/** "Bảng 1. …", "Table 2: …". */
const numbered = /^[\p{L}\p{M}]{2,10}\.?\s\d+(?:\.\d+)*\s?[.:–—-]\s+/u;

const announcedAbove = (reading: Reading, sentence: Span | undefined): Heading | undefined => {
  if (sentence === undefined) return undefined;
  const words = reading.text.slice(sentence.start, sentence.end);
  const colon = words.search(/:\s*$/);
  return colon < 0 ? undefined : headingIn(reading, { start: sentence.start, end: sentence.start + colon });
};

const headingIn = (reading: Reading, span: Span): Heading | undefined => {
  const heading = joinSpans(reading.text, [span]);
  const length = wordsOf(heading).length;
  if (length === 0 || length > reading.pack.headingWords + further || !isBalanced(heading)) return undefined;
  return { heading, headingEvidence: evidenceOf(reading, [span]) };
};
