/** What somebody typed as one line: an outline has no breaks within a point. */
export const lineOf = (typed: string): string => typed.replace(/\s+/gu, ' ').trim();
