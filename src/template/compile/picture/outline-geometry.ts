import type { Box } from '../../../model/units.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';
import type { DrawnShape } from '../../picture/svg/drawing.js';
import { fillParts } from '../../picture/svg/style/fill-parts.js';
import type { Point, Segment } from '../../picture/svg/geometry/segment.js';
import { customGeometry } from '../shape.js';

/** An outline in English Metric Units of the slide as the geometry of a shape that stands in a box (20.1.9.8). */
export function outlineGeometry({ outline, rule, fill }: DrawnShape, box: Box): XmlElement {
  const size = { w: String(box.width), h: String(box.height) };
  // Without a fill there is nothing to split for.
  const parts = fillParts(outline, fill === undefined ? 'evenodd' : rule);
  return customGeometry(
    parts.map((part) =>
      element(
        'a:path',
        { ...size, ...(part.filled ? {} : { fill: 'none' }) },
        ...part.outline.map((segment) => command(segment, box)),
      ),
    ),
  );
}

function command(segment: Segment, box: Box): XmlElement {
  switch (segment.kind) {
    case 'move':
      return element('a:moveTo', {}, point(segment.to, box));
    case 'line':
      return element('a:lnTo', {}, point(segment.to, box));
    case 'curve': {
      const { one, other, to } = segment;
      return element('a:cubicBezTo', {}, point(one, box), point(other, box), point(to, box));
    }
    case 'close':
      return element('a:close');
  }
}

const point = ([x, y]: Point, box: Box): XmlElement =>
  element('a:pt', { x: String(Math.round(x) - box.x), y: String(Math.round(y) - box.y) });
