import { points } from '../../../model/units.js';
import type { Layout, Placeholder, TemplateModel } from '../../model.js';
import { bodiesOf, type RoleClaim } from './derive-roles.js';
import { asCover, asTitle, times, withBodies, type HouseSizes } from './house-sizes.js';
import { withOpeningTitle } from '../placeholders/opening-title.js';
import { looksOtherwise, titleOf, type Look } from './looks-otherwise.js';

/** A layout that may be set as others are. */
export interface Styled extends Look {
  /** Nobody has said in which sizes its texts may be set. */
  readonly isOpen: boolean;
}

/**
 * What slides of one deck share, wherever layouts differ by neglect: titles are set as on the layout for points, texts beside pictures
 * as points are, the title of a cover is the largest, and a sentence alone is larger than points. Layouts that look otherwise are marked,
 * so that they are taken last.
 *
 * @param claims which layout is for which role, the preferred first
 * @returns the layouts in their order
 */
export function inHouseStyle(
  all: readonly Styled[],
  claims: readonly RoleClaim[],
  size: TemplateModel['size'],
): Layout[] {
  const main = mainOf(all, claims);
  const house = main && houseOf(main, size);
  if (house === undefined) return all.map(withOpenSizes);
  const covers = new Set(claims.filter(({ role }) => role === 'cover').map(({ layout }) => layout));
  return all.map((one) => {
    if (!one.isOpen) return one.layout;
    const stated = withOpenSizes(one);
    const layout = covers.has(stated.name)
      ? withTitle(withOpeningTitle(stated, size), (title) => asCover(title, house))
      : withTitle(withBodies(stated, house), (title) => asTitle(title, house, size));
    // A cover with a place for a picture is no slide in the middle of a deck.
    return looksOtherwise(one, house.main, { size: house.title, slide: size })
      ? { ...layout, isOfOtherLook: true }
      : layout;
  });
}

/** LibreOffice sets a footer in its own font and size where a layout says nothing of it, unless the slide does. */
function withOpenSizes({ layout, isOpen }: Styled): Layout {
  if (!isOpen) return layout;
  const placeholders = layout.placeholders.map((one) =>
    one.type === 'ftr' ? { ...one, statesSize: true as const } : one,
  );
  return { ...layout, placeholders, hasOpenSizes: true };
}

interface House extends HouseSizes {
  readonly main: Styled;
}

/** The first layout that shows a list. */
function mainOf(all: readonly Styled[], claims: readonly RoleClaim[]): Styled | undefined {
  const named = claims
    .filter(({ role }) => role === 'points')
    .flatMap((claim) => all.filter(({ layout }) => layout.name === claim.layout));
  return named.find(({ layout }) => bodiesOf(layout).length === 1) ?? named[0];
}

function houseOf(main: Styled, { height }: TemplateModel['size']): House | undefined {
  const style = titleOf(main.layout)?.levels[0];
  const text = bodiesOf(main.layout)[0]?.levels[0];
  if (style === undefined || text === undefined) return undefined;
  const body = points(Math.max(text.size, text.maximum));
  // A title in plain letters that is smaller than what stands below it is none.
  const size = style.wanted ?? style.size;
  const isSmall = size < body && !style.bold && !style.capitals;
  const title = isSmall ? body : size;
  const most = Math.min(title, times(body, aloneTimes), Math.round((height / pointsToHeight) * mostAlone));
  return { main, title, body, alone: points(Math.max(body, most)) };
}

/** As a multiple of points. */
const aloneTimes = 1.4;
/** Of the height of the slide. */
const mostAlone = 0.056;
const pointsToHeight = 12_700;

function withTitle(layout: Layout, change: (title: Placeholder) => Placeholder): Layout {
  const placeholders = layout.placeholders.map((one) => (one.key === 'title' ? change(one) : one));
  return { ...layout, placeholders };
}
