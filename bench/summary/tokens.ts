export type Tokens = readonly string[];

/** The tokens that ROUGE compares: runs of letters, marks and digits, lower case, NFC. No stemming, no stop words. */
export const tokensOf = (text: string): Tokens =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
