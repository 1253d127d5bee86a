import { roles, type Role } from '../../../model/role.js';
import type { NamedLayout } from '../../map/map-layouts.js';
import type { Layout, TemplateModel } from '../../model.js';
import { titleIsAtHead } from '../../title-at-head.js';
import { bodiesOf, deriveRoles, type RoleClaim } from './derive-roles.js';
import type { FoundLayout } from './read-layout.js';
import { titleOf } from './looks-otherwise.js';
import { withOpeningTitle } from '../placeholders/opening-title.js';
import { isUnfitCover, isUnfitForPoints } from './unfit.js';
import { isLikePoints } from './like-points.js';
import type { SlideUse } from './slide-use.js';

/** A layout that may get roles. */
export interface Candidate {
  readonly found: FoundLayout;
  readonly layout: Layout;
  readonly master: number;
  /** The master's theme is the one that Office begins with. */
  readonly isOffice: boolean;
}

interface Setting {
  readonly size: TemplateModel['size'];
  readonly use: SlideUse;
  /** The part of the layout that was made of the file's first slide. */
  readonly ownCover?: string | undefined;
}

/**
 * Which layouts are for which role: as a map says; else as the template says of itself; else as it is derived. A deck
 * keeps to one master, the one that the template's own slides are made on, else the one of the house with layouts for most roles, and
 * takes of the others only a cover and points, where that has none.
 */
export function chooseRoles(
  layouts: readonly Candidate[],
  mapped: ReadonlyMap<Role, readonly NamedLayout[]> | undefined,
  setting: Setting,
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
  const inOrder = inOrderOfMasters(layouts, setting);
  const [main] = inOrder;
  const opening = layouts.find(({ found }) => found.part === (setting.ownCover ?? setting.use.first))?.layout;
  for (const master of inOrder) {
    const { claims, isOffice } = master;
    for (const role of roles) {
      const own = claims.filter((claim) => claim.role === role);
      // What is only good to have does without rather than look otherwise than the rest of the deck, and a house has no cover of Office's.
      const isStrange = role === 'cover' && isOffice && main?.isOffice === false;
      const isWanted = master === main || (needed.has(role) && !isStrange);
      // What the file opens with is its cover, of whatever master.
      const isOpening =
        role === 'cover' && opening !== undefined && own[0]?.layout === opening.name && mapped?.has('cover') !== true;
      if (isWanted && (!claimed.has(role) || isOpening) && own.length > 0) claimed.set(role, own.filter(isFirst));
    }
  }
  return roles.flatMap((role) => claimed.get(role) ?? []);
}

/** Without these a deck is none. */
const needed = new Set<Role>(['cover', 'points']);

/** The claims of each master, in the order in which masters are taken. */
function inOrderOfMasters(
  layouts: readonly Candidate[],
  setting: Setting,
): { readonly claims: RoleClaim[]; readonly isOffice: boolean }[] {
  const numbers = [...new Set(layouts.map(({ master }) => master))];
  const masters = numbers.map((number) => {
    const own = layouts.filter(({ master }) => master === number);
    const claims = claimsOf(own, setting);
    const roleCount = new Set(claims.map(({ role }) => role)).size;
    const slides = own.reduce((sum, { layout }) => sum + (setting.use.counts.get(layout.part) ?? 0), 0);
    // The slide that opens the talk tells what its cover is, and not alone what the rest looks like.
    const isShown = slides > (own.some(({ layout }) => layout.part === setting.use.first) ? 1 : 0);
    const hasPoints = claims.some(({ role }) => role === 'points');
    const isOffice = own.some((one) => one.isOffice);
    return { claims, isOffice, marks: [hasPoints ? 1 : 0, isShown ? 1 : 0, slides, isOffice ? 0 : 1, roleCount] };
  });
  return masters.sort((one, other) => byMarks(other.marks, one.marks));
}

/** The first mark that differs decides. */
function byMarks(one: readonly number[], other: readonly number[]): number {
  const differences = one.map((mark, index) => mark - (other[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

function claimsOf(layouts: readonly Candidate[], { size, use, ownCover }: Setting): RoleClaim[] {
  const stated = layouts.flatMap(({ layout, found: { notes } }) =>
    (notes?.roles ?? []).map((role): RoleClaim => ({ role, layout: layout.name, by: 'template' })),
  );
  const unstated = layouts.filter(({ found }) => found.notes === undefined);
  const largest = sizeOfTitles(unstated, size);
  const own = houseOwn(unstated, use);
  const evidence = unstated.map(({ layout, found }) => ({
    layout,
    type: found.type,
    turned: isTurned(found),
    slides: use.counts.get(found.part) ?? 0,
    isHouseOwn: layout === own,
    isFirst: (ownCover ?? use.first) === found.part,
    isLikePoints: use.first !== found.part && isLikePoints({ layout, found }, unstated, size),
    // Where the house's own title stands ours does, in smaller letters if need be.
    isUnfitCover: isUnfitCover(
      withOpeningTitle(layout, size),
      found,
      found.part === (ownCover ?? use.first) ? Math.max(leastOfOpening * largest, size.height / leastShare) : largest,
      found.part === (ownCover ?? use.first),
    ),
    isUnfitForPoints: isUnfitForPoints(layout, found, size),
  }));
  return [...stated, ...deriveRoles(evidence, size)];
}

/** The layout of one body that most of the template's own slides of such layouts are made on; undefined where they are few. */
function houseOwn(layouts: readonly Candidate[], { counts }: SlideUse): Layout | undefined {
  const used = layouts
    .filter(({ layout }) => bodiesOf(layout).length === 1)
    .map(({ layout }) => ({ layout, slides: counts.get(layout.part) ?? 0 }));
  const all = used.reduce((sum, { slides }) => sum + slides, 0);
  return used.find(({ slides }) => slides >= fewest && slides > all / 2)?.layout;
}

/** Of the size of other titles. */
const leastOfOpening = 0.45;
/** EMU a point: titles of a usual slide are no smaller than 22 points. */
const leastShare = 311_727;

/** Of fewer slides nothing is told. */
const fewest = 3;

/** What titles over points are set in, in points; 0 where there are none. */
function sizeOfTitles(layouts: readonly Candidate[], size: TemplateModel['size']): number {
  const sizes = layouts
    .filter(({ layout }) => bodiesOf(layout).length === 1 && titleIsAtHead(layout, size))
    .map(({ layout }) => titleOf(layout)?.levels[0]?.size ?? 0);
  return sizes.sort((one, other) => one - other)[Math.floor(sizes.length / 2)] ?? 0;
}

const isTurned = ({ placeholders }: FoundLayout): boolean =>
  placeholders.some(({ placeholder: { type }, upright }) => !upright && (type === 'title' || type === 'ctrTitle'));

const isFirst = ({ layout }: RoleClaim, index: number, claims: readonly RoleClaim[]): boolean =>
  claims.findIndex((claim) => claim.layout === layout) === index;
