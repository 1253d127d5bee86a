import { phraseAt, wordsOf } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import type { Reading } from '../../reading.js';

/**
 * Whether a part of what looks like a list opens with a verb of asking or wishing, and the first does not: "… đề nghị hai nước hợp tác …;
 * mong muốn Campuchia …". Such a part has the subject of the whole sentence, and what announces the others does not announce it.
 */
export const turnsToOwnVerb = ({ text, pack }: Reading, [first, ...others]: readonly Span[]): boolean => {
  const asks = ({ start, end }: Span): boolean => phraseAt(pack, 'keptSpeechVerbs', wordsOf(text, start, end), 0) > 0;
  return first !== undefined && !asks(first) && others.some(asks);
};
