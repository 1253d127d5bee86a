import type { Emu } from '../../../model/units.js';
import type { XmlElement } from '../../../opc/xml/element.js';
import { descend } from '../../../opc/xml/query.js';
import { placeholderOf, shapesOf } from '../shapes.js';

/** Sizes that a layout for points states, in points; `undefined` where the master's will do. */
export interface SizesForPoints {
  readonly title: number | undefined;
  /** What a title is set in then: a cover's is no smaller. */
  readonly headline: number;
  readonly body: number | undefined;
  /** What belongs to a point; as the master says unless the page is drawn several times as large as others. */
  readonly belongs: number | undefined;
}

/**
 * What a master states that nobody makes slides with may be the text of a document, or nothing at all: a title is larger than what
 * stands below it, and that is large enough to be read.
 */
export function sizesForPoints(master: XmlElement, height: Emu): SizesForPoints {
  const title = statedSize(master, 'title', 'p:titleStyle');
  const stated = statedSize(master, 'body', 'p:bodyStyle') ?? usual;
  // A page that is drawn several times as large as others are is shown no larger.
  const times = height / usualHeight >= large ? height / usualHeight : 1;
  const body = stated < leastBody * times ? Math.max(smallBody, Math.round((usual * height) / usualHeight)) : stated;
  const isLarger = title !== undefined && title > body;
  const own = Math.max(leastTitle * times, Math.round(body * titleTimes));
  return {
    title: isLarger ? undefined : own,
    headline: isLarger ? title : own,
    body: body === stated ? undefined : body,
    belongs: body === stated || times === 1 ? undefined : Math.round(body * belongsTimes),
  };
}

/** The size of the first level, by the placeholder of the master, else by its text style. */
function statedSize(master: XmlElement, type: string, style: string): number | undefined {
  const shape = shapesOf(master).find((one) => placeholderOf(one)?.['type'] === type);
  const own = shape && descend(shape, 'p:txBody', 'a:lstStyle', 'a:lvl1pPr', 'a:defRPr')?.attributes['sz'];
  const size = own ?? descend(master, 'p:txStyles', style, 'a:lvl1pPr', 'a:defRPr')?.attributes['sz'];
  const points = Number(size) / 100;
  return size === undefined || !Number.isFinite(points) ? undefined : points;
}

/** What text is that states no size (ECMA-376 part 1, 21.1.2.3.9). */
const usual = 18;
const leastBody = 12;
const smallBody = 14;
/** Seven and a half inches. */
const usualHeight = 6_858_000;
const large = 1.5;
const belongsTimes = 0.8;
const leastTitle = 24;
const titleTimes = 1.5;

/** How a master sets its titles across: what stands below one on a cover begins where it does. */
export function alignOfTitles(master: XmlElement): string | undefined {
  const shape = shapesOf(master).find((one) => placeholderOf(one)?.['type'] === 'title');
  const own = shape && descend(shape, 'p:txBody', 'a:lstStyle', 'a:lvl1pPr')?.attributes['algn'];
  return own ?? descend(master, 'p:txStyles', 'p:titleStyle', 'a:lvl1pPr')?.attributes['algn'];
}
