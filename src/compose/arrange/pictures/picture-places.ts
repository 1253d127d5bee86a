import type { Layout, Placeholder } from '../../../template/model.js';
import { placeholderOf, seriesOf } from '../arrangement.js';

/**
 * The places for pictures of a layout: `picture`, or `picture-1`, `picture-2` … In a corporate file that has several they
 * are `picture`, `picture-2` ….
 */
export function picturePlaces(layout: Layout): readonly Placeholder[] {
  const series = seriesOf(layout, 'picture');
  if (series.length > 0) return series;
  return layout.placeholders.filter(({ key }) => /^picture(-\d+)?$/.test(key));
}

/** The place for what is said of a picture: its own, `credit-2`, or that of the whole slide. */
export function placeBeside(layout: Layout, picture: Placeholder, key: 'caption' | 'credit'): Placeholder | undefined {
  const own = picture.key.startsWith('picture')
    ? placeholderOf(layout, picture.key.replace('picture', key))
    : undefined;
  return own ?? placeholderOf(layout, key);
}

/** Whether the layout has a place for something else than pictures, their captions, and what frames every slide. */
export function holdsContent(layout: Layout): boolean {
  return layout.placeholders.some(({ key }) => !beside.test(key));
}

const beside = /^(?:title|label|speaker|footer|marking|slide-number|date|other|picture|caption|credit)(?:-\d+)?$/;
