import { element, type XmlElement } from '../../opc/xml/element.js';
import type { ResolvedPlaceholder, ResolvedTheme } from '../theme/resolve/resolved.js';
import { solidFill } from './colour.js';
import { presetGeometry, transform } from './shape.js';
import { textBody } from './text/text-body.js';

export interface PlaceholderShape {
  readonly id: number;
  readonly idx: number | undefined;
  readonly placeholder: ResolvedPlaceholder;
  /** What the master gives it, on a layout; undefined on the master. */
  readonly inherited: ResolvedPlaceholder | undefined;
  /** Attributes of `p:ph` besides type and idx. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A placeholder on the master or a layout, with only what it doesn't inherit. */
export function placeholderShape(
  { id, idx, placeholder, inherited, attributes }: PlaceholderShape,
  theme: ResolvedTheme,
): XmlElement {
  const { type, name, fill } = placeholder;
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: String(id), name }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: '1' })),
      element(
        'p:nvPr',
        {},
        element('p:ph', {
          ...(type === 'obj' ? {} : { type }),
          ...attributes,
          ...(idx === undefined ? {} : { idx: String(idx) }),
        }),
      ),
    ),
    element(
      'p:spPr',
      {},
      ...(hasSameBox(placeholder, inherited) ? [] : [transform(placeholder.box)]),
      ...(inherited === undefined ? [presetGeometry('rect')] : []),
      ...(fill === undefined ? [] : [solidFill(fill)]),
    ),
    textBody(placeholder, inherited, theme),
  );
}

function hasSameBox({ box }: ResolvedPlaceholder, inherited: ResolvedPlaceholder | undefined): boolean {
  if (inherited === undefined) return false;
  return (['x', 'y', 'width', 'height'] as const).every((side) => box[side] === inherited.box[side]);
}
