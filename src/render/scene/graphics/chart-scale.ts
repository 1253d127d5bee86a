import type { ChartGraphic } from '../../../model/deck.js';

/** Where values stand in the field of a chart. */
export interface ChartScale {
  /** 0 at the near edge of the field, 1 at the far one. */
  readonly at: (value: number) => number;
  /** Values that an axis shows. */
  readonly steps: readonly number[];
}

/** A scale in round steps: bars begin at nought, lines where their values do. */
export function chartScale({ type, series }: Pick<ChartGraphic, 'type' | 'series'>): ChartScale {
  const values = series.flatMap((one) => one.values);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // Lines of values that lie close together would be flat if they began at nought.
  const fromNought = type === 'bar' || least < 0 || least < (most - least) * 5;
  const [low, high] = [fromNought ? Math.min(0, least) : least, fromNought ? Math.max(0, most) : most];
  const step = roundStep((high - low) / 4);
  const bottom = Math.floor(low / step) * step;
  const top = Math.max(bottom + step, Math.ceil(high / step) * step);
  const count = Math.round((top - bottom) / step);
  return {
    at: (value) => (value - bottom) / (top - bottom),
    steps: Array.from({ length: count + 1 }, (_, index) => bottom + index * step),
  };
}

/** 1, 2 or 5 times a power of ten, not less than what is wanted. */
function roundStep(wanted: number): number {
  if (!(wanted > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(wanted));
  return ([1, 2, 5, 10].find((one) => one * power >= wanted) ?? 10) * power;
}
