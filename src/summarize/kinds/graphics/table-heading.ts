import { endsInQuestionMark, isFigureCell, phraseBefore, splitSentences, wordsOf } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import { isBalanced, leaningWord } from '../../../check/index.js';
import { readAmount } from '../../annotate/numbers/amount.js';
import { sectionHolding, type Reading } from '../../annotate/reading.js';
import { joinSpans } from '../../shorten/index.js';
import { authorHeading } from '../../head/author/author.js';
import type { Heading } from '../../head/heading.js';
import { withoutListOpener } from '../../head/announcer/list-opener.js';
import { behindConnective } from '../../say/connective.js';
import { evidenceOf } from '../../say/evidence.js';
import { sectionOfTable } from './section-of-table.js';
import type { TableCells } from './table-cells.js';
import { withoutUnit } from './table-units.js';

/** Captions may be longer than headings. */
const further = 8;

/**
 * What a table is called: its caption without its number and unit, else the words right above it that announce it and end in a
 * colon, else the heading right above it, else what its one column of numbers is called; the heading of its section where its columns say
 * less.
 *
 * @param block place of the table among the blocks
 */
export const tableHeading = (reading: Reading, block: number, table: TableCells): Heading | undefined =>
  (table.caption && captionHeading(reading, table.caption.span)) ??
  (table.named && headingIn(reading, table.named.span)) ??
  headingAbove(reading, block) ??
  columnHeading(reading, table) ??
  sectionOfTable(reading, block, table);

const headingAbove = (reading: Reading, block: number): Heading | undefined => {
  const above = reading.article.blocks[block - 1];
  if (above?.kind === 'paragraph') return announcedAbove(reading, above.sentences.at(-1));
  if (above?.kind !== 'heading') return undefined;
  const heading = authorHeading(reading, sectionHolding(reading, above.span.start));
  // "What did we find?" does not say what is counted.
  return heading !== undefined && endsInQuestionMark(heading.heading) ? undefined : heading;
};

const captionHeading = (reading: Reading, { start, end }: Span): Heading | undefined => {
  const { text, pack } = reading;
  const whole = text.slice(start, end);
  const from = start + (numbered.exec(whole)?.[0].length ?? 0);
  // What follows its first sentence says how to read the table.
  const [first, second] = splitSentences(text, { start: from, end }, pack);
  const name = text.slice(from, second === undefined ? end : first?.end);
  return headingIn(reading, { start: from, end: from + withoutUnit(name, pack).replace(/[.。]$/u, '').length });
};

/** "Bảng 1. …", "Table 2: …". */
const numbered = /^[\p{L}\p{M}]{2,10}\.?\s\d+(?:\.\d+)*\s?[.:–—-]\s+/u;

/** "On these grounds, | the office proposes a new price | as follows:" */
const announcedAbove = (reading: Reading, sentence: Span | undefined): Heading | undefined => {
  if (sentence === undefined) return undefined;
  const { text, pack } = reading;
  const colon = text.slice(sentence.start, sentence.end).search(/[:：]\s*$/u);
  if (colon < 0) return undefined;
  const end = sentence.start + colon;
  const whole = { start: behindConnective(reading, sentence), end };
  const words = wordsOf(text, whole.start, end);
  const kept = pack.typology.verbs === 'inflected' ? words : withoutListOpener(words, pack);
  const span = { start: whole.start, end: kept.at(-1)?.end ?? end };
  // "It depends on your zone:", "The last three were:" are read behind what stands before them.
  const isUnderstood = leaningWord(kept, text, pack, { isNews: false }) === undefined;
  return isUnderstood ? headingIn(reading, span) : undefined;
};

const headingIn = (reading: Reading, span: Span): Heading | undefined => {
  const heading = joinSpans(reading.text, [span]);
  const length = wordsOf(heading).length;
  if (length === 0 || length > reading.pack.headingWords + further || !isBalanced(heading)) return undefined;
  return { heading, headingEvidence: evidenceOf(reading, [span]) };
};

/**
 * The name of the one column of numbers, without their unit; several would be no heading of one piece, and beside more than one column of words
 * it names the lesser part of the table.
 */
const columnHeading = (reading: Reading, { columns, rows }: TableCells): Heading | undefined => {
  const { pack, text } = reading;
  const counted = columns.filter(
    (_, column) =>
      column > 0 &&
      rows.every(
        (cells) =>
          isFigureCell(pack, cells[column]?.text ?? '') && readAmount(cells[column]?.text ?? '', pack) !== undefined,
      ),
  );
  const [name] = counted;
  if (name === undefined || counted.length > 1 || columns.length > mostBeside) return undefined;
  const { start, end } = name.span;
  const span = { start, end: start + withoutUnit(text.slice(start, end), pack).length };
  const words = wordsOf(text, span.start, span.end);
  // A syllable is no name where words are made of several, and "Result in" waits for its unit.
  const fewest = pack.typology.writtenWords === 'syllables' ? 2 : 1;
  const isOpen = phraseBefore(pack, 'prepositions', words, words.length) > 0;
  return words.length < fewest || isOpen ? undefined : headingIn(reading, span);
};

/** In columns, with what the rows are called. */
const mostBeside = 3;
