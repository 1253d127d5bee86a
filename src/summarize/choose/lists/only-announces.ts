import { anyPhraseAt, phraseAt, phraseBefore } from '../../../language/index.js';
import type { Reading, Sentence } from '../../annotate/reading.js';

/** "… các mức phạt sau": what is meant stands in the list below, and in that below a line that names it; "… hoặc đầu tháng sau" says all by itself. */
export const onlyAnnounces = (reading: Reading, sentence: Sentence): boolean => {
  const { sentences, pack } = reading;
  const { words, index, item, block, start, end } = sentence;
  const next = sentences[index + 1];
  const isAboveList = item === undefined && next?.block === block + 1 && next.item === 0;
  if (isAboveList && /[\p{L}\d)]\s*$/u.test(reading.text.slice(start, end))) return true;
  // "Dưới đây là …", "Below are …": what is meant is what stands there.
  const pointer = phraseAt(pack, 'listPointers', words, 0);
  if (pointer > 0 && anyPhraseAt(pack, ['copulas', 'auxiliaries'], words, pointer)) return true;
  const length = phraseBefore(pack, 'listOpeners', words, words.length);
  return length > 1 || (length === 1 && (item !== undefined || next?.item !== undefined));
};
