import type { TemplateMap } from '../../map/map-schema.js';
import { bodiesOf } from '../layouts/derive-roles.js';
import { claimsWithoutMap } from '../layouts/claims-of.js';
import { offDesign } from '../layouts/off-design.js';
import { slideUse, usualLayout } from '../layouts/slide-use.js';
import { reopenPackage, type Opened } from '../open-package.js';
import { withOwnCover } from '../own-cover/own-cover.js';
import { withOwnGround } from '../own-ground/own-ground.js';
import { withoutTalk } from '../own-cover/without-talk.js';
import { withSlideFurniture } from '../own-cover/slide-furniture.js';
import { withOwnList } from '../own-titles/own-list.js';
import { withOwnTitles } from '../own-titles/own-titles.js';
import { withColumns } from './add-columns.js';
import { addLayouts, type Needs } from './add-layouts.js';
import { withCoverLine } from './cover-line.js';

/**
 * A template that says nothing of itself, and has no layout for points, for the cover, or for a picture beside points, gets them, unless
 * a map names one that it has.
 */
export function withNeededLayouts(found: Opened, map: TemplateMap | undefined): Opened {
  if (found.notes !== undefined) return found;
  const opened = withoutTalk(found);
  const covers = [map?.roles.cover ?? []].flat();
  // Whoever names a cover that the file has wants that one.
  const isNamed = covers.length > 0 && covers.every((name) => isThere(name, opened));
  const complete = withCoverLine(
    withTextLayouts(
      withOwnTitles(withOwnList(withSlideFurniture(withOwnGround(isNamed ? opened : withOwnCover(opened))))),
      map,
    ),
  );
  const named = [map?.roles.points ?? []].flat();
  // Whoever names all that points stand on has no use for more; a map that was written of the template names what it gets.
  const isAsked = [...named, ...Object.keys(map?.layouts ?? {})].some((name) => !isThere(name, complete));
  const isEnough = named.length > 0 && !isAsked;
  return isEnough ? complete : withColumns(complete);
}

const isThere = (name: string, { layouts }: Opened): boolean =>
  layouts.some(({ found }) => found.name === name || found.title === name);

function withTextLayouts(opened: Opened, map: TemplateMap | undefined): Opened {
  const { package: opc, parts, size, layouts } = opened;
  const use = slideUse(opc, parts.presentation, parts.presentationRoot);
  const plain = offDesign(layouts, use);
  const { claims, named: unmapped } = claimsWithoutMap(
    opened,
    layouts.filter(({ found }) => !plain.has(found.part)),
  );
  // Columns alone show no list: it would end on a layout for captions or sections.
  const holdsList = (name: string): boolean =>
    unmapped.some(({ layout }) => layout.name === name && bodiesOf(layout).length === 1);
  const lacks = (role: 'points' | 'cover'): boolean => {
    const named = [map?.roles[role] ?? []].flat();
    return (
      !named.some((name) => isThere(name, opened)) &&
      !claims.some(
        (claim) => claim.role === role && claim.isUnfit !== true && (role === 'cover' || holdsList(claim.layout)),
      )
    );
  };
  const main = claims.find(({ role }) => role === 'points');
  const ofPoints = unmapped.find(({ layout }) => layout.name === main?.layout);
  const needs: Needs = {
    points: lacks('points'),
    cover: lacks('cover'),
    unfit: new Set(claims.filter(({ isUnfit }) => isUnfit === true).map(({ layout }) => layout)),
    main: ofPoints?.found,
    master: ofPoints?.master,
    own: plain.size === 0 ? undefined : use.counts,
    usual: usualLayout(use),
  };
  const added = needs.points || needs.cover ? addLayouts(opc, parts, { found: layouts, size, needs }) : undefined;
  return added === undefined ? opened : reopenPackage(added, opened);
}
