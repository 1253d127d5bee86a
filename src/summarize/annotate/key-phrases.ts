import {
  followsAfterSpace,
  phraseAt,
  phrasesOf,
  startsUpperCase,
  startsWithDigit,
  type Word,
} from '../../language/index.js';
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
  const sentences = reading.sentences.slice(0, mostSentences);
  const pairs = pairsIn(reading, sentences);
  const found = new Map<string, Found>();
  for (const { words } of sentences)
    for (let from = 0; from < words.length; from += 1) {
      if (!canOpen(reading, words, from)) continue;
      let key = words[from]?.key ?? '';
      for (let to = from + 1; to < Math.min(words.length, from + mostWords); to += 1) {
        if (!followsAfterSpace(reading.text, words, to)) break;
        key += ` ${words[to]?.key ?? ''}`;
        if (to - from + 1 < fewestWords || !canEnd(reading, words, to)) continue;
        const known = found.get(key) ?? {
          words: to - from + 1,
          places: [],
          before: new Set(),
          behind: new Set(),
          parted: false,
        };
        known.places.push({ start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 });
        known.before.add(neighbour(reading, words, from, from - 1));
        known.behind.add(neighbour(reading, words, to + 1, to + 1));
        known.parted ||= isParted(reading, words, from, pairs) || isParted(reading, words, to + 1, pairs);
        found.set(key, known);
      }
    }
  return [...found]
    .filter(
      ([, { places, before, behind, parted }]) =>
        !parted && places.length >= fewestPlaces && before.size >= 2 && behind.size >= 2,
    )
    .map(([key, { words, places }]) => ({ key, words, places }));
};

interface Found {
  readonly words: number;
  readonly places: Span[];
  readonly before: Set<string>;
  readonly behind: Set<string>;
  /** Somewhere it is only a part of a longer phrase. */
  parted: boolean;
}

/** How often two words stand side by side. */
const pairsIn = (reading: Reading, sentences: Reading['sentences']): ReadonlyMap<string, number> => {
  const pairs = new Map<string, number>();
  for (const { words } of sentences)
    for (let index = 1; index < words.length; index += 1)
      if (followsAfterSpace(reading.text, words, index)) {
        const pair = `${words[index - 1]?.key ?? ''} ${words[index]?.key ?? ''}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
  return pairs;
};

/**
 * Whether a joint parts two words that belong together: "chính | sách nhà nước", where both stand side by side elsewhere too, or
 * "không | đúng quy định", which says the opposite.
 */
const isParted = (
  reading: Reading,
  words: readonly Word[],
  index: number,
  pairs: ReadonlyMap<string, number>,
): boolean => {
  const [before, word] = [words[index - 1], words[index]];
  if (before === undefined || word === undefined || !followsAfterSpace(reading.text, words, index)) return false;
  const { pack } = reading;
  if (phraseAt(pack, 'negations', words, index - 1) > 0) return true;
  const stop = phrasesOf(pack, 'stopwords');
  if (stop.hasKey(before.key) || stop.hasKey(word.key)) return false;
  return (pairs.get(`${before.key} ${word.key}`) ?? 0) >= 2;
};

/** What stands beside a phrase: a word, or, where a mark parts them, a place of its own. */
const neighbour = (reading: Reading, words: readonly Word[], joint: number, index: number): string =>
  followsAfterSpace(reading.text, words, joint) ? (words[index]?.key ?? '') : `|${words[joint]?.start ?? -1}`;

const canOpen = ({ text, pack }: Reading, words: readonly Word[], index: number): boolean => {
  const word = words[index];
  if (
    word === undefined ||
    /[-’'/]/.test(text.charAt(word.start - 1)) ||
    startsWithDigit(word.key) ||
    phrasesOf(pack, 'stopwords').hasKey(word.key) ||
    openers.some((list) => phraseAt(pack, list, words, index) > 0)
  )
    return false;
  return verbAt(words, index, pack) === 0 || startsUpperCase(text.slice(word.start, word.end));
};

/** Words that open no noun phrase. */
const openers = ['contrasts', 'conditions', 'connectives', 'adverbialOpeners', 'additions', 'ties'] as const;

const canEnd = ({ text, pack }: Reading, words: readonly Word[], index: number): boolean =>
  !/[-’'/]/.test(text.charAt(words[index]?.end ?? 0)) &&
  !phrasesOf(pack, 'stopwords').hasKey(words[index]?.key ?? '') &&
  canClose(words, index + 1, pack);
