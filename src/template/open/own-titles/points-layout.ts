import { claimsWithoutMap } from '../layouts/claims-of.js';
import { openingOf, ownSlides, type OwnSlide } from '../layouts/slide-use.js';
import type { Opened, OpenedLayout } from '../open-package.js';
import type { Placeholder } from '../../model.js';

export interface PointsLayout extends OpenedLayout {
  /** Its title has no good place. */
  readonly isUnfit: boolean;
}

/** The layout that points stand on. */
export function pointsLayout(opened: Opened): PointsLayout | undefined {
  const { claims, named } = claimsWithoutMap(opened);
  const claim = claims.find(({ role }) => role === 'points');
  const part = named.find(({ layout }) => layout.name === claim?.layout)?.found.part;
  const layout = opened.layouts.find(({ found }) => found.part === part);
  return layout && { ...layout, isUnfit: claim?.isUnfit === true };
}

/** A place of a layout, before it has a name. */
export type Place = Omit<Placeholder, 'key'>;

/** The first place of a layout that is of one of these types. */
export const placeOn = ({ found }: OpenedLayout, ...types: readonly Placeholder['type'][]): Place | undefined =>
  found.placeholders.find(({ placeholder: { type } }) => types.includes(type))?.placeholder;

/** Layouts of a master that show content, and no cover. */
export const contentLayouts = ({ layouts }: Opened, master: number): OpenedLayout[] =>
  layouts.filter((one) => one.master === master && !covers.has(one.found.type));

/** The file's own slides on such layouts, but for the first, which is a cover. */
export function contentSlides(opened: Opened, master: number): OwnSlide[] {
  const { package: opc, parts } = opened;
  const parted = new Set(contentLayouts(opened, master).map(({ found }) => found.part));
  const { rest: slides } = openingOf(opc, ownSlides(opc, parts.presentation, parts.presentationRoot));
  return slides.filter(({ layout }) => parted.has(layout));
}

const covers = new Set(['title', 'secHead']);
