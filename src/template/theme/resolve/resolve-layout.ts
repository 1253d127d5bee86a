import type { FrameDefinition, LayoutDefinition } from '../schema/layout.js';
import type { PlaceholderDefinition } from '../schema/shapes.js';
import type { Theme } from '../schema/theme.js';
import { suggest } from '../../../schema/nearest.js';
import { ThemeFault, type ThemePath } from '../theme-fault.js';
import { chain } from './look-up.js';
import { optionalPaint, paint } from './paint.js';
import { inReadingOrder } from './reading-order.js';
import { resolveArt } from './resolve-art.js';
import { resolvePlaceholder } from './resolve-placeholder.js';
import { checkRoles } from './role-needs.js';
import type { ResolvedLayout, ResolvedPlaceholder } from './resolved.js';

/** A layout on its frame: placeholders of the frame are changed key by key, art of the frame lies below its own. */
export function resolveLayout(theme: Theme, key: string, layout: LayoutDefinition): ResolvedLayout {
  const path = ['layouts', key];
  const frames = framesOf(theme, layout, path).map(({ name, definition }) => ({ path: ['frames', name], definition }));
  const sources = [...frames, { path, definition: layout }];

  const merged = new Map<string, Placed>();
  for (const { path: owner, definition } of sources) {
    for (const [name, placeholder] of Object.entries(definition.placeholders ?? {})) {
      const place = [...owner, 'placeholders', name];
      merged.set(name, { path: place, definition: { ...merged.get(name)?.definition, ...placeholder } });
    }
  }
  leaveOut(merged, layout.without ?? [], [...path, 'without']);

  const placeholders = inReadingOrder(
    [...merged].map(([name, placed]) => resolvePlaceholder(theme, name, placed.definition, placed.path)),
  );
  checkUnique(placeholders, path);
  checkRoles(
    layout.roles,
    placeholders.map((placeholder) => placeholder.key),
    path,
  );
  return {
    key,
    title: layout.title,
    roles: layout.roles,
    type: layout.type,
    background:
      sources.map(({ definition }) => optionalPaint(definition.background)).findLast((found) => found !== undefined) ??
      paint(theme.master.background),
    masterArt: sources.map(({ definition }) => definition['master-art']).findLast((said) => said !== undefined) ?? true,
    art: sources.flatMap(({ path: owner, definition }) =>
      (definition.art ?? []).flatMap((art, index) => resolveArt(theme, art, [...owner, 'art', index])),
    ),
    placeholders,
  };
}

interface Placed {
  readonly path: ThemePath;
  readonly definition: PlaceholderDefinition;
}

function framesOf(
  theme: Theme,
  { frame }: LayoutDefinition,
  path: ThemePath,
): { readonly name: string; readonly definition: FrameDefinition }[] {
  if (frame === undefined) return [];
  const next = ({ on }: FrameDefinition): { name: string; key: string } | undefined =>
    on === undefined ? undefined : { name: on, key: 'on' };
  return chain('frame', frame, theme.frames, next, [...path, 'frame']);
}

function leaveOut(placeholders: Map<string, Placed>, keys: readonly string[], path: ThemePath): void {
  const known = [...placeholders.keys()];
  for (const [index, key] of keys.entries()) {
    if (placeholders.delete(key)) continue;
    throw new ThemeFault([...path, index], `The frame has no placeholder "${key}".`, { hint: suggest(key, known) });
  }
}

/** A slide has one title (accessibility needs it, and PowerPoint allows no more), and every key once. */
function checkUnique(placeholders: readonly ResolvedPlaceholder[], path: ThemePath): void {
  const keys = new Set<string>();
  for (const { key } of placeholders) {
    if (keys.has(key)) throw new ThemeFault(path, `The layout has two placeholders "${key}".`);
    keys.add(key);
  }
  const titles = placeholders.filter(({ type }) => type === 'title' || type === 'ctrTitle');
  if (titles.length > 1) throw new ThemeFault(path, 'The layout has more than one title.');
}
