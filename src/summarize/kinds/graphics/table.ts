import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { hasLetterOrDigit, wordsOf } from '../../../language/index.js';
import type { Block } from '../../../model/article.js';
import type { Topic } from '../../../model/briefing.js';
import type { Reading } from '../../annotate/reading.js';
import { evidenceOf } from '../../say/evidence.js';
import type { Draft } from '../draft.js';
import { overlaps } from '../../../model/overlap.js';
import { identify } from '../../../model/identify.js';
import { cellsOf, type TableCells } from './table-cells.js';
import { chartOfTable } from './table-chart.js';
import { tableHeading } from './table-heading.js';
import { isTornTable } from './torn-table.js';

/** A table of more rows fills slides that nobody reads. */
const mostRows = 30;
const mostColumns = 10;
/** A cell of more words is prose that was set in a table. */
const mostWords = 60;

/**
 * The tables of an article as topics, in its order, in the words of their cells; charts where that is truer than words.
 *
 * @param charts whether there may be any
 */
export const tableDrafts = (reading: Reading, charts: boolean): Draft[] =>
  reading.article.blocks.flatMap((block, index) => {
    const table = block.kind === 'table' ? cellsOf(reading, block) : undefined;
    return table === undefined || isForm(reading, table) || !isShowable(table) || isTornTable(table)
      ? []
      : [tableDraft(reading, index, table, charts)];
  });

/** What is said of the tables that no slide can show, so that nobody looks for them in vain. */
export const tablesLeftOut = (reading: Reading): Diagnostic[] =>
  reading.article.blocks.flatMap((block) => {
    const table = block.kind === 'table' ? cellsOf(reading, block) : undefined;
    if (table === undefined || isForm(reading, table)) return [];
    const isTorn = isShowable(table) && isTornTable(table);
    if (isShowable(table) && !isTorn) return [];
    const { rows, columns, caption } = table;
    const [first = []] = rows;
    const named = caption ?? columns[0] ?? first[0];
    const why = isTorn
      ? 'its cells stand no longer in the rows and columns that they belong to'
      : `slides show up to ${mostRows} rows, ${mostColumns} columns and ${mostWords} words in a cell`;
    return {
      code: 'summarize.table-left-out',
      severity: 'warning' as const,
      message: `A table of ${rows.length} rows and ${first.length} columns is left out ("${named?.text.slice(0, 60) ?? ''}"): ${why}`,
      hint: isTorn ? 'Fill the cells that were lost.' : 'Put the rows that matter into a table of their own.',
      ...(named === undefined ? {} : { place: { offset: named.span.start } }),
    };
  });

const isShowable = ({ rows, columns }: TableCells): boolean =>
  rows.length <= mostRows &&
  (rows[0]?.length ?? 0) <= mostColumns &&
  [...columns, ...rows.flat()].every(({ text }) => wordsOf(text).length <= mostWords);

/** The head and the foot of an official paper, set in columns: who writes and by what number, who gets it, who signs. */
const isForm = ({ article }: Reading, { rows, columns }: TableCells): boolean => {
  const cells = [...columns, ...rows.flat()].filter(({ text }) => hasLetterOrDigit(text));
  const ofForm = cells.filter(({ span }) => article.furniture.some((one) => overlaps(one.span, span)));
  return ofForm.length * 2 > cells.length;
};

const tableDraft = (reading: Reading, block: number, table: TableCells, charts: boolean): Draft => {
  const { labels } = reading.pack;
  const cells = [...table.columns, ...table.rows.flat()];
  const found = charts ? chartOfTable(table, reading.pack) : undefined;
  const named = tableHeading(reading, block, table);
  const topic: Topic = {
    id: identify('table', cells.map(({ text }) => text).join('\n')),
    kind: found === undefined ? 'table' : 'chart',
    label: found === undefined ? labels.table : labels.chart,
    heading: named?.heading ?? '',
    ...(named?.headingEvidence === undefined ? {} : { headingEvidence: named.headingEvidence }),
    points: [],
    table: {
      columns: table.columns.map(({ text }) => text),
      rows: table.rows.map((row) => row.map(({ text }) => text)),
      evidence: evidenceOf(
        reading,
        cells.filter(({ text }) => hasLetterOrDigit(text)).map(({ span }) => span),
      ),
    },
    ...(found === undefined ? {} : { chart: { ...found.chart, evidence: evidenceOf(reading, found.spans) } }),
    captions: [],
  };
  const at = behindLead(reading, block) ?? cells[0]?.span.start ?? 0;
  return { topic, at, worth: 3, blocks: new Set([block]) };
};

/** Where the first paragraph ends that follows a table which stands above all text: a box of facts is read beside what is said first. */
const behindLead = ({ article: { blocks } }: Reading, block: number): number | undefined => {
  const isText = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'list' || kind === 'quote';
  const lead = blocks[blocks.slice(0, block).some(isText) ? -1 : blocks.findIndex(isText)];
  return lead?.span.end;
};
