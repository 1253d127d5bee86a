import type { XmlElement } from '../../../opc/xml/element.js';
import { descend } from '../../../opc/xml/query.js';
import { isCoverName } from '../layouts/layout-names.js';
import { textPlaces } from './text-places.js';

/** What a cover is called, and the line below it. */
export interface CoverCalled {
  readonly title: XmlElement;
  readonly line: XmlElement | undefined;
}

/**
 * The title of a layout that is called a cover and has places for any text alone: the one that is set largest, and as its line the largest
 * of what stands below it. Whoever draws a cover of text places numbers them as they came, so that the first may be for the speaker.
 */
export function coverTitle(root: XmlElement): CoverCalled | undefined {
  if (!isCoverName(descend(root, 'p:cSld')?.attributes['name'] ?? '')) return undefined;
  const bySize = textPlaces(root).toSorted((one, other) => (other.size ?? 0) - (one.size ?? 0));
  const [title, next] = bySize;
  if (title?.size === undefined || next === undefined || (next.size ?? 0) * clearly > title.size) return undefined;
  const line = bySize.find((one) => one !== title && one.box.y >= title.box.y + title.box.height * mostShared);
  return { title: title.shape, line: line?.shape };
}

/** What a title is set in, of the text that is set next largest. */
const clearly = 1.2;
/** Of the title's height: places are drawn a little into each other. */
const mostShared = 0.8;
