import { dates } from './dates.js';
import type { ReadFamily } from './family.js';

/** The families of rules, in the order of the reference. */
export const families: readonly ReadFamily[] = [dates];
