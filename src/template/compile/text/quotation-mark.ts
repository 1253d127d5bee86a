import { element, type XmlElement } from '../../../opc/xml/element.js';
import { customGeometry } from '../shape.js';

/** An opening quotation mark as a drawn shape, so that it needs no font and counts as no text. */
export function quotationMark(): XmlElement {
  const marks = [0, 54].flatMap((offset) => [
    at('a:moveTo', offset, [[36, 0]]),
    ...curves.map((points) => at('a:cubicBezTo', offset, points)),
    element('a:close'),
  ]);
  return customGeometry([element('a:path', { w: '96000', h: '75000' }, ...marks)]);
}

/** From the tip down the outer side, around the drop, and up the inner side; in a field of 42 by 75. */
const curves = [
  [
    [14, 8],
    [0, 28],
    [0, 53],
  ],
  [
    [0, 66],
    [9, 75],
    [21, 75],
  ],
  [
    [33, 75],
    [42, 66],
    [42, 54],
  ],
  [
    [42, 42],
    [33, 33.5],
    [22, 33.5],
  ],
  [
    [21, 33.5],
    [20, 33.6],
    [19, 33.8],
  ],
  [
    [21, 22],
    [28, 13],
    [41, 7],
  ],
];

function at(name: string, offset: number, points: readonly (readonly number[])[]): XmlElement {
  return element(
    name,
    {},
    ...points.map(([x = 0, y = 0]) =>
      element('a:pt', { x: String(Math.round((x + offset) * 1000)), y: String(Math.round(y * 1000)) }),
    ),
  );
}
