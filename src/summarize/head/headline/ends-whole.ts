import { holdsPhrase, phraseAt, phraseBefore, wordsOf, type LanguagePack, type Word } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import { hasPredicate, predicateAt, verbAt } from '../../shorten/predicate.js';
import { opensRelative } from '../../shorten/standalone.js';

/**
 * Whether what is kept of a sentence is whole where it ends inside it: at a mark of the author's, and behind what is more than the beginning of a list; or before
 * a phrase that nothing kept waits for, in a clause without a mark of its own.
 *
 * @param spans what is kept, in order
 */
export const endsWhole = (text: string, whole: Span, spans: readonly Span[], pack: LanguagePack): boolean => {
  const last = spans.at(-1);
  if (last === undefined) return false;
  const behind = text.slice(last.end, whole.end);
  if (!/[\p{L}\p{N}]/u.test(behind)) return true;
  const kept = text.slice(last.start, last.end);
  const comma = kept.lastIndexOf(',');
  // What a colon opens is what is said.
  if (/^\s*:/u.test(behind)) return false;
  if (!/^\s*[,;.–—]/u.test(behind))
    return comma < 0 && !waits(wordsOf(kept), pack) && isWholePhrase(wordsOf(behind), behind, pack);
  if (tellsOfSubject(wordsOf(behind), behind, pack)) return false;
  const tail = wordsOf(kept.slice(comma + 1));
  return comma < 0 || hasPredicate(tail, 0, tail.length, pack);
};

/** "The fall below 150 yen |, which follows the agreement, is …": the verb of what is kept stands behind the clause that goes. */
const tellsOfSubject = (words: readonly Word[], text: string, pack: LanguagePack): boolean =>
  opensRelative(words, 0, pack) &&
  words.some(
    ({ start }, index) => index > 0 && /,\s*$/u.test(text.slice(0, start)) && predicateAt(words, index, pack) > 0,
  );

/** "is to be carried out | before …", "is making many efforts | to …", "fell although | on the board …". */
const waits = (words: readonly Word[], pack: LanguagePack): boolean =>
  hasPredicate(words, words.length - fewestBehindVerb, words.length, pack) ||
  holdsPhrase(pack, 'purposeStops', words.slice(-lastWords)) ||
  turning.some((list) => phraseBefore(pack, list, words, words.length) > 0);
/** What is done is named by as many words behind its verb. */
const fewestBehindVerb = 2;
const lastWords = 2;
const turning = ['contrasts', 'conditions', 'clauseOpeners'] as const;

/**
 * Whether a phrase goes that only says where, when or what for: "at 40 to 45 cents" is what is said, and in "phía | trên, …" and "đuổi | theo truy sát" its first
 * word belongs to the one before.
 */
const isWholePhrase = (words: readonly Word[], text: string, pack: LanguagePack): boolean => {
  const length = Math.max(1, phraseAt(pack, 'loosePrepositions', words, 0));
  const isBare = /[,;:.]/u.test(text.slice(words[length - 1]?.end, words[length]?.start));
  const isVerb = phraseAt(pack, 'loosePrepositions', words, 0) > 0 && verbAt(words, length, pack) > 0;
  return !isBare && !isVerb && !opensWithNumber.test(text) && !year.test(text);
};

/** In which year it was belongs to what is told. */
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
const opensWithNumber = /^\s*\S+(?:\s\S+){0,2}\s[$€£¥]?\d/u;
