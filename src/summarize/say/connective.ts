import { anyPhraseAt, phraseAt, wordsOf, startsUpperCase } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Reading } from '../annotate/reading.js';

/**
 * Where a sentence begins behind a connective that only joins it to the one before ("Hơn nữa, …", "Moreover, …").
 * One that says when ("Trước đó"), limits what was said ("Tuy nhiên") or points to it stays.
 *
 * @returns an offset of the article's text; the start of the span where nothing goes
 */
export const behindConnective = ({ text, pack }: Reading, { start, end }: Span): number => {
  const words = wordsOf(text, start, end);
  const length = phraseAt(pack, 'connectives', words, 0);
  const [last, next] = [words[length - 1], words[length]];
  if (length === 0 || last === undefined || next === undefined) return start;
  if (anyPhraseAt(pack, saying, words, 0) || phraseAt(pack, 'clauseOpeners', words, 0) >= length) return start;
  const gap = text.slice(last.end, next.start);
  // Without a comma a connective of one word may belong to what follows ("hiện nay giá …", "so many").
  const joins =
    gap.includes(',') || (phraseAt(pack, 'coordinators', words, 0) === length && startsUpperCase(text.slice(start)));
  return joins && /^[\s,]+$/.test(gap) ? next.start : start;
};

/** Words that say when, turn what is said, or point to what was said before. */
const saying = [
  'pronouns',
  'anaphors',
  'adverbialOpeners',
  'demonstratives',
  'determiners',
  'conditions',
  'negations',
  'contrasts',
  'alternatives',
] as const;
