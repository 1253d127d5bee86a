import type { Role } from '../model/role.js';
import type { Layout } from '../template/model.js';
import type { Context } from './context.js';
import { tell } from './context.js';

/** Remembers a layout that shows what the template has no layout for. */
export function noteStandIn(role: Role, layout: Layout, { template, standIns }: Context): void {
  if ((template.roles[role] ?? []).length > 0) return;
  const roles = standIns.get(layout.name) ?? new Set();
  standIns.set(layout.name, roles.add(role));
}

/** Says, once for each layout that stands in, for which roles it does. */
export function tellStandIns(context: Context): void {
  for (const [layout, roles] of context.standIns) {
    tell(context, {
      code: 'compose.role-missing',
      severity: 'info',
      message: `The template has no layout for ${[...roles].join(', ')}; "${layout}" stands in.`,
    });
  }
}
