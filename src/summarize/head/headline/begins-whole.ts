import { anyPhraseAt, holdsPhrase, wordsOf, type LanguagePack } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';

/**
 * Whether what goes before the first kept word neither says whose word the rest is, nor when, or what for, alone it holds ("Khi sử dụng Excel, | …"). Where
 * somebody says something further behind, what is kept is of the setting still: "At a session on waste, | ships and the care of sand |, the chair said that …".
 *
 * @param spans what is kept, in order
 */
export const beginsWhole = (text: string, whole: Span, spans: readonly Span[], pack: LanguagePack): boolean => {
  const start = spans[0]?.start ?? whole.start;
  const gone = wordsOf(text, whole.start, start);
  const comma = text.indexOf(',', start);
  const behind = comma < 0 || comma > whole.end ? [] : wordsOf(text, comma, whole.end);
  return gone.length === 0 || (!anyPhraseAt(pack, holding, gone, 0) && !holdsPhrase(pack, 'speechVerbs', behind));
};

const holding = ['speechSources', 'conditions', 'openEnds'] as const;
