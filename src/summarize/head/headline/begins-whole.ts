import { anyPhraseAt, wordsOf, type LanguagePack } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';

/** Whether what goes before the first kept word neither says whose word the rest is, nor when, or what for, alone it holds ("Khi sử dụng Excel, | …"). */
export const beginsWhole = (text: string, whole: Span, { start }: Span, pack: LanguagePack): boolean => {
  const gone = wordsOf(text, whole.start, start);
  return gone.length === 0 || !anyPhraseAt(pack, holding, gone, 0);
};

const holding = ['speechSources', 'conditions', 'openEnds'] as const;
