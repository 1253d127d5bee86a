import type { Role } from '../../model/role.js';
import type { Layout } from '../model.js';

/** A layout with what speaks for a role: its standard type, and the name that somebody gave it. */
export interface LayoutEvidence {
  readonly layout: Layout;
  readonly type: string;
  /** A vertical or turned title, which nothing is shown under. */
  readonly turned: boolean;
}

/** What layouts are for that nobody has said it of: by standard type first, then by name, then by placeholders. */
export function deriveRoles(evidence: readonly LayoutEvidence[]): [Role, string][] {
  const claims = evidence
    .filter(({ layout, turned }) => !turned && has(layout, 'title'))
    .flatMap(({ layout, type }) => claimsOf(layout, type).map(([role, rank]) => ({ role, rank, name: layout.name })));
  return claims.sort((one, other) => one.rank - other.rank).map(({ role, name }) => [role, name]);
}

type Claim = readonly [role: Role, rank: number];
const byType = 0;
const byName = 1;
const byPlaceholders = 2;

function claimsOf(layout: Layout, type: string): Claim[] {
  const claims: Claim[] = [];
  const bodies = layout.placeholders.filter(({ key }) => /^body(-|$)/.test(key));
  if (type === 'title') claims.push(['cover', byType]);
  for (const [role, pattern] of names) {
    if (pattern.test(layout.name) && (role !== 'agenda' || bodies.length > 0)) claims.push([role, byName]);
  }
  if (has(layout, 'picture')) claims.push(['picture', type === 'picTx' ? byType : byPlaceholders]);
  else if (bodies.length === 1 && type !== 'title') {
    claims.push(['points', type === 'obj' || type === 'tx' ? byType : byPlaceholders]);
  } else if (bodies.length > 1) claims.push(['points', byPlaceholders + 1]);

  const takesObjects = bodies.length === 1 && bodies[0]?.type === 'obj';
  for (const role of ['table', 'chart'] as const) {
    if (has(layout, role)) claims.push([role, byType]);
    else if (takesObjects) claims.push([role, byPlaceholders]);
  }
  return claims;
}

const has = (layout: Layout, key: string): boolean =>
  layout.placeholders.some((placeholder) => placeholder.key === key);

const names: readonly (readonly [Role, RegExp])[] = [
  ['cover', /\bcover\b|title slide|trang bìa/i],
  ['agenda', /agenda|table of contents|mục lục/i],
  ['quote', /\bquot(e|ation)\b|trích dẫn/i],
  ['closing', /closing|thank|end slide|kết thúc|cảm ơn/i],
];
