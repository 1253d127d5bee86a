/** How likely something is by its log odds: from 0 to 1. */
export const likelihood = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
