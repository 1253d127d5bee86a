import type { Layout, TemplateModel } from '../../model.js';
import { titleIsAtHead } from '../../title-at-head.js';
import { groundsDiffer } from '../ground/grounds-differ.js';
import { bodiesOf } from './derive-roles.js';
import type { FoundLayout } from './read-layout.js';

/** A layout, and what is drawn on it. */
export interface Drawn {
  readonly layout: Layout;
  readonly found: Pick<FoundLayout, 'ground'>;
}

/**
 * Whether a layout without a body could not be told from one for points of its file: its title runs along the upper edge and is no
 * larger than theirs, on the same ground. Whoever left the master's title on a cover has drawn none.
 */
export function isLikePoints(one: Drawn, all: readonly Drawn[], size: TemplateModel['size']): boolean {
  if (bodiesOf(one.layout).length > 0 || !titleIsAtHead(one.layout, size)) return false;
  return all.some(
    (other) =>
      other !== one &&
      bodiesOf(other.layout).length > 0 &&
      isNoLarger(one.layout, other.layout) &&
      !groundsDiffer(one.found.ground, other.found.ground),
  );
}

function isNoLarger(one: Layout, other: Layout): boolean {
  const [own, first] = [one, other].map(
    ({ placeholders }) => placeholders.find(({ key }) => key === 'title')?.levels[0],
  );
  return own !== undefined && first !== undefined && own.size <= first.size;
}
