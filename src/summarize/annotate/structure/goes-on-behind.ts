import { phraseAt, wordsOf, type LanguagePack } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';

/**
 * "Gửi tiền; vay tiền; thanh toán sẽ được quy ra điểm": whether what the last part of a list says is said of all of them, so that they are
 * the subject of a sentence and no list.
 */
export const goesOnBehind = (parts: readonly Span[], text: string, pack: LanguagePack): boolean => {
  const saysSomething = ({ start, end }: Span): boolean => {
    const words = wordsOf(text, start, end);
    return words.some((_, index) => index > 0 && phraseAt(pack, 'finites', words, index) > 0);
  };
  const last = parts.at(-1);
  return last !== undefined && saysSomething(last) && !parts.slice(0, -1).some(saysSomething);
};
