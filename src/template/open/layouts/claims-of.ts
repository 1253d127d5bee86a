import type { MappedLayouts } from '../../map/map-layouts.js';
import type { Layout } from '../../model.js';
import { chooseRoles } from './choose-roles.js';
import type { RoleClaim } from './derive-roles.js';
import type { TemplateParts } from '../find-parts.js';
import type { Opened, OpenedLayout } from '../open-package.js';
import { nameLayout } from './name-layout.js';
import type { FoundLayout } from './read-layout.js';
import { slideUse } from './slide-use.js';

/** A slide master, as people name it. */
export interface Master {
  /** The name of its theme, which PowerPoint shows. */
  readonly name: string;
  readonly part: string;
}

/** The slide masters of a template, by the names of their themes. */
export const mastersOf = ({ masters }: TemplateParts): Master[] =>
  masters.map(({ name: part, theme }, index) => ({ name: theme.attributes['name'] ?? `Master ${index + 1}`, part }));

/** Which layouts of a package are for which role. */
export function claimsOf(
  layouts: readonly { readonly found: FoundLayout; readonly layout: Layout; readonly master: number }[],
  { package: opc, parts, size, ownCover }: Opened,
  mapped: MappedLayouts['roles'] | undefined,
): RoleClaim[] {
  const masters = mastersOf(parts);
  const use = slideUse(opc, parts.presentation, parts.presentationRoot);
  const candidates = layouts.map((one) => ({ ...one, isOffice: isOfficeTheme(masters[one.master]?.name ?? '') }));
  return chooseRoles(candidates, mapped, { size, use, ownCover });
}

/** A layout of a package under the name that it has without a map. */
export interface NamedLayout extends OpenedLayout {
  readonly layout: Layout;
}

/** Which layouts of a package are for which role, where no map says so, and the layouts by their names. */
export function claimsWithoutMap(
  opened: Opened,
  layouts: readonly OpenedLayout[] = opened.layouts,
): { readonly claims: readonly RoleClaim[]; readonly named: readonly NamedLayout[] } {
  const named = layouts.map((one) => ({ ...one, layout: nameLayout(one.found, undefined, opened.size) }));
  return { claims: claimsOf(named, opened, undefined), named };
}

/** Office begins with it, in many languages; a house names its own. */
const isOfficeTheme = (name: string): boolean => /office/i.test(name);
