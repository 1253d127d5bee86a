import { phrases } from '../../../pack/lists.js';

/** What is of the kind that the sentence before names. */
export const englishKindReferences: string[] = phrases(
  'of',
  'that|this|such a',
  'nature|kind|sort|magnitude|scale|calibre|caliber',
);
