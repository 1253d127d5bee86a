import { phraseAt, phrasesOf, wordsOf, type LanguagePack } from '../../../language/index.js';
import type { Entry } from '../../content/entry.js';

/**
 * Whether what stands below a sentence takes it back: it opens with a contrast ("But …", "Tuy nhiên, …"), or has one between marks ("It came
 * late, however"). As a title the sentence would be all that a room reads.
 */
export const takenBack = ([first]: readonly Entry[], pack: LanguagePack): boolean => {
  const { text = '' } = first ?? {};
  const words = wordsOf(text);
  const harmless = phrasesOf(pack, 'harmless');
  return words.some(({ start }, at) => {
    const length = harmless.matchAt(words, at, words.length) > 0 ? 0 : phraseAt(pack, 'contrasts', words, at);
    const end = words[at + length - 1]?.end;
    if (length === 0 || end === undefined) return false;
    return at === 0 || (/[,，]\s*$/u.test(text.slice(0, start)) && closes.test(text.slice(end)));
  });
};

const closes = /^(?:[,.;，。；]|$)/u;
