import type { Token } from '../../words/words.js';

/** Whether two sentences of a paragraph are parts of one count: "Phase 1, the roof: …" and "Phase 2, the lifts: …". */
export const countsOn = (first: readonly Token[], second: readonly Token[], text: string): boolean => {
  const [own, next] = [openingCount(first, text), openingCount(second, text)];
  return own !== undefined && own.noun === next?.noun && own.number + 1 === next.number;
};

/** "Phase 1": a word and a small number right behind it, at the head of a sentence, before a mark. */
const openingCount = (words: readonly Token[], text: string): { noun: string; number: number } | undefined => {
  for (let at = 1; at <= longestNoun; at += 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || next === undefined) return undefined;
    if (!/^[1-9]$/u.test(word.key)) continue;
    const isApart = /^\s?[,:(–—]/u.test(text.slice(word.end, next.start));
    const noun = words.slice(0, at).map(({ key }) => key);
    return isApart && noun.every((key) => !/\d/u.test(key))
      ? { noun: noun.join(' '), number: Number(word.key) }
      : undefined;
  }
  return undefined;
};
/** In words and syllables: "giai đoạn 1". */
const longestNoun = 2;
