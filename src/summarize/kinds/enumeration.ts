import type { Point } from '../../model/briefing.js';
import type { Span } from '../../model/span.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Reading } from '../annotate/reading.js';
import type { SeriesItem } from '../annotate/structure/found.js';
import { coreOfItem } from '../say/core/core.js';
import { itemSpan } from '../say/item.js';
import { withoutNamingBrackets } from '../say/naming-brackets.js';
import { leadOf } from '../say/lead.js';
import { evidenceOf } from '../say/evidence.js';
import { identify } from '../../model/identify.js';
import { shownText } from '../say/shown-text.js';

/**
 * The items of a series as points, in order; items of inner lists are children of theirs, however deep: an exception of the first item stands
 * below that, not beside it. What is shown of each, `itemSpan` says.
 */
export const itemPoints = (annotation: Annotation, items: readonly SeriesItem[]): Point[] => {
  const points = withLeads(items.map((item) => itemPoint(annotation, item)));
  return nestedFrom(points.map((point, index) => ({ point, depth: items[index]?.depth ?? 0 })));
};

interface Placed {
  readonly point: Point;
  readonly depth: number;
}

/** Each point with those behind it that stand deeper, up to the next that does not. */
const nestedFrom = (placed: readonly Placed[]): Point[] => {
  const nested: Point[] = [];
  for (let from = 0; from < placed.length;) {
    const first = placed[from];
    if (first === undefined) break;
    let end = from + 1;
    while ((placed[end]?.depth ?? 0) > first.depth) end += 1;
    const children = nestedFrom(placed.slice(from + 1, end));
    nested.push(
      children.length === 0
        ? first.point
        : { ...first.point, children: [...(first.point.children ?? []), ...children] },
    );
    from = end;
  }
  return nested;
};

const itemPoint = ({ reading }: Annotation, item: SeriesItem): Point => {
  const point = pointOfSpan(reading, itemSpan(reading, item));
  return item.verdict === undefined ? point : { ...point, children: [pointOfSpan(reading, item.verdict)] };
};

const pointOfSpan = (reading: Reading, span: Span): Point => {
  const spans = withoutNamingBrackets(reading, [span]);
  const text = shownText(reading.text, spans);
  const core = spans.length > 1 ? undefined : coreOfItem(text, span, reading);
  return {
    id: identify('point', text),
    text,
    evidence: evidenceOf(reading, spans),
    origin: 'extract',
    ...(core === undefined ? {} : { core }),
  };
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
