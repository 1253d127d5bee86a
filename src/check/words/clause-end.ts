import type { Token } from './words.js';

/**
 * Whether a mark stands before a word behind which another clause may begin, whose nouns a word of this one does not mean; so it is before
 * the first word and behind the last.
 */
export const endsClause = (words: readonly Token[], index: number, text: string): boolean => {
  const [before, next] = [words[index - 1], words[index]];
  return before === undefined || next === undefined || /[,;:]/.test(text.slice(before.end, next.start));
};
