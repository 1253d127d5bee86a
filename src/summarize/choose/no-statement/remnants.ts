import { sameWords } from '../../../check/index.js';
import { phraseBefore } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Reading, Sentence } from '../../annotate/reading.js';

/** What a page or a scan left of something else, and no line tells: half a sentence, a heading that is printed again, a link. */
export const isRemnant = (reading: Reading, sentence: Sentence): boolean =>
  isStub(reading, sentence) || saysHeadingAgain(reading, sentence) || isLink(ownText(reading, sentence));

/** A link alone, typed out or in the marks of Markdown, with nothing said of what it leads to. */
export const isLink = (text: string): boolean =>
  /^\W*(?:\[[^\]]*\]\([^)]*\)?|(?:https?:\/\/|www\.)\S+)\W*$/u.test(text);

/** "The use of", where a paragraph breaks off: what it goes on with stands in another. */
const isStub = (reading: Reading, sentence: Sentence): boolean =>
  sentence.item === undefined &&
  /[\p{L}\p{N}]\s*$/u.test(ownText(reading, sentence)) &&
  waitingIn[reading.pack.typology.verbs].some(
    (list) => phraseBefore(reading.pack, list, sentence.words, sentence.words.length) > 0,
  );
/** "… nêu trên": where words have one form, a preposition ends many a sentence. */
const waitingIn = {
  inflected: ['prepositions', 'coordinators', 'definites'],
  uninflected: ['coordinators'],
  unknown: [],
} as const;

const saysHeadingAgain = (reading: Reading, sentence: Sentence): boolean => {
  const heading = reading.sections[sentence.section]?.heading;
  return heading !== undefined && sameWords(ownText(reading, heading), ownText(reading, sentence));
};

const ownText = ({ text }: Reading, { start, end }: Span): string => text.slice(start, end);
