import type { LanguagePack } from './pack.js';
import { phraseAt } from './lexicon.js';
import { wordsOf } from '../text/words.js';

/** Whether a text is or holds half an entry of a ledger, a side and an account: "Nợ TK 152", "Cr 331 Payables". */
export const isLedgerEntry = (text: string, pack: LanguagePack): boolean => {
  const words = wordsOf(text.slice(0, longest));
  return words.some(({ start }, index) => {
    const length = phraseAt(pack, 'ledgerSides', words, index);
    const opens = index === 0 || /[:;/]\s*$/u.test(text.slice(words[index - 1]?.end, start));
    return length > 0 && opens && /^\d/.test(words[index + length]?.key ?? '');
  });
};

/** What opens so stands near the head of a line. */
const longest = 120;
