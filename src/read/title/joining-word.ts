import type { LanguagePack } from '../../language/index.js';

/** Whether a word joins what stands on both sides of it: a line of a title that ends in one has its rest on the next. */
export const isJoiningWord = (key: string | undefined, pack: LanguagePack): boolean =>
  [pack.prepositions, pack.genitives, pack.coordinators].some((list) => list.includes(key ?? ''));
