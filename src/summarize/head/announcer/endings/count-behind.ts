import { holdsPhrase, phraseAt, phraseBefore, type LanguagePack, type Word } from '../../../../language/index.js';
import { predicateAt } from '../../../shorten/predicate.js';

/**
 * "The worth of the treaty, as the delegations see it, | is summed up in three points": words that announce a list, without an end that says no more
 * than how many parts it has. Above the list everybody counts them.
 *
 * @returns the same words where no such end stands behind a subject
 */
export const withoutCountBehind = (text: string, words: readonly Word[], pack: LanguagePack): readonly Word[] => {
  const noun = phraseBefore(pack, 'announcers', words, words.length);
  const counted = words.length - noun - 1;
  const preposition = phraseBefore(pack, 'prepositions', words, counted);
  if (noun === 0 || preposition === 0 || !isNumeral(words[counted], pack)) return words;
  const end = counted - preposition;
  const verb = words.slice(0, end).findLastIndex((_, at) => phraseAt(pack, 'passives', words, at) > 0);
  if (verb < fewestOfSubject || end - verb < shortestPredicate || end - verb > longestPredicate) return words;
  const own = withoutAside(text, words.slice(0, verb), pack);
  const isSaid = own.some((_, at) => at > 0 && saysAt(own, at, pack));
  return isSaid || holdsPhrase(pack, 'negations', words) ? words : words.slice(0, verb);
};

/** What stands before ", as the delegations see it,". */
const withoutAside = (text: string, subject: readonly Word[], pack: LanguagePack): readonly Word[] => {
  const comma = subject.findIndex(({ end }) => text.charAt(end) === ',');
  const isClosed = text.charAt(subject.at(-1)?.end ?? 0) === ',';
  return comma > 0 && isClosed && phraseAt(pack, 'prepositions', subject, comma + 1) > 0
    ? subject.slice(0, comma + 1)
    : subject;
};

const isNumeral = (word: Word | undefined, pack: LanguagePack): boolean =>
  word !== undefined && (/^\d+$/u.test(word.key) || pack.numerals[word.key] !== undefined);

/** "The work that was done is told in three parts": a subject that holds a verb is a sentence of its own. */
const saysAt = (words: readonly Word[], at: number, pack: LanguagePack): boolean =>
  phraseAt(pack, 'auxiliaries', words, at) > 0 || predicateAt(words, at, pack) > 0;

/** In words: with fewer it names nothing. */
const fewestOfSubject = 3;
/** In words, with the auxiliary: "is summed up". */
const shortestPredicate = 2;
const longestPredicate = 4;
