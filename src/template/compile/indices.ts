import type { ResolvedPlaceholder, ResolvedTheme } from '../theme/resolve/resolved.js';

/**
 * Gives every key one index in the whole template, so that content finds its place again when somebody changes the
 * layout of a slide in PowerPoint, which goes by type and index. Titles have none.
 */
export function placeholderIndices(theme: ResolvedTheme): (placeholder: ResolvedPlaceholder) => number | undefined {
  const indices = new Map(fixed);
  const firstFree = 13;
  for (const { key, type } of theme.layouts.flatMap(({ placeholders }) => placeholders)) {
    if (isTitle(type) || indices.has(key)) continue;
    indices.set(key, firstFree + indices.size - fixed.length);
  }
  return ({ key, type }) => (isTitle(type) ? undefined : indices.get(key));
}

/** As PowerPoint numbers them. */
const fixed: readonly (readonly [key: string, index: number])[] = [
  ['body', 1],
  ['subtitle', 1],
  ['footer', 11],
  ['slide-number', 12],
];

const isTitle = (type: ResolvedPlaceholder['type']): boolean => type === 'title' || type === 'ctrTitle';
