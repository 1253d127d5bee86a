import type { Role } from '../../../model/role.js';
import { ThemeFault, type ThemePath } from '../theme-fault.js';

/**
 * What a layout must have to be for a role: the ways to meet it, each a list of keys. `row` is met by `row-1` too. Composing
 * looks for these and passes over a layout that has them not, which in a theme is a slip.
 */
const needs: Readonly<Record<Role, readonly (readonly string[])[]>> = {
  cover: [['title']],
  agenda: [['title', 'body']],
  summary: [
    ['title', 'row'],
    ['title', 'body'],
  ],
  points: [
    ['title', 'body'],
    ['title', 'row'],
  ],
  lead: [
    ['title', 'body'],
    ['title', 'claim', 'support'],
  ],
  cards: [
    ['title', 'card'],
    ['title', 'passage'],
  ],
  figure: [['title', 'value']],
  quote: [
    ['title', 'quote'],
    ['title', 'body'],
  ],
  timeline: [['title', 'time', 'text']],
  comparison: [['title', 'head', 'side']],
  divider: [['title']],
  picture: [['title', 'picture']],
  table: [
    ['title', 'body'],
    ['title', 'table'],
  ],
  chart: [
    ['title', 'body'],
    ['title', 'chart'],
  ],
  sources: [['title', 'body']],
  closing: [['title']],
};

/** @throws ThemeFault at the role that a layout can't be for */
export function checkRoles(roles: readonly Role[], keys: readonly string[], path: ThemePath): void {
  const has = (key: string): boolean => keys.some((one) => one === key || one.startsWith(`${key}-`));
  for (const [index, role] of roles.entries()) {
    if (needs[role].some((way) => way.every(has))) continue;
    const missing = needs[role][0]?.filter((key) => !has(key)) ?? [];
    throw new ThemeFault(
      [...path, 'roles', index],
      `The layout "${String(path.at(-1))}" can't be for the role ${role}: it has no placeholder ${missing.map((key) => `\`${key}\``).join(' and no ')}.`,
      { hint: 'Add the placeholder, or take the role away.' },
    );
  }
}
