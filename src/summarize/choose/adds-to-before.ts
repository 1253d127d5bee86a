import { contentWords, type LanguagePack, phraseAt, type Word } from '../../language/index.js';
import type { Reading } from '../annotate/reading.js';

/**
 * "Residents are also angry that …": a short sentence that adds to the one before it, or says what is so all the same; in a paragraph of its
 * own where it speaks of the same matter.
 * A longer one says enough by itself.
 */
export const addsToBefore = ({ sentences, pack, text }: Reading, index: number): boolean => {
  const [before, own] = [sentences[index - 1], sentences[index]];
  if (own === undefined || before === undefined || before.item !== own.item || before.turn !== own.turn) return false;
  if (before.block !== own.block && !isOfTheSame(own.words, before.words, pack)) return false;
  const { words } = own;
  if (words.length > pack.slideWords * mostOfSlide) return false;
  for (let at = 1; at < Math.min(furthest, words.length); at += 1) {
    if (/[,;:–—("“]/u.test(text.slice(words[at - 1]?.end, words[at]?.start))) return false;
    const length = phraseAt(pack, 'additives', words, at);
    // "cũng như" joins two things of its own sentence.
    if (length > 0 && phraseAt(pack, 'phraseOpeners', words, at) <= length) return true;
  }
  return false;
};

const mostOfSlide = 0.25;
const furthest = 9;

/** "We call these night shifts": what is called so, the sentence before says. */
export const namesBefore = ({ sentences, pack }: Reading, index: number): boolean => {
  const [before, own] = [sentences[index - 1], sentences[index]];
  return own !== undefined && before?.block === own.block && phraseAt(pack, 'coiners', own.words, 0) > 0;
};

/** Much of what one names stands in the other. */
const isOfTheSame = (own: readonly Word[], before: readonly Word[], pack: LanguagePack): boolean => {
  const known = new Set(before.map(({ key }) => key));
  const named = contentWords(own, pack);
  return named.filter((key) => known.has(key)).length >= named.length * leastShared;
};
const leastShared = 0.4;
