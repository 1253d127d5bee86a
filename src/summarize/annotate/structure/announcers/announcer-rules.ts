import { phraseAt, type LanguagePack, type Word } from '../../../../language/index.js';
import type { Reading } from '../../reading.js';
import { opensBareClause } from './bare-clause.js';
import { lastPhrases, measures, reachesEnd, type PluralPhrase } from './plurals.js';

/** The words that may hold an announcer. */
export interface WordsBefore {
  readonly words: readonly Word[];
  /** Whether a colon or a word such as "gồm" closes them, so that a list must follow. */
  readonly closes: boolean;
}

/** The words before a series, with what the rules ask of them. */
interface Asked extends WordsBefore {
  readonly reading: Reading;
  /** How many items the series has. */
  readonly count: number;
  readonly phrases: readonly PluralPhrase[];
}

/** A way to tell which noun phrase announces a series; of several that a rule knows, the last. */
export interface AnnouncerRule {
  readonly name: string;
  readonly find: (asked: Asked) => PluralPhrase | undefined;
}

export const announcerRules: readonly AnnouncerRule[] = [
  {
    name: 'noun-with-the-number-of-items',
    find: ({ phrases, count }) => phrases.findLast(({ named, number }) => named && number === count),
  },
  {
    name: 'noun-with-another-number',
    find: ({ phrases }) => phrases.findLast(({ named, number }) => named && number !== undefined),
  },
  {
    name: 'noun-near-the-end',
    // Without a colon, a plural that many words follow announces nothing.
    find: ({ phrases, words, closes, reading: { pack } }) =>
      phrases.findLast(
        ({ named, to }) => named && (closes || words.length - to <= nearEnd || opensBareClause(words, to, pack)),
      ),
  },
  {
    name: 'plural-at-the-end',
    find: ({ reading, words, closes, phrases }) =>
      closes ? phrases.findLast((phrase) => reachesEnd(reading.pack, words, phrase)) : undefined,
  },
  {
    name: 'noun-alone-at-the-end',
    find: ({ reading, words, closes }) =>
      closes ? lastPhrases(reading, words).findLast((phrase) => reachesEnd(reading.pack, words, phrase)) : undefined,
  },
  {
    name: 'number-of-items-alone',
    find: ({ reading, words, phrases, count }) =>
      phrases.findLast((phrase) => phrase.number === count && !measures(reading.pack, words, phrase)),
  },
  {
    name: 'noun-with-a-pointer',
    find: ({ reading, words, phrases }) =>
      phrases.findLast((phrase) => phrase.named && pointsOn(reading.pack, words, phrase)),
  },
];

/** "các triệu chứng sau xuất hiện …", "the following symptoms appear, …": wherever in a sentence, the list says which. */
const pointsOn = (pack: LanguagePack, words: readonly Word[], { from, to }: PluralPhrase): boolean => {
  const length = phraseAt(pack, 'listPointers', words, to);
  const isPointer = length > 0 && tellingWhen.every((list) => phraseAt(pack, list, words, to) <= length);
  return isPointer || phraseAt(pack, 'listOpeners', words, from) > 1;
};

/** "các triệu chứng | sau khi tiêm" */
const tellingWhen = ['lesserOpeners', 'timeOpeners', 'conditions'] as const;

const nearEnd = 6;
