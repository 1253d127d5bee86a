import { headingRole, roleOfStyleName, type StyleRole } from '../office/style-role.js';

/** A style as the style sheet of the document names it. */
export interface Style {
  name: string;
  basedOn?: number | undefined;
  /** From 0; 9 stands for body text. */
  outline?: number;
}

/** The heading that an outline level makes. */
export const outlineRole = (level: number | undefined): StyleRole | undefined =>
  level === undefined || level < 0 || level > 8 ? undefined : headingRole(level + 1);

/** What a paragraph is by the name or outline level of its style, or of one that it is based on, whichever is nearer. */
export function roleOf(styles: ReadonlyMap<number, Style>, number: number | undefined): StyleRole | undefined {
  let current = number;
  for (let steps = 0; current !== undefined && steps < longestChain; steps++) {
    const style = styles.get(current);
    const role = style && (roleOfStyleName(style.name) ?? outlineRole(style.outline));
    if (role !== undefined) return role;
    current = style?.basedOn;
  }
  return undefined;
}

/** Styles that are based on each other in a circle end here. */
const longestChain = 20;
