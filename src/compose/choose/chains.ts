import type { Role } from '../../model/role.js';
import type { Arrangement } from '../arrange/arrangement.js';
import { cards, shortCards } from '../arrange/cards.js';
import { claim } from '../arrange/related/claim.js';
import { closing } from '../arrange/last/closing.js';
import { comparison } from '../arrange/comparison.js';
import { columns, shortColumns } from '../arrange/columns.js';
import { divider } from '../arrange/divider.js';
import { figure } from '../arrange/figure.js';
import { figures } from '../arrange/figures.js';
import { keyFigure } from '../arrange/related/key-figure.js';
import { lead } from '../arrange/lead.js';
import { list, listOfLevels } from '../arrange/list.js';
import { passages } from '../arrange/related/passages.js';
import { quote } from '../arrange/spoken/quote.js';
import { quoteAsTitle } from '../arrange/spoken/quote-as-title.js';
import { sources } from '../arrange/last/sources.js';
import { rows } from '../arrange/rows.js';
import { statement } from '../arrange/statement.js';
import { statements } from '../arrange/statements.js';
import { timeline } from '../arrange/timeline.js';
import { wordsOfOne } from '../arrange/spoken/words-of-one.js';
import { voices } from '../arrange/spoken/voices.js';
import type { SheetKind } from '../content/sheet.js';
import { mostVoices } from '../content/sheets/topic-sheets.js';

/** A way to show a sheet: the layouts of a role, and how the content stands in them. */
export interface Way {
  readonly role: Role;
  readonly arrange: Arrangement;
  /**
   * From which comfort on it is taken before later ways are looked at. Where the layout is made for the content, any
   * size will do that the content fits in.
   */
  readonly enough: number;
  /** The same in points, for the smallest of its groups: whole sentences are read better in lines than in small type. */
  readonly smallest?: number;
  /** How many lines a paragraph takes at most: more of them, in a narrow place, are a column of print. */
  readonly mostLines?: number;
  /** How many lines the longest paragraph takes at least: a box with less in it is half empty, and says that something is missing. */
  readonly leastLines?: number;
  /** Not where the title has room for one line, and the heading takes more. */
  readonly wholeHeading?: true;
  /** Of its layouts, the one that shows the content largest, where the first has to set it smaller than it states. */
  readonly larger?: true;
}

/** A sixth smaller than the layout states still reads well; below that another layout may do better. */
const nearlyStated = 5 / 6;

/** What rows have to reach before a list is tried, whose lines take no more height than they need. */
const nearlyLarge = 0.95;

/** Points that a sentence is set in at least where there is a choice, and beside dates. */
const forSentences = 18;
const beside = 16;
/** Points that a quotation is set in at least where it could be a line. */
const forQuotations = 24;

const oneBelowOther: readonly Way[] = [
  { role: 'points', arrange: statement, enough: nearlyStated },
  { role: 'points', arrange: list, enough: nearlyStated, wholeHeading: true, larger: true },
];
const inTwoColumns: Way = { role: 'points', arrange: shortColumns, enough: nearlyStated };
const inPanels: Way = { role: 'points', arrange: statements, enough: nearlyStated };

const lines: readonly Way[] = [...oneBelowOther, inTwoColumns];

/** Side by side a few short points are seen at once, where one below the other they would be a list. */
const besideOneAnother: Way = {
  role: 'cards',
  arrange: shortCards,
  enough: nearlyStated,
  smallest: forSentences,
  mostLines: 8,
  leastLines: 3,
};

/** Under a sentence of theirs, which takes the larger part. */
const behindLead: Way = { role: 'lead', arrange: lead, enough: nearlyStated, smallest: forSentences };

/** Lines that are no equals, as they belong together: one over or beside the others, its figure beside them, or passage by passage. */
const asRelated: readonly Way[] = [
  { role: 'lead', arrange: claim, enough: 0, smallest: forSentences, mostLines: 6 },
  { role: 'figure', arrange: keyFigure, enough: 0, smallest: forSentences, mostLines: 9 },
  { role: 'cards', arrange: passages, enough: 0, smallest: forSentences, mostLines: 9 },
];

const points: readonly Way[] = [inPanels, ...lines];

/** What one person says word for word, large, though it is no topic of its own. */
const asQuotation: Way = { role: 'quote', arrange: wordsOfOne, enough: 0, smallest: forQuotations };

/** Lines each of which has a date, or a number, that stands apart from it. */
const apart: readonly Way[] = [
  { role: 'timeline', arrange: timeline, enough: 0, smallest: beside },
  { role: 'figure', arrange: figures, enough: 0, smallest: beside },
];

/** Rows are equally high, so that one long line makes all of them small: lines of one body share its height as they need it. */
const inRows: Way = { role: 'summary', arrange: rows, enough: nearlyStated, smallest: forSentences };

const inSummaryList: Way = { role: 'summary', arrange: listOfLevels, enough: 0, wholeHeading: true };

const inCards: readonly Way[] = [
  { role: 'cards', arrange: cards, enough: nearlyStated, smallest: forSentences, mostLines: 9, leastLines: 2 },
  inRows,
  inPanels,
  ...oneBelowOther,
  { ...inRows, enough: 0 },
  inTwoColumns,
];

/** How each kind of content is shown, the best way first. Whatever a template lacks, lists come last. */
export const chains: Readonly<Record<SheetKind, readonly Way[]>> = {
  agenda: [
    { role: 'agenda', arrange: list, enough: nearlyStated },
    { role: 'agenda', arrange: columns, enough: 0 },
    ...lines,
  ],
  summary: [
    ...oneBelowOther.slice(0, 1),
    ...apart,
    ...asRelated,
    { ...inRows, enough: nearlyLarge },
    inPanels,
    { ...inSummaryList, enough: nearlyStated },
    inRows,
    inSummaryList,
    ...points,
  ],
  points: [asQuotation, ...asRelated.slice(0, 1), besideOneAnother, behindLead, ...asRelated.slice(1), ...points],
  enumeration: [...apart, ...inCards.slice(0, 1), ...asRelated.slice(0, 1), ...inCards.slice(1)],
  steps: [{ role: 'timeline', arrange: timeline, enough: 0, smallest: beside }, ...inCards],
  figure: [{ role: 'figure', arrange: figure, enough: 0 }, ...points],
  figures: [{ role: 'figure', arrange: figures, enough: 0, smallest: beside }, ...points],
  quote: [
    { role: 'quote', arrange: quoteAsTitle, enough: 0 },
    { role: 'quote', arrange: quote, enough: 0 },
    { role: 'points', arrange: quote, enough: 0 },
  ],
  voices: [
    { role: 'quote', arrange: voices, enough: 0 },
    { role: 'points', arrange: statement, enough: nearlyStated },
    { role: 'points', arrange: list, enough: 0 },
  ],
  timeline: [{ role: 'timeline', arrange: timeline, enough: 0, smallest: beside }, ...points],
  comparison: [
    { role: 'comparison', arrange: comparison, enough: 0, smallest: beside },
    { role: 'points', arrange: comparison, enough: nearlyStated },
    ...oneBelowOther,
  ],
  divider: [{ role: 'divider', arrange: divider, enough: 0 }],
  // What has no room as a table or chart is told in lines.
  table: lines,
  chart: lines,
  sources: [{ role: 'sources', arrange: sources, enough: 0 }, { role: 'sources', arrange: list, enough: 0 }, ...lines],
  closing: [{ role: 'closing', arrange: closing, enough: 0 }],
};

/** How many entries of a kind stand on one slide at most, where there is a number. */
export const mostEntries: Readonly<Partial<Record<SheetKind, number>>> = { voices: mostVoices };

/** What is tried on a layout that the briefing asks for, whatever its role. */
export const arrangements: readonly Arrangement[] = [
  rows,
  cards,
  timeline,
  comparison,
  figures,
  figure,
  claim,
  keyFigure,
  passages,
  voices,
  quote,
  statement,
  columns,
  list,
];
