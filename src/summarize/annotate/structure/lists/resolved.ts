import { endsInColon, phraseAt } from '../../../../language/index.js';
import type { Reading } from '../../reading.js';
import type { Series } from '../found.js';

/** Whether a list stands below no more than the word that its items are decided: "Resolved:", "RESUELVE:". */
export const areResolved = ({ sentences, text, pack }: Reading, { kind, announcerSentence }: Series): boolean => {
  const above = sentences[announcerSentence ?? -1];
  return (
    kind === 'list' &&
    above !== undefined &&
    above.words.length > 0 &&
    endsInColon(text.slice(above.start, above.end)) &&
    phraseAt(pack, 'decisionLabels', above.words, 0) === above.words.length
  );
};
