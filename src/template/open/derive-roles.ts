import type { Role } from '../../model/role.js';
import type { Layout, Placeholder } from '../model.js';
import { area } from './box.js';

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
  const inOrder = ranked.sort((one, other) => one.rank - other.rank);
  // A layout that is named for something else shows points only where nothing else does.
  const isPlain = inOrder.some(({ claim, rank }) => claim.role === 'points' && rank < named);
  return inOrder
    .filter(({ claim, rank }) => claim.role !== 'points' || rank < named || !isPlain)
    .map(({ claim }) => claim);
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
  else if (!notForPoints.has(type)) claims.push(...pointsClaims(layout, type, bodies));

  const takesObjects = bodies.length === 1 && bodies[0]?.type === 'obj';
  for (const role of ['table', 'chart'] as const) {
    if (has(layout, role)) claims.push(byType(role));
    else if (takesObjects) claims.push(byGeometry(role));
  }
  return claims;
}

/** From this rank on a layout is named for something else. */
const named = 10;

/** One body for a list, several for columns; of layouts alike the one with the larger body. */
function pointsClaims(layout: Layout, type: string, bodies: readonly Placeholder[]): Claim[] {
  const [first] = bodies;
  if (first === undefined) return [];
  const room = area(first.box) / (area(first.box) + squareInches);
  const rank = (special.test(layout.name) ? named : 0) + Math.round(10 * (1 - room)) / 100;
  if (bodies.length > 1) return [byGeometry('points', rank + 3)];
  if (type === 'obj' || type === 'tx') return [{ ...byType('points'), rank }];
  return [byGeometry('points', rank + 2)];
}

/** A third of a slide, for comparing what bodies hold; a little more or less room makes no difference. */
const squareInches = 30 * 914_400 ** 2;

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
