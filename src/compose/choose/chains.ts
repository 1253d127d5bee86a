import type { Role } from '../../model/role.js';
import type { Arrangement } from '../arrange/arrangement.js';
import { cards } from '../arrange/cards.js';
import { columns } from '../arrange/columns.js';
import { figure } from '../arrange/figure.js';
import { figures } from '../arrange/figures.js';
import { list } from '../arrange/list.js';
import { quote } from '../arrange/quote.js';
import { rows } from '../arrange/rows.js';
import { statement } from '../arrange/statement.js';
import { timeline } from '../arrange/timeline.js';
import type { SheetKind } from '../content/sheet.js';

/** A way to show a sheet: the layouts of a role, and how the content stands in them. */
export interface Way {
  readonly role: Role;
  readonly arrange: Arrangement;
}

const points: readonly Way[] = [
  { role: 'points', arrange: statement },
  { role: 'points', arrange: list },
  { role: 'points', arrange: columns },
];

/** How each kind of content is shown, the best way first. Whatever a template lacks, lists come last. */
export const chains: Readonly<Record<SheetKind, readonly Way[]>> = {
  agenda: [{ role: 'agenda', arrange: list }, { role: 'agenda', arrange: columns }, ...points],
  summary: [{ role: 'summary', arrange: rows }, { role: 'summary', arrange: list }, ...points],
  points,
  enumeration: [{ role: 'cards', arrange: cards }, { role: 'summary', arrange: rows }, ...points],
  figure: [{ role: 'figure', arrange: figure }, ...points],
  figures: [{ role: 'figure', arrange: figures }, ...points],
  quote: [
    { role: 'quote', arrange: quote },
    { role: 'points', arrange: quote },
  ],
  timeline: [{ role: 'timeline', arrange: timeline }, ...points],
  sources: [{ role: 'sources', arrange: list }, ...points],
};

/** What is tried on a layout that the briefing asks for, whatever its role. */
export const arrangements: readonly Arrangement[] = [
  rows,
  cards,
  timeline,
  figures,
  figure,
  quote,
  statement,
  columns,
  list,
];
