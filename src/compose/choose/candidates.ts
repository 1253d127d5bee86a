import { onceFor } from '../../model/once-for.js';
import type { Role } from '../../model/role.js';
import type { Layout, TemplateModel } from '../../template/model.js';
import type { Arrangement } from '../arrange/arrangement.js';
import { placeholderOf } from '../arrange/arrangement.js';
import { improvised, largestTextArea } from '../arrange/improvised.js';
import { lead } from '../arrange/lead.js';
import { list } from '../arrange/list.js';
import { picturePlaces } from '../arrange/pictures/picture-places.js';
import type { Sheet } from '../content/sheet.js';
import { holdsHeading } from './holds-heading.js';
import { styleOf } from '../../measure/text-style.js';
import { inStyleFirst } from './in-style.js';
import { arrangements, chains } from './chains.js';

/** A layout, and how content would be laid into it. */
export interface Candidate {
  readonly layout: Layout;
  readonly arrange: Arrangement;
  /** From which comfort on it is taken before the next are tried. */
  readonly enough: number;
  /** The same in points, for the smallest of its groups. */
  readonly smallest?: number | undefined;
  /** How many lines a paragraph takes at most. */
  readonly mostLines?: number | undefined;
  /** How many lines the longest paragraph takes at least. */
  readonly leastLines?: number | undefined;
  /** Others that are so are looked at as well where it is smaller than stated, and the largest of them is taken. */
  readonly larger?: true | undefined;
}

/** What to try for a sheet, in ranks: those of one rank compete, the next is tried when none of them will do. */
export interface Ranks {
  /** Layouts that the briefing asks for by name. */
  readonly asked: readonly Candidate[];
  /** The chain of its kind. */
  readonly chain: readonly Candidate[];
  /** Any layout with a body, or some text at least, for a template that has no layout of those roles. */
  readonly any: () => readonly Candidate[];
}

/** What may be tried for a sheet in a template, the best first; layouts without a title are left out. */
export function candidatesFor(sheet: Sheet, template: TemplateModel): Ranks {
  const { layouts, ofRole } = titledLayouts(template);
  // No other layout has room for so long a title.
  const onlyLead = (sheet.titled?.text.length ?? 0) > mostAbove;
  const ways = chains[sheet.kind].filter(({ arrange }) => !onlyLead || arrange === lead);
  const chainOf = (holds: (layout: Layout) => boolean): Candidate[] =>
    ways.flatMap(({ role, arrange, wholeHeading, ...limits }) => {
      const asksTitle = wholeHeading === true || sheet.headline !== undefined;
      const holding = asksTitle ? ofRole(role).filter(holds) : ofRole(role);
      return (arrange === list ? layoutsForLists(holding) : holding).map((layout) => ({
        layout,
        arrange,
        ...limits,
      }));
    });
  const holding = chainOf((layout) => holdsHeading(layout, sheet));
  // Where no list has a title that holds the heading, it is cut in any.
  const chain = holding.some(({ arrange }) => arrange === list) ? holding : chainOf(() => true);
  return {
    // Beside a picture content is laid out elsewhere; without one, a place for it would stay empty.
    asked: layoutsAskedFor(sheet.layout, layouts, template).flatMap((layout) =>
      arrangements.map((arrange) => ({ layout, arrange, enough: 0 })),
    ),
    chain,
    any: () =>
      onlyLead
        ? []
        : [
            ...layouts.map((layout) => ({ layout, arrange: list, enough: 1 })),
            ...byLargestText(layouts).map((layout) => ({ layout, arrange: improvised, enough: 1 })),
          ],
  };
}

/** The layouts of a template that have a title, and those of each role in the order in which they are tried: every part of a sheet asks. */
const titledLayouts = onceFor((template: TemplateModel) => {
  const layouts = template.layouts.filter((layout) => placeholderOf(layout, 'title'));
  const known = new Map<Role, readonly Layout[]>();
  const ofRole = (role: Role): readonly Layout[] => {
    const names = template.roles[role] ?? [];
    const found =
      known.get(role) ?? inStyleFirst(names.flatMap((name) => layouts.filter((layout) => layout.name === name)));
    known.set(role, found);
    return found;
  };
  return { layouts, ofRole };
});

/** UTF-16 units that stand above what they head. */
const mostAbove = 170;

const hasNoPicture = (layout: Layout): boolean => picturePlaces(layout).length === 0;

/** A topic names a layout, or a role whose layouts are all welcome. */
function layoutsAskedFor(name: string | undefined, titled: readonly Layout[], template: TemplateModel): Layout[] {
  if (name === undefined) return [];
  const layouts = titled.filter(hasNoPicture);
  const named = layouts.filter((layout) => layout.name === name);
  if (named.length > 0 || !isRole(name, template)) return named;
  return layouts.filter((layout) => template.roles[name]?.includes(layout.name));
}

function isRole(name: string, template: TemplateModel): name is Role {
  return Object.hasOwn(template.roles, name);
}

function byLargestText(layouts: readonly Layout[]): Layout[] {
  return layouts.toSorted((one, other) => largestTextArea(other) - largestTextArea(one));
}

/** A body without bullets is for a single statement, where the role has others. */
function layoutsForLists(layouts: readonly Layout[]): readonly Layout[] {
  const bulleted = layouts.filter((layout) => {
    const body = placeholderOf(layout, 'body');
    return body !== undefined && styleOf(body, 0).bullet;
  });
  return bulleted.length > 0 ? bulleted : layouts;
}
