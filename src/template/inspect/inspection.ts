import type { Role } from '../../model/role.js';
import type { FoundBy } from '../open/layouts/derive-roles.js';

/** What a template is made of, for people and programs that want to know; lengths in inches, sizes in points. */
export interface Inspection {
  readonly name: string;
  readonly title: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly fonts: { readonly heading: string; readonly body: string };
  /** "RRGGBB" by theme slot. */
  readonly colours: Readonly<Record<string, string>>;
  readonly masters: readonly InspectedMaster[];
  readonly layouts: readonly InspectedLayout[];
  /** Layouts by role, the preferred first, and how it was found that they are for it. */
  readonly roles: Readonly<Partial<Record<Role, readonly { readonly layout: string; readonly by: FoundBy }[]>>>;
  /** Roles that no layout is for. */
  readonly missing: readonly Role[];
}

export interface InspectedMaster {
  /** From 1, as a map names it. */
  readonly number: number;
  readonly name: string;
  readonly part: string;
  readonly layouts: readonly string[];
}

export interface InspectedLayout {
  readonly name: string;
  /** The name in PowerPoint. */
  readonly title: string;
  readonly part: string;
  /** The standard type, `cust` where it has none. */
  readonly type: string;
  readonly master: number;
  /** Whether content may be put on it; a map can say that not. */
  readonly used: boolean;
  readonly roles: readonly Role[];
  readonly placeholders: readonly InspectedPlaceholder[];
}

export interface InspectedPlaceholder {
  /** What it is for. */
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly idx: number | null;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Text runs from left to right, and the shape is not turned. */
  readonly upright: boolean;
  readonly fonts: readonly string[];
  readonly colour: string;
  /** What lies behind it; null where that is no one colour. */
  readonly background: string | null;
  readonly levels: readonly { readonly size: number; readonly minimum: number; readonly maximum: number }[];
}
