import { coverageOf, phraseAt, phraseBefore, phrasesOf, type LanguagePack, type Word } from '../../language/index.js';

/** How many words the verb or auxiliary has that stands at `index`, or 0. */
export const predicateAt = (words: readonly Word[], index: number, pack: LanguagePack): number => {
  const auxiliary = phraseAt(pack, 'auxiliaries', words, index);
  return auxiliary > 0 ? auxiliary : verbAt(words, index, pack);
};

/** How many words the verb has that stands at `index`, or 0. */
export const verbAt = (words: readonly Word[], index: number, pack: LanguagePack): number => {
  const verbs = phrasesOf(pack, 'verbs');
  const whole = phraseAt(pack, 'verbs', words, index);
  const key = words[index]?.key;
  if (whole > 0 || key === undefined) return whole;
  return pack.verbEndings.some(
    (ending) => key.length > ending.length + 2 && key.endsWith(ending) && isStem(key, ending),
  )
    ? 1
    : 0;

  function isStem(word: string, ending: string): boolean {
    const stem = word.slice(0, -ending.length);
    return verbs.has(stem) || verbs.has(`${stem}e`) || (stem.at(-1) === stem.at(-2) && verbs.has(stem.slice(0, -1)));
  }
};

/** Whether a verb or auxiliary stands between the first word and the end of a range: that something is said of something. */
export const hasPredicate = (words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean => {
  for (let index = from; index < to; index += 1) if (predicateAt(words, index, pack) > 0) return true;
  return coverageOf(pack).verbs === 'none' && to - from >= 4;
};

/** Whether the words before `index` end with a verb: what follows may be its complement. */
export const verbBefore = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  phraseBefore(pack, 'verbs', words, index) > 0 || verbAt(words, index - 1, pack) > 0;
