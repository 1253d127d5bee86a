import { anyPhraseAt, phraseAt, phraseBefore, phraseIn, type LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { isPredicateAt } from '../sentence/predicate.js';
import type { Token } from '../words/words.js';

/**
 * "The recent shift, however, …", "Hai bên sau đó đã …": where a word put into a sentence joins it to the one before; undefined where none
 * does.
 */
export const insertedTie = (words: readonly Token[], text: string, pack: LanguagePack): Span | undefined => {
  const most = isUninflected(pack) ? longestSubject : furthest;
  if (phraseIn(pack, 'insertedTies', words, 1, most) < 0) return undefined;
  for (let index = 1; index < Math.min(most, words.length); index += 1) {
    const before = text.slice(words[index - 1]?.end, words[index]?.start);
    // Behind a semicolon it joins two halves of its own sentence.
    if (/[;:.!?–—]/u.test(before)) return undefined;
    const length = phraseAt(pack, 'insertedTies', words, index);
    const last = words[index + length - 1];
    const next = words[index + length];
    // "Ông Nam đến nơi rồi sau đó …": of the sentence's own steps.
    if (isUninflected(pack) && anyPhraseAt(pack, predicates, words, index)) return undefined;
    const isJoined =
      isInserted(before, next && text.slice(last?.end, next.start), pack) ||
      followsAuxiliary(words, index, before, pack);
    if (length > 0 && last !== undefined && isJoined)
      return { start: words[index]?.start ?? last.start, end: last.end };
    // Where no comma stands around it, only the first clause is surely the one that is joined.
    if (isUnmarked(pack) && before.includes(',') && !opensVerbSecond(words, index, text, pack)) return undefined;
  }
  return undefined;
};

/** "Crushed cans are therefore refused": what follows from the sentence before stands straight behind an auxiliary without a comma. */
const followsAuxiliary = (words: readonly Token[], index: number, before: string, pack: LanguagePack): boolean =>
  pack.typology.clauseOrder === 'subject-verb-object' &&
  !isUninflected(pack) &&
  !before.includes(',') &&
  phraseAt(pack, 'conclusions', words, index) > 0 &&
  phraseBefore(pack, 'auxiliaries', words, index) > 0;

/** "Wer Knollen behalten will, | muss sie deshalb …": behind a clause that stands before the verb, its own sentence goes on. */
const opensVerbSecond = (words: readonly Token[], index: number, text: string, pack: LanguagePack): boolean =>
  anyPhraseAt(pack, subordinate, words, 0) &&
  isPredicateAt(words, index, pack) &&
  !words.slice(1, index).some(({ start }, at) => text.slice(words[at]?.end, start).includes(','));
const subordinate = ['questionWords', 'conditions', 'lesserOpeners'] as const;

const predicates = ['auxiliaries', 'verbs'] as const;

/** Further in, a sentence has mostly said what it is set against. */
const furthest = 15;
/** In syllables; behind more, a verb without a mark of time has stood mostly. */
const longestSubject = 6;

/** @param behind what stands between it and the next word; undefined where it is the last */
const isInserted = (before: string, behind: string | undefined, pack: LanguagePack): boolean =>
  isUnmarked(pack)
    ? !before.includes(',') && behind !== undefined && !behind.includes(',')
    : before.includes(',') && (behind === undefined || /[,:;]/.test(behind));

/**
 * Where the verb is second, such a word stands behind it without a comma; where verbs do not change, before it, and behind it a later
 * step of its own sentence.
 */
const isUnmarked = (pack: LanguagePack): boolean => pack.typology.clauseOrder === 'verb-second' || isUninflected(pack);
const isUninflected = ({ typology }: LanguagePack): boolean => typology.verbs === 'uninflected';
