import type { LanguagePack } from './pack.js';

/** What stands below some items of a list: "… and 8 more". */
export const moreLabel = ({ labels }: LanguagePack, count: number): string =>
  labels.more.replace('{count}', String(count));
