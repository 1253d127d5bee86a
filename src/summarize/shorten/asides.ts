import { anyPhraseAt, phraseAt, turnsMeaning, type LanguagePack, type Word } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Enclosure } from './depth.js';
import { hasPredicate, predicateAt } from './predicate.js';
import { commaBefore, opensSubordinate } from './starts.js';

const longestAside = 16;

/**
 * The parts of a piece that can go from its middle: brackets, and an apposition or relative clause between two commas
 * of which the second stands before the predicate ("The barrier, a row of six gates, is expected …"). At most two.
 */
export const asidesOf = (text: string, words: readonly Word[], enclosure: Enclosure, pack: LanguagePack): Span[] =>
  [...enclosure.brackets, ...appositions(text, words, enclosure, pack)]
    .sort((one, other) => one.start - other.start)
    .slice(0, 2);

const appositions = (text: string, words: readonly Word[], enclosure: Enclosure, pack: LanguagePack): Span[] => {
  // Behind an adverbial, what stands between two commas is the subject.
  if (opensSubordinate(words, 0, pack)) return [];
  for (let from = 2; from < words.length - 3; from += 1) {
    if (!commaBefore(text, words, from, enclosure) || hasPredicate(words, 1, from, pack)) continue;
    for (let to = from + 1; to < Math.min(words.length - 1, from + longestAside); to += 1) {
      if (!commaBefore(text, words, to, enclosure)) continue;
      const opened = words[from - 1];
      const closed = words[to - 1];
      if (opened === undefined || closed === undefined || predicateAt(words, to, pack) === 0) break;
      if (phraseAt(pack, 'clauseOpeners', words, to) > 0) break;
      if (!isApposition(words, from, to, pack) || turnsMeaning(words, from, to, pack)) break;
      return [{ start: opened.end, end: closed.end + 1 }];
    }
  }
  return [];
};

const isApposition = (words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean =>
  anyPhraseAt(pack, appositionOpeners, words, from) || !hasPredicate(words, from, to, pack);

const appositionOpeners = ['determiners', 'speakerTitles', 'clauseOpeners', 'relatives'] as const;
