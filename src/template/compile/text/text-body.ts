import { element, type XmlElement } from '../../../opc/xml/element.js';
import type { ResolvedPlaceholder, ResolvedTheme } from '../../theme/resolve/resolved.js';
import { numberParagraph, textParagraph } from './paragraph.js';
import { textLevel } from './text-level.js';

/** The text of a placeholder: how it stands, its levels, its prompts; only what it doesn't inherit. */
export function textBody(
  placeholder: ResolvedPlaceholder,
  inherited: ResolvedPlaceholder | undefined,
  { fonts, language }: ResolvedTheme,
): XmlElement {
  return element(
    'p:txBody',
    {},
    bodyProperties(placeholder, inherited),
    listStyle(placeholder, inherited, fonts),
    ...paragraphs(placeholder, language),
  );
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
  if (type === 'sldNum') return [numberParagraph(language)];
  const lines = prompts.length === 0 ? [name] : prompts.slice(0, levels.length);
  return lines.map((line, level) => textParagraph(line, language, level));
}
