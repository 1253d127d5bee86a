import { roles, type Role } from '../../model/role.js';
import type { NamedLayout } from '../map/map-layouts.js';
import type { Layout } from '../model.js';
import { deriveRoles, type RoleClaim } from './derive-roles.js';
import type { FoundLayout } from './read-layout.js';

interface Candidate {
  readonly found: FoundLayout;
  readonly layout: Layout;
  readonly master: number;
}

/**
 * Which layouts are for which role: as a map says; else as the template says of itself; else as it is derived. A deck
 * keeps to one master, the one with layouts for most roles, and takes of the others only what that has nothing for.
 */
export function chooseRoles(
  layouts: readonly Candidate[],
  mapped: ReadonlyMap<Role, readonly NamedLayout[]> | undefined,
): RoleClaim[] {
  const claimed = new Map<Role, RoleClaim[]>();
  for (const role of roles) {
    const own = mapped?.get(role);
    if (own !== undefined)
      claimed.set(
        role,
        own.map(({ name }) => ({ role, layout: name, by: 'map' })),
      );
  }
  for (const claims of inOrderOfMasters(layouts)) {
    for (const role of roles) {
      const own = claims.filter((claim) => claim.role === role);
      if (!claimed.has(role) && own.length > 0) claimed.set(role, own.filter(isFirst));
    }
  }
  return roles.flatMap((role) => claimed.get(role) ?? []);
}

/** The claims of each master, those of the one with most roles first. */
function inOrderOfMasters(layouts: readonly Candidate[]): RoleClaim[][] {
  const numbers = [...new Set(layouts.map(({ master }) => master))];
  const claims = numbers.map((number) => claimsOf(layouts.filter(({ master }) => master === number)));
  const count = (own: readonly RoleClaim[]): number => new Set(own.map(({ role }) => role)).size;
  return claims.sort((one, other) => count(other) - count(one));
}

function claimsOf(layouts: readonly Candidate[]): RoleClaim[] {
  const stated = layouts.flatMap(({ layout, found: { notes } }) =>
    (notes?.roles ?? []).map((role): RoleClaim => ({ role, layout: layout.name, by: 'template' })),
  );
  const unstated = layouts.filter(({ found }) => found.notes === undefined);
  const evidence = unstated.map(({ layout, found }) => ({ layout, type: found.type, turned: isTurned(found) }));
  return [...stated, ...deriveRoles(evidence)];
}

const isTurned = ({ placeholders }: FoundLayout): boolean =>
  placeholders.some(({ placeholder: { type }, upright }) => !upright && (type === 'title' || type === 'ctrTitle'));

const isFirst = ({ layout }: RoleClaim, index: number, claims: readonly RoleClaim[]): boolean =>
  claims.findIndex((claim) => claim.layout === layout) === index;
