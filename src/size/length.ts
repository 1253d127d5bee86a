import type { Length } from '../summarize/index.js';

/** About how many slides a deck of each length has: an article that holds less gets fewer. */
export const lengths: Readonly<Record<Length, number>> = { short: 6, standard: 10, long: 16 };

/** The fewest and the most slides that may be asked for: cover, one topic and sources at least. */
export const slideLimits = { fewest: 3, most: 40 } as const;
