import { BriefdeckError } from '../../../diagnostics/error.js';
import { isRecord } from '../../../schema/is-record.js';
import { mergeValues } from '../../../schema/merge-values.js';
import { suggest } from '../../../schema/nearest.js';
import type { Theme } from '../schema/theme.js';
import { layOver } from './lay-over.js';
import { sizeName } from './size-name.js';

/** The names of the sizes that a theme has, its own first. */
export const sizesOf = (theme: Pick<Theme, 'size' | 'sizes'>): string[] => [
  ...new Set([sizeName(theme.size), ...Object.keys(theme.sizes)]),
];

/**
 * A theme, as its file has it, in one of its sizes.
 *
 * @param value what `theme` was read from
 * @param size the name of the size; the theme's own unless given
 * @throws BriefdeckError `template.size` when there is no such size
 */
export function inSize(theme: Theme, value: unknown, size: string | undefined): unknown {
  if (size === undefined || size === sizeName(theme.size) || !isRecord(value)) return value;
  const sizes = value['sizes'];
  if (!isRecord(sizes) || !Object.hasOwn(sizes, size))
    throw new BriefdeckError('template', 'template.size', `The template ${theme.name} has no size "${size}".`, {
      hint: suggest(size, sizesOf(theme)),
    });
  return layOver(mergeValues(value, { sizes: null }), sizes[size]);
}
