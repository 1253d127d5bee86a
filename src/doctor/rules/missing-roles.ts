import { chains } from '../../compose/choose/chains.js';
import { standInFor } from '../../compose/choose/stand-in-for.js';
import { roles, type Role } from '../../model/role.js';
import type { Finding, Rule } from '../finding.js';

/** Roles that no layout is for, and what stands in. */
export const missingRoles: Rule = ({ template: { model } }): Finding[] =>
  roles
    .filter((role) => shown.has(role) && (model.roles[role] ?? []).length === 0)
    .map((role) => {
      const { role: other, layouts } = standInFor(role, model);
      const [first] = layouts;
      const layout = other === undefined ? `"${first ?? ''}"` : `"${first ?? ''}", of the role ${other},`;
      const standIn = first === undefined ? 'nothing stands in' : `${layout} stands in`;
      return {
        code: 'doctor.role-missing',
        severity: first === undefined ? 'error' : needed.has(role) ? 'warning' : 'info',
        message: `There is no layout for ${role}; ${standIn}.`,
        ...(needed.has(role) ? { hint: 'Name one in a map: briefdeck template inspect FILE --write-map' } : {}),
      };
    });

/** Without these a deck is none. */
const needed = new Set<Role>(['cover', 'points']);

/** What composing makes slides for: covers, and what is tried first for each kind of content. */
const shown = new Set<Role>([
  'cover',
  ...Object.values(chains).flatMap((ways) => ways.slice(0, 1).map(({ role }) => role)),
]);
