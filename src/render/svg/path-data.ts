import type { Segment } from '../../template/picture/svg/geometry/segment.js';

/** The `d` of a path, in points with two decimals. */
export const pathData = (outline: readonly Segment[]): string => outline.map(commandOf).join('');

function commandOf(segment: Segment): string {
  if (segment.kind === 'close') return 'Z';
  if (segment.kind === 'curve') return `C${[...segment.one, ...segment.other, ...segment.to].map(short).join(' ')}`;
  return `${segment.kind === 'move' ? 'M' : 'L'}${segment.to.map(short).join(' ')}`;
}

/** A number as short as it can be written. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);
