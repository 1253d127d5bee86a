import { inchesToEmu, type Box } from '../../../model/units.js';
import type { Placeholder } from '../../model.js';
import type { PlaceholderDefinition } from '../schema/shapes.js';
import type { Theme } from '../schema/theme.js';
import { ThemeFault, type ThemePath } from '../theme-fault.js';
import { optionalPaint } from './paint.js';
import { cells } from './cells.js';
import type { PlacedGroup } from './reading-order.js';
import { resolvePlace } from './resolve-place.js';
import { resolveStyle } from './resolve-style.js';
import type { ResolvedPlaceholder, ResolvedStyle } from './resolved.js';

/** The placeholders that a definition stands for: one, or with `repeat` one for each cell. */
export function resolvePlaceholder(
  theme: Theme,
  key: string,
  definition: PlaceholderDefinition,
  path: ThemePath,
): PlacedGroup {
  const box = resolvePlace(theme, definition, path);
  const one: ResolvedPlaceholder = {
    key,
    name: definition.name ?? nameOf(key),
    type: definition.type ?? typeOf(key),
    box,
    insets: insetsOf(definition),
    anchor: definition.anchor ?? 'top',
    fill: optionalPaint(definition.fill),
    levels: levelsOf(theme, definition, path),
    prompts: typeof definition.prompt === 'string' ? [definition.prompt] : (definition.prompt ?? []),
  };
  if (definition.repeat === undefined) return { place: box, placeholders: [one] };
  const boxes = cells(box, definition.repeat, theme.grid.gutter);
  return { place: box, placeholders: boxes.map((cell, index) => repeated(one, cell, index + 1)) };
}

/** Numbered paragraphs of the second placeholder begin with 2. */
function repeated(one: ResolvedPlaceholder, box: Box, number: number): ResolvedPlaceholder {
  const levels = one.levels.map((level) =>
    level.bullet === undefined ? level : { ...level, bullet: { ...level.bullet, start: number } },
  );
  return { ...one, key: `${one.key}-${number}`, name: `${one.name} ${number}`, box, levels };
}

function levelsOf(theme: Theme, { style }: PlaceholderDefinition, path: ThemePath): ResolvedStyle[] {
  if (style === undefined) {
    throw new ThemeFault(path, `\`${path.join('.')}\` has no style.`, { hint: 'Name a style of `styles`.' });
  }
  if (typeof style === 'string') return [resolveStyle(theme, style, [...path, 'style'])];
  return style.map((name, level) => resolveStyle(theme, name, [...path, 'style', level]));
}

function insetsOf({ padding = 0 }: PlaceholderDefinition): Placeholder['insets'] {
  const [left, top, right, bottom] = typeof padding === 'number' ? [padding, padding, padding, padding] : padding;
  return { left: inchesToEmu(left), top: inchesToEmu(top), right: inchesToEmu(right), bottom: inchesToEmu(bottom) };
}

const impliedTypes = new Map<string, Placeholder['type']>([
  ['title', 'title'],
  ['subtitle', 'subTitle'],
  ['picture', 'pic'],
  ['table', 'tbl'],
  ['chart', 'chart'],
  ['footer', 'ftr'],
  ['slide-number', 'sldNum'],
]);
const typeOf = (key: string): Placeholder['type'] => impliedTypes.get(key) ?? 'body';

/** "slide-number" → "Slide number". */
const nameOf = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' ');
