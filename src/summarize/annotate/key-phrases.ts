import { phrasesOf, startsUpperCase, startsWithDigit, type Word } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { verbAt } from '../shorten/predicate.js';
import { canClose } from '../shorten/standalone.js';
import type { Reading } from './reading.js';

/** A phrase that an article says again and again, whole: what stands before and behind it changes. */
export interface KeyPhrase {
  /** Its words, folded, with one space between. */
  readonly key: string;
  readonly words: number;
  /** Where it stands, in order. */
  readonly places: readonly Span[];
}

const fewestWords = 2;
const mostWords = 6;
const fewestPlaces = 2;
/** Beyond so many sentences nothing new is named. */
const mostSentences = 400;

/**
 * The phrases of two to six words that an article repeats. One that always stands in the same longer phrase is part of that one and
 * left out; in Vietnamese this is what tells words from halves of words.
 */
export const keyPhrases = (reading: Reading): KeyPhrase[] => {
  const found = new Map<string, { words: number; places: Span[]; before: Set<string>; behind: Set<string> }>();
  for (const { words } of reading.sentences.slice(0, mostSentences))
    for (let from = 0; from < words.length; from += 1) {
      if (!canOpen(reading, words, from)) continue;
      let key = words[from]?.key ?? '';
      for (let to = from + 1; to < Math.min(words.length, from + mostWords); to += 1) {
        if (!adjoins(reading, words, to)) break;
        key += ` ${words[to]?.key ?? ''}`;
        if (to - from + 1 < fewestWords || !canEnd(reading, words, to)) continue;
        const known = found.get(key) ?? { words: to - from + 1, places: [], before: new Set(), behind: new Set() };
        known.places.push({ start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 });
        known.before.add(neighbour(reading, words, from, from - 1));
        known.behind.add(neighbour(reading, words, to + 1, to + 1));
        found.set(key, known);
      }
    }
  return [...found]
    .filter(([, { places, before, behind }]) => places.length >= fewestPlaces && before.size >= 2 && behind.size >= 2)
    .map(([key, { words, places }]) => ({ key, words, places }));
};

/** What stands beside a phrase: a word, or, where a mark parts them, a place of its own. */
const neighbour = (reading: Reading, words: readonly Word[], joint: number, index: number): string =>
  adjoins(reading, words, joint) ? (words[index]?.key ?? '') : `|${words[joint]?.start ?? -1}`;

const adjoins = ({ text }: Reading, words: readonly Word[], index: number): boolean => {
  const [before, word] = [words[index - 1], words[index]];
  return before !== undefined && word?.start === before.end + 1 && text[before.end] === ' ';
};

const canOpen = ({ text, pack }: Reading, words: readonly Word[], index: number): boolean => {
  const word = words[index];
  if (
    word === undefined ||
    /[-’'/]/.test(text.charAt(word.start - 1)) ||
    startsWithDigit(word.key) ||
    phrasesOf(pack, 'stopwords').hasKey(word.key)
  )
    return false;
  return verbAt(words, index, pack) === 0 || startsUpperCase(text.slice(word.start, word.end));
};

const canEnd = ({ text, pack }: Reading, words: readonly Word[], index: number): boolean =>
  !/[-’'/]/.test(text.charAt(words[index]?.end ?? 0)) &&
  !phrasesOf(pack, 'stopwords').hasKey(words[index]?.key ?? '') &&
  canClose(words, index + 1, pack);
