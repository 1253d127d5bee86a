import { leaningWord } from '../../check/index.js';
import { phraseAt, wordsOf, type LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { opensRelative } from '../shorten/standalone.js';

/**
 * Whether a line is understood only behind the one before it: it points back, is joined to it by a connective that stays, or lacks a
 * subject. The same test as the rules of a Briefing ask.
 *
 * @param text what the span points into
 * @param named its speaker is shown beside it
 */
export const leansBack = (text: string, { start, end }: Span, pack: LanguagePack, named = false): boolean => {
  const words = wordsOf(text, start, end);
  return (
    leaningWord(words, text, pack, { named }) !== undefined ||
    opensRelative(words, 0, pack) ||
    phraseAt(pack, 'subjectAuxiliaries', words, 0) > 0 ||
    phraseAt(pack, 'relativeTimes', words, 0) > 0 ||
    words.some((_, index) => phraseAt(pack, 'backReferences', words, index) > 0) ||
    phraseAt(pack, 'contrasts', words, 0) > 0 ||
    (phraseAt(pack, 'tieless', words, 0) === 0 && phraseAt(pack, 'ties', words, 0) > 0)
  );
};
