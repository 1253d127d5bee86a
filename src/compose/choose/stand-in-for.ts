import type { Role } from '../../model/role.js';
import type { Layout, TemplateModel } from '../../template/model.js';
import { placeholderOf } from '../arrange/arrangement.js';
import { largestTextArea } from '../arrange/improvised.js';
import type { SheetKind } from '../content/sheet.js';
import { chains } from './chains.js';

/** What a role that a template has no layout for falls back to. */
export interface StandIn {
  /** The role whose layouts are taken; undefined where any layout with a place for text must do. */
  readonly role: Role | undefined;
  /** Names of the layouts, in the order in which they are tried. */
  readonly layouts: readonly string[];
}

/** What shows a role that has no layouts of its own, along the chain of its kind; for a cover any layout with a title. */
export function standInFor(role: Role, template: TemplateModel): StandIn {
  const titled = template.layouts.filter((layout) => placeholderOf(layout, 'title') !== undefined);
  if (role === 'cover') return { role: undefined, layouts: titled.slice(0, 1).map(({ name }) => name) };
  for (const way of chains[kinds[role] ?? 'points']) {
    const names = (template.roles[way.role] ?? []).filter((name) => titled.some((layout) => layout.name === name));
    if (names.length > 0) return { role: way.role, layouts: names };
  }
  return { role: undefined, layouts: byRoom(titled).map(({ name }) => name) };
}

/** Those with a body first, then by the largest text. */
function byRoom(layouts: readonly Layout[]): Layout[] {
  const hasBody = (layout: Layout): number => (placeholderOf(layout, 'body') === undefined ? 0 : 1);
  return layouts
    .filter((layout) => largestTextArea(layout) > 0)
    .sort((one, other) => hasBody(other) - hasBody(one) || largestTextArea(other) - largestTextArea(one));
}

/** What composing makes of a role; the others are shown as points. */
const kinds: Readonly<Partial<Record<Role, SheetKind>>> = {
  agenda: 'agenda',
  summary: 'summary',
  cards: 'enumeration',
  figure: 'figure',
  quote: 'quote',
  timeline: 'timeline',
  comparison: 'comparison',
  divider: 'divider',
  sources: 'sources',
};
