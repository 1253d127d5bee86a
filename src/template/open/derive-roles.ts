import type { Role } from '../../model/role.js';
import type { Layout } from '../model.js';

/** A layout with what speaks for a role: its standard type, and the name that somebody gave it. */
export interface LayoutEvidence {
  readonly layout: Layout;
  readonly type: string;
  /** A vertical or turned title, which nothing is shown under. */
  readonly turned: boolean;
}

/** How it is known that a layout is for a role. */
export type FoundBy = 'map' | 'template' | 'type' | 'name' | 'geometry';

export interface RoleClaim {
  readonly role: Role;
  /** Name of the layout. */
  readonly layout: string;
  readonly by: FoundBy;
}

/** What layouts are for that nobody has said it of: by standard type first, then by name, then by placeholders. */
export function deriveRoles(evidence: readonly LayoutEvidence[]): RoleClaim[] {
  const ranked = evidence
    .filter(({ layout, turned }) => !turned && has(layout, 'title'))
    .flatMap(({ layout, type }) =>
      claimsOf(layout, type).map(({ rank, ...claim }) => ({ rank, claim: { ...claim, layout: layout.name } })),
    );
  return ranked.sort((one, other) => one.rank - other.rank).map(({ claim }) => claim);
}

interface Claim extends Omit<RoleClaim, 'layout'> {
  readonly rank: number;
}

function claimsOf(layout: Layout, type: string): Claim[] {
  const bodies = layout.placeholders.filter(({ key }) => /^body(-|$)/.test(key));
  const claims: Claim[] = type === 'title' ? [{ role: 'cover', by: 'type', rank: 0 }] : [];
  for (const [role, pattern, needsBody] of names) {
    if (pattern.test(layout.name) && (!needsBody || bodies.length > 0)) claims.push({ role, by: 'name', rank: 1 });
  }
  if (has(layout, 'picture')) claims.push(type === 'picTx' ? byType('picture') : byGeometry('picture'));
  else if (!notForPoints.has(type)) claims.push(...pointsClaims(layout, type, bodies.length));

  const takesObjects = bodies.length === 1 && bodies[0]?.type === 'obj';
  for (const role of ['table', 'chart'] as const) {
    if (has(layout, role)) claims.push(byType(role));
    else if (takesObjects) claims.push(byGeometry(role));
  }
  return claims;
}

/** One body for a list, several for columns; a layout that is named for something else comes last. */
function pointsClaims(layout: Layout, type: string, bodies: number): Claim[] {
  if (bodies === 0) return [];
  const later = special.test(layout.name) ? 2 : 0;
  if (bodies > 1) return [byGeometry('points', 3 + later)];
  if (type === 'obj' || type === 'tx') return [{ ...byType('points'), rank: later }];
  return [byGeometry('points', 2 + later)];
}

const byType = (role: Role): Claim => ({ role, by: 'type', rank: 0 });
const byGeometry = (role: Role, rank = 2): Claim => ({ role, by: 'geometry', rank });

const has = (layout: Layout, key: string): boolean =>
  layout.placeholders.some((placeholder) => placeholder.key === key);

/** Standard types whose texts are captions, or run downwards. */
const notForPoints = new Set(['title', 'secHead', 'objTx', 'picTx', 'vertTx', 'vertTitleAndTx', 'clipArtAndVertTx']);

const names: readonly (readonly [role: Role, pattern: RegExp, needsBody: boolean])[] = [
  ['cover', /\bcover\b|title slide|trang bìa|trang tiêu đề/i, false],
  ['agenda', /agenda|table of contents?|^contents$|mục lục/i, true],
  ['quote', /\bquot(e|ation)\b|trích dẫn/i, false],
  ['closing', /closing|thank|end slide|^end$|kết thúc|cảm ơn/i, false],
];

const special =
  /section|divider|picture|image|photo|chart|diagram|infographic|table|quote|thank|\bend\b|closing|greeting|title slide|cover|agenda|contents|phần|hình|bảng|biểu đồ|kết thúc|cảm ơn/i;
