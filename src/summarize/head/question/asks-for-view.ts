import { phraseAt, wordsOf, type WordList } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Reading } from '../../annotate/reading.js';

/** "Quan điểm của ông như thế nào?", "Ý kiến của ông?": asks what somebody thinks, and says of nothing of what. */
export const asksForView = ({ text, pack }: Reading, { start, end }: Span): boolean => {
  const words = wordsOf(text, start, end);
  for (let at = 0; at < words.length;) {
    const longest = Math.max(...ofTheAsking.map((list) => phraseAt(pack, list, words, at)));
    if (longest === 0) return false;
    at += longest;
  }
  return words.length > 0 && words.some((_, at) => phraseAt(pack, 'speakerPapers', words, at) > 0);
};
const ofTheAsking: readonly WordList[] = [
  'speakerPapers',
  'addresses',
  'personPronouns',
  'askings',
  'askedFor',
  'questionWords',
  'auxiliaries',
  'prepositions',
  'stopwords',
];
