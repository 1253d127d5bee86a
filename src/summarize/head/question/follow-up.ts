import {
  anyPhraseAt,
  contentWords,
  phraseAt,
  splitSentences,
  wordsOf,
  type Word,
  endsInQuestionMark,
} from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Reading } from '../../annotate/reading.js';
import { evidenceOf } from '../../say/evidence.js';
import { joinSpans } from '../../shorten/join.js';
import { verbAt } from '../../shorten/predicate.js';
import { mostLetters, type Heading } from '../heading.js';
import { namesMatter } from '../../annotate/talk/names-matter.js';

/**
 * "Did you consider it?", "And your successor?": what is asked in a few words points to what was asked before, and is read behind that.
 *
 * @param above what was asked before
 * @returns the heading itself where it says of what it asks, or both are too long for a title
 */
export const behindQuestionAbove = (reading: Reading, heading: Heading, above: Heading | undefined): Heading => {
  const [own, ...others] = heading.headingEvidence ?? [];
  const before = above?.headingEvidence ?? [];
  if (own === undefined || others.length > 0 || before.length === 0 || !followsUp(reading, own)) return heading;
  if (
    before.some((span) => span.start >= own.start) ||
    (before.length === 1 && before.some((span) => followsUp(reading, span)))
  )
    return heading;
  const spans = [...before, own];
  const both = joinSpans(reading.text, spans);
  return both.length > longestPair ? heading : { heading: both, headingEvidence: evidenceOf(reading, spans) };
};
/** Two sentences are read slowly as a heading. */
const longestPair = mostLetters * 1.2;

const followsUp = (reading: Reading, span: Span): boolean => {
  const { text, pack } = reading;
  if (!endsInQuestionMark(text.slice(span.start, span.end)) || splitSentences(text, span, pack).length > 1)
    return false;
  const words = wordsOf(text, span.start, span.end);
  if (words.length > longest || namesMatter(reading, words)) return false;
  if (phraseAt(pack, 'coordinators', words, 0) > 0 && words.length <= mostOfJoined) return true;
  // "quyết định ấy" near the beginning names again what was asked of.
  if (pack.typology.demonstratives === 'behind')
    return words.slice(0, nearOpening).some((_, at) => at > 0 && phraseAt(pack, 'demonstratives', words, at) > 0);
  return contentWords(words, pack).length <= mostOfMatter && words.some((_, at) => standsForMatter(reading, words, at));
};
/** In words, and in syllables: a longer question says what it is about. */
const longest = 12;
const nearOpening = 5;
/** "And your successor?" */
const mostOfJoined = 4;
/** In words: "Did you consider it?" */
const mostOfMatter = 1;

/** "It", "them"; "that" before a verb: "Does that worry you?" */
const standsForMatter = ({ pack }: Reading, words: readonly Word[], at: number): boolean => {
  if (anyPhraseAt(pack, pronouns, words, at)) return true;
  const length = phraseAt(pack, 'demonstratives', words, at);
  return length > 0 && (at + length === words.length || verbAt(words, at + length, pack) > 0);
};
const pronouns = ['bodyPronouns', 'objectPronouns'] as const;
