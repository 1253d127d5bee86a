import { holdsPhrase, phraseAt, turnsMeaning, wordsOf, type LanguagePack, type Word } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { firstClauseEnd, opensOwnClause } from './clauses.js';
import { enclosuresOf } from './depth.js';
import { hasPredicate, verbAt } from './predicate.js';

/** Shorter parts stay with the part before them. */
const leastWords = 5;

/**
 * The parts of a sentence that say something by themselves: those parted by semicolons, by a comma with a connective
 * that adds ("đồng thời"), and, where the sentence opens with a verb, by a comma before a verb of equal rank
 * ("cam kết hợp tác …, cam kết tăng cường …"); and, where all of it is too long for a line, the clauses that each have a subject
 * of their own. A contrast stays with what it contrasts.
 */
export const piecesOf = (text: string, span: Span, pack: LanguagePack): Span[] => {
  const enclosure = enclosuresOf(text, span);
  const words = wordsOf(text, span.start, span.end);
  const verbal = isVerbal(words, 0, pack) && !isSubject(text, words, pack);
  const clauseEnd = words.length > pack.pointWords ? ownClauseFrom(text, words, pack) : words.length;
  const pieces: Span[] = [];
  let start = span.start;
  for (let index = 1; index < words.length; index += 1) {
    const before = words[index - 1];
    const word = words[index];
    if (before === undefined || word === undefined || enclosure.inside(before.end)) continue;
    const between = text.slice(before.end, word.start);
    const parts =
      /[;；]/.test(between) ||
      (between.includes(',') &&
        (adds(words, index, pack) ||
          (verbal && isVerbal(words, index, pack)) ||
          (index >= clauseEnd && opensOwnClause(text, words, index, pack))));
    if (
      !parts ||
      !isWhole(text, start, before.end, between, pack) ||
      !isWhole(text, word.start, span.end, between, pack)
    )
      continue;
    pieces.push({ start, end: before.end + closingMarks(between) });
    start = word.start - openingMarks(between);
  }
  pieces.push({ start, end: span.end });
  return pieces;
};

/**
 * From where on a comma before a subject of its own parts two clauses of a sentence that is too long for one line; behind its end
 * where a negation, a condition or a contrast may bear on both.
 */
const ownClauseFrom = (text: string, words: readonly Word[], pack: LanguagePack): number =>
  turnsMeaning(words, 0, words.length, pack) ? words.length : (firstClauseEnd(text, words, pack) ?? words.length);

/** Whether a range is long enough to stand alone and, behind a mere comma, says something. */
const isWhole = (text: string, start: number, end: number, between: string, pack: LanguagePack): boolean => {
  const words = wordsOf(text, start, end);
  return words.length >= leastWords && (/[;；]/.test(between) || hasPredicate(words, 0, words.length, pack));
};

const adds = (words: readonly Word[], index: number, pack: LanguagePack): boolean => {
  const length = phraseAt(pack, 'connectives', words, index);
  return (
    length > 1 &&
    phraseAt(pack, 'contrasts', words, index) === 0 &&
    phraseAt(pack, 'clauseOpeners', words, index) < length
  );
};

/** "Nâng cấp tuyến đường sẽ rút ngắn …": what opens with a verb is the subject of an auxiliary behind it. */
const isSubject = (text: string, words: readonly Word[], pack: LanguagePack): boolean => {
  const comma = words.findIndex(
    (word, index) => index > 0 && text.slice(words[index - 1]?.end, word.start).includes(','),
  );
  const first = comma < 0 ? words : words.slice(0, comma);
  return holdsPhrase(pack, 'subjectAuxiliaries', first);
};

/** A verb of two syllables or more: single ones are too often nouns. Only for packs whose verbs carry no endings. */
const isVerbal = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  pack.typology.verbs === 'uninflected' &&
  (verbAt(words, index, pack) > 1 || phraseAt(pack, 'needs', words, index) > 1);

const closingMarks = (between: string): number => /^[”"’»)\]%]*/.exec(between)?.[0].length ?? 0;
const openingMarks = (between: string): number => /[“"‘«„([]*$/.exec(between)?.[0].length ?? 0;
