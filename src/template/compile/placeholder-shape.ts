import { element, type XmlElement } from '../../opc/xml/element.js';
import type { ResolvedPlaceholder, ResolvedTheme } from '../theme/resolve/resolved.js';
import { solidFill } from './colour.js';
import { presetGeometry, transform } from './shape.js';
import { textLevel } from './text-level.js';

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
  { fonts, language }: ResolvedTheme,
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
    element(
      'p:txBody',
      {},
      bodyProperties(placeholder, inherited),
      listStyle(placeholder, inherited, fonts),
      ...paragraphs(placeholder, language),
    ),
  );
}

function hasSameBox({ box }: ResolvedPlaceholder, inherited: ResolvedPlaceholder | undefined): boolean {
  if (inherited === undefined) return false;
  return (['x', 'y', 'width', 'height'] as const).every((side) => box[side] === inherited.box[side]);
}

const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const;

function bodyProperties(placeholder: ResolvedPlaceholder, inherited: ResolvedPlaceholder | undefined): XmlElement {
  const insets: Record<string, string> = {};
  for (const [name, side] of sides) {
    if (placeholder.insets[side] !== inherited?.insets[side]) insets[name] = String(placeholder.insets[side]);
  }
  const anchor = placeholder.anchor === inherited?.anchor ? {} : { anchor: anchors[placeholder.anchor] };
  const attributes =
    inherited === undefined
      ? { vert: 'horz', wrap: 'square', ...insets, rtlCol: '0', ...anchor }
      : { ...insets, ...anchor };
  return element('a:bodyPr', attributes, element('a:normAutofit'));
}

const sides = [
  ['lIns', 'left'],
  ['tIns', 'top'],
  ['rIns', 'right'],
  ['bIns', 'bottom'],
] as const;

/** Title and body of the master take their styles from the master's text styles; everything else states its own. */
function listStyle(
  { levels, type }: ResolvedPlaceholder,
  inherited: ResolvedPlaceholder | undefined,
  fonts: ResolvedTheme['fonts'],
): XmlElement {
  if (inherited === undefined && (type === 'title' || type === 'body')) return element('a:lstStyle');
  const written = levels
    .map((style, level) => textLevel(style, level, fonts, inherited?.levels[level]))
    .filter((level) => level !== undefined);
  return element('a:lstStyle', {}, ...written);
}

function paragraphs({ type, levels, prompts, name }: ResolvedPlaceholder, language: string): XmlElement[] {
  if (type === 'sldNum') {
    return [
      element(
        'a:p',
        {},
        element(
          'a:fld',
          { id: '{6F2B1C0E-5D0B-4C55-9E0A-1C7C2D5B7A01}', type: 'slidenum' },
          element('a:rPr', { lang: language }),
          element('a:t', {}, '‹#›'),
        ),
      ),
    ];
  }
  const lines = prompts.length === 0 ? [name] : prompts.slice(0, levels.length);
  return lines.map((line, level) =>
    element(
      'a:p',
      {},
      ...(level === 0 ? [] : [element('a:pPr', { lvl: String(level) })]),
      element('a:r', {}, element('a:rPr', { lang: language }), element('a:t', {}, line)),
    ),
  );
}
