import { phraseAt, startsUpperCase, type LanguagePack, type Word } from '../../language/index.js';
import { canOpen } from '../shorten/standalone.js';

/**
 * "Để người và hàng được an toàn, | cảng vụ yêu cầu:": what something is asked for is read before it in a paper, and never over a list. It ends at the
 * comma that somebody is named behind.
 */
export const behindPurpose = (text: string, words: readonly Word[], pack: LanguagePack): readonly Word[] => {
  if (phraseAt(pack, 'purposeOpeners', words, 0) === 0) return words;
  const commas = words.flatMap(({ start }, at) =>
    at > 0 && /,\s*$/u.test(text.slice(words[at - 1]?.end, start)) ? [at] : [],
  );
  const next = commas.find((at) => startsUpperCase(text.slice(words[at]?.start))) ?? commas[0] ?? 0;
  return words.length - next < fewestBehind || !canOpen(words, next, text, pack) ? words : words.slice(next);
};

/** "Five criteria" names nothing. */
const fewestBehind = 3;
