import type { Token } from './words.js';

/** Whether a mark stands before a word behind which another clause may begin, whose nouns a word of this one does not mean. */
export const endsClause = (words: readonly Token[], index: number, text: string): boolean =>
  /[,;:]/.test(text.slice(words[index - 1]?.end, words[index]?.start));
