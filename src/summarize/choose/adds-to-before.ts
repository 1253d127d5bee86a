import { phraseAt } from '../../language/index.js';
import type { Reading } from '../annotate/reading.js';

/**
 * "Residents are also angry that …": a short sentence that adds to the one before it in its paragraph, or says what is so all the same.
 * A longer one says enough by itself.
 */
export const addsToBefore = ({ sentences, pack, text }: Reading, index: number): boolean => {
  const [before, own] = [sentences[index - 1], sentences[index]];
  if (own === undefined || before?.block !== own.block || before.item !== own.item || before.turn !== own.turn)
    return false;
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
