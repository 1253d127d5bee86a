import { phraseAt, type LanguagePack } from '../../language/index.js';
import { isCapital, tokensOf, type Token } from '../words/words.js';

/**
 * Whether a text says something of something, as far as the pack tells: a verb or an auxiliary stands behind its first word. A
 * text that does not is a name, which nothing cut from around it can turn.
 */
export const saysSomething = (text: string, pack: LanguagePack): boolean => {
  const words = tokensOf(text);
  return words.some((word, index) => index > 0 && !isCapital(text, word) && isPredicateAt(words, index, pack));
};

/** Whether a verb or an auxiliary stands at a place. */
export const isPredicateAt = (words: readonly Token[], index: number, pack: LanguagePack): boolean => {
  if (phraseAt(pack, 'auxiliaries', words, index) > 0) return true;
  const verb = phraseAt(pack, 'verbs', words, index);
  // Where words are written in syllables, those of one are too often nouns.
  if (pack.typology.writtenWords === 'syllables') return verb > 1;
  return verb > 0 || pack.verbEndings.some((ending) => isForm(words[index]?.key ?? '', ending, pack));
};

const isForm = (key: string, ending: string, pack: LanguagePack): boolean => {
  if (!key.endsWith(ending) || key.length < ending.length + shortestStem) return false;
  const stem = key.slice(0, -ending.length);
  return isVerb(stem, pack) || isVerb(`${stem}e`, pack);
};
const shortestStem = 3;

const isVerb = (key: string, pack: LanguagePack): boolean =>
  phraseAt(pack, 'verbs', [{ start: 0, end: 0, key }], 0) > 0;
