import { phraseAt, phrasesOf, type LanguagePack, type Word } from '../../../../language/index.js';
import type { Reading } from '../../reading.js';
import { hasPredicate, verbAt } from '../../../shorten/predicate.js';
import { gapBefore, isOpenGap } from '../punctuation.js';
import { bareClause } from './bare-clause.js';

/** Words `from` up to, not with, `to`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const longest = 14;

/**
 * Where the noun phrase ends whose plural stands at `from` and whose noun ends before `to`: before a predicate, a
 * relative clause or a mark, and never on a word that leans on the next one.
 *
 * @param named whether the noun is one that announces series
 */
export const phraseEnd = (
  reading: Reading,
  words: readonly Word[],
  from: number,
  to: number,
  named: boolean,
): number => {
  const { pack, text } = reading;
  // Behind a verb the phrase is an object, and in Vietnamese the verbs that follow its noun describe it.
  const object = pack.typology.verbs === 'uninflected' && hasPredicate(words, 0, from, pack);
  if (object && named && words.length - from <= longest && isOneClause(text, words, to, pack)) return words.length;
  let end = Math.min(to, words.length);
  while (end < Math.min(words.length, from + longest)) {
    if (!joined(text, words, end, pack)) break;
    const step = stepOver(words, end, pack, object);
    if (step === 0) return trimEnd(words, to, beforeClause(words, to, end, pack), pack);
    end += step;
  }
  return trimEnd(words, to, end, pack);
};

/** Whether no mark parts a word from the one before; the stop of an abbreviation ("TP. HCM") is none. */
const joined = (text: string, words: readonly Word[], index: number, pack: LanguagePack): boolean => {
  const gap = gapBefore(text, words, index, 0);
  return isOpenGap(gap) || (gap.trim() === '.' && phrasesOf(pack, 'abbreviations').has(words[index - 1]?.key ?? ''));
};

/** "hai lý do khiến các cuộc tấn công | sẽ còn": a clause whose predicate is cut goes as a whole, from its opener on. */
const beforeClause = (words: readonly Word[], to: number, end: number, pack: LanguagePack): number => {
  const bare = bareClause(words, to, end, pack);
  if (bare !== undefined) return bare;
  if (phraseAt(pack, 'listOpeners', words, end) > 0) return end;
  for (let index = end - 1; index >= to; index -= 1) {
    const opens = phraseAt(pack, 'prepositions', words, index) > 0 && phraseAt(pack, 'genitives', words, index) === 0;
    if (opens || verbAt(words, index, pack) > 0) return index;
  }
  return end;
};

/** Whether all words behind a noun may describe it: "bị cấm trong thời gian này". */
const isOneClause = (text: string, words: readonly Word[], to: number, pack: LanguagePack): boolean => {
  for (let index = to; index < words.length; index += 1) {
    if (!joined(text, words, index, pack)) return false;
    if ((['listOpeners', 'pronouns', 'danglers'] as const).some((list) => phraseAt(pack, list, words, index) > 0))
      return false;
  }
  return true;
};

/** How many words at `index` still belong to the phrase; 0 where it ends. */
const stepOver = (words: readonly Word[], index: number, pack: LanguagePack, object: boolean): number => {
  const stops = (['auxiliaries', 'listOpeners', 'pronouns'] as const).some(
    (list) => phraseAt(pack, list, words, index) > 0 && phraseAt(pack, 'determiners', words, index) === 0,
  );
  const dangles =
    phraseAt(pack, 'danglers', words, index) > 0 &&
    phraseAt(pack, 'determiners', words, index) === 0 &&
    phraseAt(pack, 'prepositions', words, index) === 0;
  if (stops || dangles) return 0;
  const verb = verbAt(words, index, pack);
  if (verb === 0) return 1;
  const leans = (['prepositions', 'determiners'] as const).some(
    (list) => phrasesOf(pack, list).matchBefore(words, index) > 0,
  );
  return object || leans ? verb : 0;
};

const trimEnd = (words: readonly Word[], least: number, from: number, pack: LanguagePack): number => {
  let end = from;
  for (;;) {
    const dangling = Math.max(
      ...(['prepositions', 'coordinators', 'danglers', 'determiners', 'auxiliaries'] as const).map((list) =>
        phrasesOf(pack, list).matchBefore(words, end),
      ),
    );
    if (dangling === 0 || end - dangling < least) return end;
    end -= dangling;
  }
};
