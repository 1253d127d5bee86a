/** The fewest and the most slides that may be asked for: cover, one topic and sources at least. */
export const slideLimits = { fewest: 3, most: 40 } as const;

/** The shortest and the longest time that may be asked for, in minutes. */
export const minuteLimits = { fewest: 1, most: 120 } as const;
