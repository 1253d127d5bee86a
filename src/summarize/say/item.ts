import { endsInQuestion, phraseAt, wordsOf, scriptedPattern } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Reading } from '../annotate/reading.js';
import type { SeriesItem } from '../annotate/structure/found.js';
import { leansBack } from '../annotate/leaning.js';
import { behindConnective } from './connective.js';

/**
 * What of an item is shown: all of it, as its deadline, exception or outcome may stand in its second sentence; of one that is longer than a
 * slide and a half the first sentence, which carries it, or the first two where that is a name, or asks what the second answers.
 */
export const itemSpan = (reading: Reading, { span: whole, sentences }: SeriesItem): Span => {
  const begins = whole.start + (marker.exec(reading.text.slice(whole.start, whole.end))?.[0].length ?? 0);
  const end = withoutJoint(reading, whole);
  const span = { start: behindAddition(reading, { start: begins, end }), end };
  const first = reading.sentences[sentences[0] ?? -1];
  if (
    first === undefined ||
    wordsOf(reading.text, span.start, span.end).length <= reading.pack.slideWords * mostOfSlide
  )
    return span;
  const isAsked = endsInQuestion(reading.text.slice(first.start, first.end));
  const second = first.words.length > longestName && !isAsked ? undefined : reading.sentences[sentences[1] ?? -1];
  const fits =
    second !== undefined &&
    wordsOf(reading.text, span.start, second.end).length <= reading.pack.slideWords * mostOfSlide;
  const last = fits ? second : first;
  return { start: span.start, end: Math.min(span.end, Math.max(last.end, span.start + 1)) };
};
/** In words: "Name one person." is what an item is called, and the sentence behind it says it. */
const longestName = 7;

/** "Additionally, Harlow is …": among the items of a list each is one more; "Ngoài ra, riêng …" says that it is another case. */
const behindAddition = (reading: Reading, span: Span): number => {
  const { text, pack } = reading;
  const start = behindConnective(reading, span);
  return start > span.start && leansBack(text, { start, end: span.end }, pack, { isNews: false }) ? span.start : start;
};

/** Without the "; and" that leads from an item to the next; an "or" says that one of them is enough, and stays. */
const withoutJoint = ({ text, pack }: Reading, { start, end }: Span): number => {
  const before = joint.exec(text.slice(start, end))?.index;
  if (before === undefined) return end;
  const words = wordsOf(text, start + before, end);
  const isJoining = phraseAt(pack, 'coordinators', words, 0) === words.length;
  return isJoining && !turning.some((list) => phraseAt(pack, list, words, 0) > 0) ? start + before : end;
};

/** "; and", ", and", "… und": a word with which an item ends, mostly behind a mark. */
const joint = scriptedPattern('[;,\\s]\\s*\\p{L}+[.,;]?\\s*$');
const turning = ['alternatives', 'contrasts'] as const;

/** In slides of words. */
const mostOfSlide = 1.6;

/** "1 - hạ tầng …", "- a) hạ tầng …", "4. (1) The board …": a number or letter that was read as part of the item. */
const marker = scriptedPattern('^(?:\\d{1,2}\\s*[-–.)]|\\(?\\p{Ll}\\)|\\(\\d{1,2}\\))\\s+(?=\\p{L})');
