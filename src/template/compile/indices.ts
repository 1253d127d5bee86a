import type { ResolvedPlaceholder, ResolvedTheme } from '../theme/resolve/resolved.js';

/**
 * Gives every key one index in the whole template, so that content finds its place again when somebody changes the
 * layout of a slide in PowerPoint, which goes by type and index. Titles have none.
 */
export function placeholderIndices(theme: ResolvedTheme): (placeholder: ResolvedPlaceholder) => number | undefined {
  const indices = new Map([
    ['body', 1],
    ['footer', 11],
    ['slide-number', 12],
  ]);
  let free = 13;
  const keys = theme.layouts.map(({ placeholders }) => new Set(placeholders.map(({ key }) => key)));
  // As PowerPoint numbers it, unless somebody wants both on one slide.
  if (!keys.some((own) => own.has('subtitle') && own.has('body'))) indices.set('subtitle', 1);
  for (const { key, type } of theme.layouts.flatMap(({ placeholders }) => placeholders)) {
    if (!isTitle(type) && !indices.has(key)) indices.set(key, free++);
  }
  return ({ key, type }) => (isTitle(type) ? undefined : indices.get(key));
}

const isTitle = (type: ResolvedPlaceholder['type']): boolean => type === 'title' || type === 'ctrTitle';
