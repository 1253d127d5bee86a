import { countWords, phrasesOf, scriptedPattern, startsUpperCase } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import type { Reading, Sentence } from '../../reading.js';
import type { Quotation } from '../found.js';
import { overlapping } from '../../../../model/overlap.js';
import { passagesOf, type Passage } from './passages.js';
import { speakerOfQuotation } from './speaker.js';
import { viewOf } from '../speakers/view.js';

/** Shorter ones are terms and titles. */
const leastWords = 5;

/**
 * What the article quotes word for word, in order, with who says it where the article tells. A quotation that its speaker
 * interrupts is two.
 */
export const findQuotations = (reading: Reading): Quotation[] => {
  const found: Quotation[] = [];
  for (const passage of passagesOf(reading))
    for (const text of passage.quotes) {
      if (countWords(reading.text.slice(text.start, text.end)) < leastWords) continue;
      const sentences = overlapping(passage.sentences, text);
      const first = sentences[0];
      if (first === undefined || isTitle(reading, passage, first, text)) continue;
      const speaker = speakerOfQuotation(reading, passage, sentences, text, found.at(-1));
      if (speaker === undefined && isTerm(reading, first, text)) continue;
      found.push({ text, sentence: first.index, ...(speaker === undefined ? {} : { speaker }) });
    }
  return found;
};

/** A few words marked in the run of a sentence, which nobody is said to have said. */
const isTerm = (reading: Reading, sentence: Sentence, quote: Span): boolean =>
  runsOn(reading, sentence, quote) && countWords(reading.text.slice(quote.start, quote.end)) < leastWordsOfNobody;
const leastWordsOfNobody = 8;

const runsOn = ({ text }: Reading, sentence: Sentence, quote: Span): boolean =>
  wordBeforeMark.test(text.slice(Math.max(sentence.start, quote.start - widestMark), quote.start));
/** A letter, white space and the mark. */
const widestMark = 8;

/** 'the programme “Clean Rivers For All”': in the run of a sentence, with a capital, and no verb of saying before it. */
const isTitle = (reading: Reading, passage: Passage, sentence: Sentence, quote: Span): boolean => {
  const { text, pack } = reading;
  const whole = text.slice(quote.start, quote.end);
  if (passage.unmarked || !runsOn(reading, sentence, quote) || !startsUpperCase(whole) || /[.!?…,;]/u.test(whole))
    return false;
  const view = viewOf(reading, [sentence]);
  const index = view.words.findIndex((word) => word.start >= quote.start);
  return (['speechVerbs', 'complementisers'] as const).every(
    (list) => phrasesOf(pack, list).matchBefore(view.words, index) === 0,
  );
};

const wordBeforeMark = scriptedPattern('[\\p{L}\\p{N}]\\s*[“"«„»]\\s*$');
