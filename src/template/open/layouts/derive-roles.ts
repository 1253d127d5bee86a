import { contrastRatio } from '../../contrast.js';
import type { Role } from '../../../model/role.js';
import type { Layout, Placeholder, TemplateModel } from '../../model.js';
import { titleIsAtHead } from '../../title-at-head.js';
import { area } from '../box.js';
import { isHouseOpening } from '../placeholders/house-opening.js';
import { isCoverName, isForPicture, isSpecial, roleNames } from './layout-names.js';

/** A layout with what speaks for a role. */
export interface LayoutEvidence {
  readonly layout: Layout;
  /** The standard type. */
  readonly type: string;
  /** A vertical or turned title, which nothing is shown under. */
  readonly turned: boolean;
  /** How many of the template's own slides are made on it. */
  readonly slides: number;
  /** Most of the template's own slides of a title and a body are made on it. */
  readonly isHouseOwn?: boolean;
  /** The template's own first slide is made on it. */
  readonly isFirst: boolean;
  /** A slide on it could not be told from one of points: the title is no larger and along the upper edge, and nothing else is drawn. */
  readonly isLikePoints: boolean;
  /** Its title would lie over art, or be squeezed, where it is the cover. */
  readonly isUnfitCover?: boolean;
  /** A list would lie over art there, or stand in a corner of the slide. */
  readonly isUnfitForPoints?: boolean;
}

/** How it is known that a layout is for a role. */
export type FoundBy = 'map' | 'template' | 'type' | 'name' | 'slides' | 'geometry';

export interface RoleClaim {
  readonly role: Role;
  /** Name of the layout. */
  readonly layout: string;
  readonly by: FoundBy;
  /** Another is better, even one that is added. */
  readonly isUnfit?: true;
}

/**
 * What layouts are for that nobody has said it of: by standard type first, then by name, by the template's own slides, and by their
 * placeholders.
 */
export function deriveRoles(evidence: readonly LayoutEvidence[], size: TemplateModel['size']): RoleClaim[] {
  const ranked = evidence
    .filter(({ layout, turned }) => !turned && has(layout, 'title'))
    .flatMap((one) =>
      claimsOf(one, size).map(({ rank, ...claim }) => ({
        rank,
        layout: one.layout,
        claim: { ...claim, layout: one.layout.name },
      })),
    );
  const inOrder = ranked.sort((one, other) => one.rank - other.rank);
  // A layout that is made for something else shows these only where nothing else does.
  const isPlain = (role: Role): boolean => inOrder.some(({ claim, rank }) => claim.role === role && rank < lastResort);
  const plain = { cover: isPlain('cover'), points: isPlain('points') };
  const holdsList = inOrder.some(
    ({ claim, layout, rank }) =>
      claim.role === 'points' && claim.isUnfit !== true && rank < lastResort && bodiesOf(layout).length === 1,
  );
  const first = inOrder.find(({ claim }) => claim.role === 'points')?.layout;
  return inOrder
    .filter(({ claim: { role, isUnfit } }) => role !== 'points' || isUnfit !== true || !holdsList)
    .filter(({ claim: { role }, rank }) => (role !== 'points' && role !== 'cover') || rank < lastResort || !plain[role])
    .filter(
      ({ claim, layout }) =>
        claim.role !== 'points' || first === undefined || layout === first || isLike(layout, first, size),
    )
    .map(({ claim }) => claim)
    .toSorted((one, other) => orderOf(one, first) - orderOf(other, first));
}

/** A table stands where points do, as far as that takes one, rather than on a layout of another look. */
function orderOf({ role, by, layout }: RoleClaim, points: Layout | undefined): number {
  if (by !== 'geometry' || (role !== 'table' && role !== 'chart')) return 0;
  return layout === points?.name ? 1 : 2;
}

interface Claim extends Omit<RoleClaim, 'layout'> {
  readonly rank: number;
}

/** From this rank on a layout is made for something else. */
const lastResort = 10;
/** A list that has no good place goes after all that has one, and before columns, which show none. */
const afterLists = 2.9;

function claimsOf(evidence: LayoutEvidence, size: TemplateModel['size']): Claim[] {
  const claims = claimsOfFit(evidence, size);
  const { isUnfitCover = false, isUnfitForPoints = false } = evidence;
  const isUnfit = (role: Role): boolean =>
    (role === 'cover' && isUnfitCover) || (role === 'points' && isUnfitForPoints);
  const rankOf = ({ role, rank }: Claim): number => Math.max(rank, role === 'cover' ? lastResort : afterLists);
  return claims.map((claim) => (isUnfit(claim.role) ? { ...claim, rank: rankOf(claim), isUnfit: true } : claim));
}

function claimsOfFit(evidence: LayoutEvidence, size: TemplateModel['size']): Claim[] {
  const { layout, type } = evidence;
  const bodies = bodiesOf(layout);
  const claims: Claim[] = coverClaims(evidence, bodies, size);
  // What the house opens with is nothing else.
  if (bodies.length > 0 && claims.some(({ role, by }) => role === 'cover' && by === 'slides')) return claims;
  for (const [role, pattern, needsBody] of roleNames) {
    // A layout for points is not a cover, whatever it is called, nor is one that looks so.
    const isContradicted =
      role === 'cover' &&
      (evidence.isLikePoints || ((bodies.length > 0 || has(layout, 'body')) && titleIsAtHead(layout, size)));
    if (pattern.test(layout.name) && (!needsBody || bodies.length > 0) && !isContradicted)
      claims.push({ role, by: 'name', rank: 1 });
  }
  // A picture of the opening slide is shown there, or nowhere.
  const isOpening = type === 'title' || (isCoverName(layout.name) && !titleIsAtHead(layout, size));
  if (has(layout, 'picture')) {
    if (!isOpening) claims.push(type === 'picTx' ? byType('picture') : byGeometry('picture'));
  } else if (!notForPoints.has(type) && !bodies.every((body) => isLine(body, size)))
    claims.push(...pointsClaims(evidence, bodies, size));

  const takesObjects = bodies.length === 1 && bodies[0]?.type === 'obj' && !has(layout, 'picture');
  for (const role of ['table', 'chart'] as const) {
    // Of two places the other would stay empty.
    if (has(layout, role)) claims.push(has(layout, `${role}-2`) ? byGeometry(role, 3) : byType(role));
    else if (takesObjects) claims.push(byGeometry(role));
  }
  return claims;
}

/** A cover says what it is by its type, or is what the template's first slide is made on, or has a title, a subtitle and no body. */
function coverClaims(
  { layout, type, isFirst, isLikePoints, slides }: LayoutEvidence,
  bodies: readonly Placeholder[],
  size: TemplateModel['size'],
): Claim[] {
  if (isLikePoints) return [];
  const isBare = bodies.length === 0 && !has(layout, 'picture');
  if (type === 'title') return [{ role: 'cover', by: 'type', rank: isFirst ? -1 : slides >= several ? usedInside : 0 }];
  // What the file opens with goes before what only says of itself that it is a cover.
  if (
    isFirst &&
    isCoverName(layout.name) &&
    bodies.length <= 1 &&
    !has(layout, 'picture') &&
    !titleIsAtHead(layout, size)
  )
    return [{ role: 'cover', by: 'slides', rank: -0.5 }];
  if (isFirst && isHouseOpening({ layout, bodies, slides }, size)) return [{ role: 'cover', by: 'slides', rank: 0.5 }];
  if (!isBare || /blank/i.test(layout.name)) return [];
  if (type === 'secHead') return [byGeometry('cover', lastResort)];
  const isCentred = layout.placeholders.some((one) => one.type === 'ctrTitle');
  const looksSo = has(layout, 'subtitle') || (isCentred && !titleIsAtHead(layout, size));
  if (isFirst && (looksSo || !titleIsAtHead(layout, size)))
    // A picture that it is called after was put on the file's own slide, and a deck has none.
    return [{ role: 'cover', by: 'slides', rank: looksSo && !isForPicture(layout.name) ? 0 : 3 }];
  if (looksSo)
    return [byGeometry('cover', isSpecial(layout.name) ? lastResort : 2 + (isBelowTitle(layout) ? 0 : aside))];
  return [];
}

/** On so many slides a layout is used for what it holds; a cover that is used so, and not for the first, is the layout for all that people say. */
const several = 3;
const usedInside = 1.5;

/** Whether what stands with the title of a cover is read after it; a text above or beside it, as a place for a logo, is another thing. */
function isBelowTitle({ placeholders }: Layout): boolean {
  const [title, below] = ['title', 'subtitle'].map((key) => placeholders.find((one) => one.key === key)?.box);
  return title === undefined || below === undefined || below.y >= title.y + title.height / 2;
}

const aside = 0.5;

/** One body for a list, several for columns; of layouts alike the one with the larger body, or that slides are made on. */
function pointsClaims(
  { layout, type, slides, isHouseOwn = false }: LayoutEvidence,
  bodies: readonly Placeholder[],
  slide: TemplateModel['size'],
): Claim[] {
  const [first] = bodies;
  if (first === undefined) return [];
  const room = area(first.box) / (area(first.box) + squareInches);
  const use = slides === 0 ? 0 : usedOften * (1 - 1 / (1 + slides));
  const isMisnamed = isCoverName(layout.name) && titleIsAtHead(layout, slide);
  const isForOthers = isSpecial(layout.name) && !isMisnamed && !isHouseOwn;
  const rank = (isForOthers ? lastResort : 0) + Math.round(10 * (1 - room)) / 100 - use;
  // A place for a chart, table or picture beside them would stay empty.
  const isShared =
    has(layout, 'chart') || has(layout, 'table') || layout.placeholders.some((one) => one.type === 'pic');
  if (bodies.length > 1 || isShared) return [byGeometry('points', rank + 3)];
  if (type === 'obj' || type === 'tx') return [{ ...byType('points'), rank }];
  // What several of the house's own slides stand on is for points, whether or not it says so.
  return slides >= several && first.box.y < mostAbove * slide.height
    ? [{ ...byUse('points'), rank }]
    : [byGeometry('points', rank + 2)];
}

/** A small body in the lower half of the slide is a line under a large title, whatever type the layout says it is of. */
const isLine = ({ box }: Placeholder, size: TemplateModel['size']): boolean =>
  box.y > size.height / 2 && area(box) < mostOfLine * size.width * size.height;

const mostOfLine = 0.2;

/** A list begins in the upper part of the slide; what begins lower goes with a line above it. */
const mostAbove = 0.4;

/** What being used counts at most: less than to be of another type. */
const usedOften = 0.5;

/** A third of a slide, for comparing what bodies hold; a little more or less room makes no difference. */
const squareInches = 30 * 914_400 ** 2;

/** Whether points on one layout look as on another: enough room, a title along the upper edge, the same font, on the same ground. */
function isLike(layout: Layout, other: Layout, size: TemplateModel['size']): boolean {
  const [own, first] = [bodiesOf(layout), bodiesOf(other)[0]];
  const room = own.reduce((sum, { box }) => sum + area(box), 0);
  if (room < leastShare * size.width * size.height) return false;
  // Beside a title that moves to the side of the slide points are another kind of slide.
  if (titleIsAtHead(other, size) && !titleIsAtHead(layout, size)) return false;
  return own.every(
    ({ levels, background }) =>
      levels[0]?.fonts[0] === first?.levels[0]?.fonts[0] && isOneSurface(background, first?.background),
  );
}

/** Shades of one gradient differ a little from place to place. */
const isOneSurface = (one: string | undefined, other: string | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && contrastRatio(one, other) <= faint);

const faint = 1.4;
const leastShare = 0.3;

/** The placeholders of a layout that take points. */
export const bodiesOf = ({ placeholders }: Layout): Placeholder[] =>
  placeholders.filter(({ key }) => /^body(-|$)/.test(key));

const byType = (role: Role): Claim => ({ role, by: 'type', rank: 0 });
const byUse = (role: Role): Claim => ({ role, by: 'slides', rank: 0 });
const byGeometry = (role: Role, rank = 2): Claim => ({ role, by: 'geometry', rank });

const has = (layout: Layout, key: string): boolean =>
  layout.placeholders.some((placeholder) => placeholder.key === key);

/** Standard types whose texts are captions, or run downwards. */
const notForPoints = new Set(['title', 'secHead', 'objTx', 'picTx', 'vertTx', 'vertTitleAndTx', 'clipArtAndVertTx']);
