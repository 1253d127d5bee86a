import type { Box } from '../../../model/units.js';
import { place } from '../../../opc/drawing/place.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';

interface Placeholder {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly idx?: number;
  /** Points; as the master says unless given. */
  readonly size?: number | undefined;
  /** Points, of the levels below the first; as the master says unless given. */
  readonly belongs?: number | undefined;
  /** It is no list: its text has no mark and no indent. */
  readonly isPlain?: boolean;
  /** As DrawingML has it; as the master says unless given. */
  readonly align?: string | undefined;
  /** Where text stands in its box, as DrawingML has it; as the master says unless given. */
  readonly anchor?: string;
}

/** A placeholder of a layout that stands in a box and looks as its master says, but for what is given. */
export function placeholderShape(placeholder: Placeholder, box: Box): XmlElement {
  const { id, name, type, idx, anchor } = placeholder;
  const held = element('a:bodyPr', anchor === undefined ? {} : { anchor });
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: String(id), name }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: '1' })),
      element('p:nvPr', {}, element('p:ph', { type, ...(idx === undefined ? {} : { idx: String(idx) }) })),
    ),
    element('p:spPr', {}, place('a:xfrm', box)),
    element(
      'p:txBody',
      {},
      held,
      element('a:lstStyle', {}, ...firstLevel(placeholder), ...levelsBelow(placeholder)),
      element('a:p'),
    ),
  );
}

function firstLevel({ size, isPlain = false, align }: Placeholder): XmlElement[] {
  if (size === undefined && align === undefined && !isPlain) return [];
  return [
    element(
      'a:lvl1pPr',
      { ...(isPlain ? { marL: '0', indent: '0' } : {}), ...(align === undefined ? {} : { algn: align }) },
      ...(isPlain ? [element('a:buNone')] : []),
      ...(size === undefined ? [] : [element('a:defRPr', { sz: String(Math.round(size * 100)) })]),
    ),
  ];
}

const levelsBelow = ({ belongs }: Placeholder): XmlElement[] =>
  belongs === undefined
    ? []
    : [2, 3, 4, 5].map((level) =>
        element(`a:lvl${level}pPr`, {}, element('a:defRPr', { sz: String(Math.round(belongs * 100)) })),
      );

/** A layout with nothing on it. */
export const bareLayout = (): XmlElement =>
  element(
    'p:sldLayout',
    {
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    element(
      'p:cSld',
      {},
      element(
        'p:spTree',
        {},
        element(
          'p:nvGrpSpPr',
          {},
          element('p:cNvPr', { id: '1', name: '' }),
          element('p:cNvGrpSpPr'),
          element('p:nvPr'),
        ),
        element('p:grpSpPr'),
      ),
    ),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  );
