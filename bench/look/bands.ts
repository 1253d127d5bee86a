import type { MeasuredSlide } from './measure-deck.js';

/** What is asked of slides, and what share of them has to keep it. */
export interface Band {
  readonly name: string;
  readonly wanted: number;
  readonly keeps: (slide: MeasuredSlide) => boolean;
  /** By how much a slide misses it, from 0 on. */
  readonly misses: (slide: MeasuredSlide) => number;
}

/** The bands are those of slides that designers drew; what each measures is said in `page-area.ts` and `measure-deck.ts`. */
export const bands: readonly Band[] = [
  atMost('hole', 0.92, ({ hole }) => hole, 0.28),
  atMost('below', 0.92, ({ below }) => below, 0.3),
  {
    name: 'centre',
    wanted: 0.92,
    keeps: ({ centre }) => centre >= 0.4 && centre <= 0.56,
    misses: ({ centre }) => Math.max(0, 0.4 - centre, centre - 0.56) * 4,
  },
  atMost('sizes', 0.9, ({ sizes }) => sizes, 3),
  { ...not('lone title', 1, ({ loneInTitle }) => loneInTitle) },
  { ...not('lone body', 0.95, ({ loneInBody }) => loneInBody) },
  { ...not('parts', 0.95, ({ isPart }) => isPart) },
  { ...not('lists', 0.6, ({ isList }) => isList), misses: () => 0 },
  {
    name: '18 points',
    wanted: 0.9,
    keeps: ({ smallest }) => smallest >= 18,
    misses: ({ smallest }) => Math.max(0, 18 - smallest) / 10,
  },
];

function atMost(name: string, wanted: number, of: (slide: MeasuredSlide) => number, most: number): Band {
  return {
    name: `${name} ≤ ${most}`,
    wanted,
    keeps: (slide) => of(slide) <= most,
    misses: (slide) => Math.max(0, of(slide) - most) / most,
  };
}

function not(name: string, wanted: number, is: (slide: MeasuredSlide) => boolean): Band {
  return { name: `no ${name}`, wanted, keeps: (slide) => !is(slide), misses: (slide) => (is(slide) ? 0.3 : 0) };
}

/** How badly a slide looks by all bands together. */
export const badnessOf = (slide: MeasuredSlide): number => bands.reduce((sum, { misses }) => sum + misses(slide), 0);
