import type { LanguagePack } from './pack.js';

/** What to remember goes on under these labels where one slide does not hold it, in this order. */
export const furtherHeadings = ({ labels }: Pick<LanguagePack, 'labels'>): readonly string[] => [
  labels.details,
  labels.points,
];

/** What stands below some items of a list: "… and 8 more". */
export const moreLabel = ({ labels }: LanguagePack, count: number): string =>
  labels.more.replace('{count}', String(count));
