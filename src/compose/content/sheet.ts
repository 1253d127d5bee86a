import type { Figure, Quote, Topic } from '../../model/briefing.js';
import type { Role } from '../../model/role.js';
import type { ShownPicture } from './shown-picture.js';
import type { Entry } from './entry.js';

/** What a sheet holds; decides which layouts are tried. */
export type SheetKind =
  | 'agenda'
  | 'summary'
  | 'points'
  | 'enumeration'
  | 'steps'
  | 'figure'
  | 'figures'
  | 'quote'
  | 'voices'
  | 'timeline'
  | 'comparison'
  | 'divider'
  | 'table'
  | 'chart'
  | 'sources'
  | 'closing';

/** A line that leads others, and those. */
export interface Led {
  readonly claim: Entry;
  readonly support: readonly Entry[];
}

/** What is meant for one slide. It becomes several when it does not fit. */
export interface Sheet {
  /** Stable, and the id of its first slide. */
  readonly id: string;
  readonly kind: SheetKind;
  readonly role: Role;
  readonly heading: string;
  /** What its first slide is called in place of a heading that is a fixed label. */
  readonly headline?: string | undefined;
  readonly label?: string | undefined;
  readonly speaker?: string | undefined;
  readonly entries: readonly Entry[];
  readonly figure?: Figure | undefined;
  readonly quote?: Quote | undefined;
  /** Pictures that stand on its slides. */
  readonly pictures?: readonly ShownPicture[] | undefined;
  readonly table?: Topic['table'];
  readonly chart?: Topic['chart'];
  /** The first column of the table names its rows, and is set bold. */
  readonly namesRows?: true | undefined;
  /** Of the last slide: where the briefing comes from, below what comes next. */
  readonly origin?: readonly Entry[] | undefined;
  /** Of the contents: the ids of the sheets that its entries open. */
  readonly opens?: readonly string[] | undefined;
  /** What is said in the notes alone. */
  readonly aside?: readonly string[] | undefined;
  /** A layout or role that the briefing asks for. */
  readonly layout?: string | undefined;
  /** Of a divider: the place of its section among all. */
  readonly number?: number | undefined;
  /** It is one of several slides of its topic, which look alike. */
  readonly isPart?: boolean | undefined;
  /** The point that its title says; the heading stands in the label. */
  readonly titled?: Entry | undefined;
  /** What the others of its lines stand behind, as the article has it. */
  readonly led?: Led | undefined;
  /** The one of its entries whose key figure may stand apart. */
  readonly counted?: Entry | undefined;
  /** Its entries by the passages of the article that they are told of, where these are few and one is told by several. */
  readonly passages?: readonly (readonly Entry[])[] | undefined;
  /** The topic it shows; none for agenda and sources. */
  readonly topic?: Topic | undefined;
}
