import type { Point } from '../../model/briefing.js';
import type { Annotation } from '../annotate/annotation.js';
import type { SeriesItem } from '../annotate/structure/found.js';
import { itemSpan } from '../say/item.js';
import { leadOf } from '../say/lead.js';
import { evidenceOf } from '../say/evidence.js';
import { identify } from '../../model/identify.js';
import { shownText } from '../say/shown-text.js';

/**
 * The items of a series as points, in order; items of inner lists are children of theirs. What is
 * shown of each, `itemSpan` says.
 */
export const itemPoints = (annotation: Annotation, items: readonly SeriesItem[]): Point[] => {
  const points = withLeads(items.map((item) => itemPoint(annotation, item)));
  const nested: Point[] = [];
  points.forEach((point, index) => {
    const parent = (items[index]?.depth ?? 0) > 0 ? nested.at(-1) : undefined;
    if (parent === undefined) nested.push(point);
    else nested[nested.length - 1] = { ...parent, children: [...(parent.children ?? []), point] };
  });
  return nested;
};

const itemPoint = ({ reading }: Annotation, item: SeriesItem): Point => {
  const span = itemSpan(reading, item);
  const text = shownText(reading.text, [span]);
  return { id: identify('point', text), text, evidence: evidenceOf(reading, [span]), origin: 'extract' };
};

/** All items of a list begin with a bold name, or none does. */
const withLeads = (points: readonly Point[]): Point[] => {
  const leads = points.map(({ text }) => leadOf(text));
  const distinct = new Set(leads).size === leads.length;
  if (!distinct || leads.some((lead) => lead === undefined)) return [...points];
  return points.map((point, index) => {
    const lead = leads[index];
    return lead === undefined ? point : { ...point, lead };
  });
};
