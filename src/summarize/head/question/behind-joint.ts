import { phraseAt, wordsOf } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Reading } from '../../annotate/reading.js';

/** "And what comes next?": a word that joins it to the question before. */
export const behindJoint = ({ text, pack }: Reading, { start, end }: Span): Span => {
  const words = wordsOf(text, start, end);
  const [first] = words;
  if (first?.start !== start || words.length <= fewestWords) return { start, end };
  const contrast = words[phraseAt(pack, 'contrasts', words, 0) - 1];
  // "However, few came. Why?": what it is set against is the answer before.
  const isSetApart = contrast !== undefined && text.startsWith(',', contrast.end);
  // "Tuy nhiên đại dịch …": where no comma stands behind it either.
  const opposed = words[phraseAt(pack, 'oppositions', words, 0) - 1];
  // "Với kết quả này, ông …": with, and no joint.
  const isJoint = phraseAt(pack, 'coordinators', words, 0) === 1 && phraseAt(pack, 'topicOpeners', words, 0) === 0;
  const joint = isSetApart ? contrast : (opposed ?? (isJoint ? first : undefined));
  if (joint === undefined) return { start, end };
  // "Pero ¿no …": the mark that opens the question stays.
  const gap = /^[\s,]*/u.exec(text.slice(joint.end, end))?.[0].length ?? 0;
  return { start: joint.end + gap, end };
};

/** "And why?" is all that is asked. */
const fewestWords = 3;
