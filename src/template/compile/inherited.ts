import type { ResolvedPlaceholder, ResolvedStyle, ResolvedTheme } from '../theme/resolve/resolved.js';

/** What the master's placeholder of the same kind gives a layout's placeholder. */
export function inheritedBy({ type }: ResolvedPlaceholder, master: ResolvedTheme['master']): ResolvedPlaceholder {
  switch (type) {
    case 'title':
    case 'ctrTitle':
      return master.title;
    case 'dt':
      return master.date;
    case 'ftr':
      return master.footer;
    case 'sldNum':
      return master.slideNumber;
    default:
      return { ...master.body, levels: allLevels(master.body.levels) };
  }
}

/** PowerPoint has nine levels of text: what the theme leaves open is as the last, further in. */
export function allLevels(levels: readonly ResolvedStyle[]): ResolvedStyle[] {
  const deepest = levels.at(-1);
  if (deepest === undefined) return [];
  const further = Array.from({ length: 9 - levels.length }, (_, step) => ({
    ...deepest,
    indent: deepest.indent + (step + 1) * (deepest.bullet?.hang ?? 0.3),
  }));
  return [...levels, ...further];
}
