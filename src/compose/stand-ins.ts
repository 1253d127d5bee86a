import type { Role } from '../model/role.js';
import type { Layout } from '../template/model.js';
import type { Context } from './context.js';
import { tell } from './context.js';

/** Remembers a layout that shows what the template has no layout for. */
export function noteStandIn(role: Role, layout: Layout, { template, standIns }: Context): void {
  if ((template.roles[role] ?? []).length > 0) return;
  const layouts = standIns.get(role) ?? new Set();
  standIns.set(role, layouts.add(layout.name));
}

/** Says, once for each role that the template has no layout for, what stands in. */
export function tellStandIns(context: Context): void {
  for (const [role, layouts] of context.standIns) {
    tell(context, {
      code: 'compose.role-missing',
      severity: 'info',
      message: `The template has no layout for ${role}; ${standing([...layouts])} in.`,
    });
  }
}

const standing = (layouts: readonly string[]): string =>
  `${layouts.map((name) => `"${name}"`).join(' and ')} ${layouts.length === 1 ? 'stands' : 'stand'}`;
