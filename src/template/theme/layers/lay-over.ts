import { isRecord, type Keyed } from '../../../schema/is-record.js';
import { mergeValues } from '../../../schema/merge-values.js';
import { scaleTheme } from './scale-theme.js';

/**
 * A theme, as its file has it, with what another file or a size changes of it. Where the change states another size of the
 * slide, what it begins from is scaled to it first.
 */
export function layOver(base: unknown, change: unknown): unknown {
  if (!isRecord(base) || !isRecord(change)) return change ?? base;
  const [from, to] = [sizeIn(base), sizeIn(change)];
  const scale = from && to && { x: to.width / from.width, y: to.height / from.height };
  const scaled = scale === undefined || (scale.x === 1 && scale.y === 1) ? base : scaleTheme(base, scale);
  return mergeValues(scaled, change);
}

const sizeIn = ({ size }: Keyed): { readonly width: number; readonly height: number } | undefined => {
  if (!isRecord(size)) return undefined;
  const { width, height } = size;
  return typeof width === 'number' && typeof height === 'number' && width > 0 && height > 0
    ? { width, height }
    : undefined;
};
