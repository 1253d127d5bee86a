import { anyPhraseAt, phraseAt, type LanguagePack, type Word } from '../../../language/index.js';
import { isCapital } from '../../annotate/is-capital.js';
import type { Reading, Sentence } from '../../annotate/reading.js';

/**
 * The sentence that says of what place or whom a paragraph is: "In Tarn, the wells have run dry. … The danger grows." holds for all that follows there and
 * names nobody itself. Undefined for what does.
 */
export const placeOfParagraph = ({ sentences, text, pack }: Reading, index: number): number | undefined => {
  const own = sentences[index];
  if (own === undefined || own.item !== undefined || namesSomebody(own, text)) return undefined;
  let first = index;
  while (sentences[first - 1]?.block === own.block) first -= 1;
  const opening = sentences[first];
  return opening !== undefined && first < index && opensWithName(opening.words, text, pack) ? first : undefined;
};

/** "In Tarn, …", and neither "In May, …" nor "In time, …". */
const opensWithName = (words: readonly Word[], text: string, pack: LanguagePack): boolean => {
  const length = Math.max(phraseAt(pack, 'prepositions', words, 0), phraseAt(pack, 'topicOpeners', words, 0));
  if (length === 0 || pack.typology.nouns !== 'inflected') return false;
  for (let index = length; index < length + longestName; index += 1) {
    const [word, next] = [words[index], words[index + 1]];
    if (word === undefined || next === undefined) return false;
    const isName = isCapital(words, index, text) && !anyPhraseAt(pack, times, words, index);
    if (!isName && phraseAt(pack, 'definites', words, index) === 0) return false;
    if (isName && /^\s*,/u.test(text.slice(word.end, next.start))) return true;
  }
  return false;
};
/** In words. */
const longestName = 5;
const times = ['months', 'weekdays', 'calendarNouns'] as const;

const namesSomebody = ({ words }: Sentence, text: string): boolean =>
  words.some(({ key }, at) => at > 0 && key.length > 1 && isCapital(words, at, text));
