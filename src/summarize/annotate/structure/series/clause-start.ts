import { type LanguagePack, phraseBefore } from '../../../../language/index.js';
import type { Sentence } from '../../reading.js';
import { firstFound } from '../first-found.js';
import { gapBefore } from '../punctuation.js';
import type { Wording } from './wordings.js';

/** An ordinal or step where it stands. */
export interface OrdinalPlace {
  readonly text: string;
  readonly sentence: Sentence;
  readonly pack: LanguagePack;
  /** Of the wording's first word. */
  readonly index: number;
  readonly length: number;
  readonly wording: Wording;
}

/** Where the clause of an ordinal begins, and whether a sentence or its like, or only a clause, begins there. */
export interface ClauseStart {
  readonly kind: 'start' | 'clause' | 'inner';
  readonly start: number;
}

/** A way to tell where the clause of an ordinal begins; `none` ends the asking: the ordinal counts something else. */
export interface ClauseStartRule {
  readonly name: string;
  readonly find: (place: OrdinalPlace) => ClauseStart | 'none' | undefined;
}

export const clauseStartRules: readonly ClauseStartRule[] = [
  { name: 'sentence-or-mark', find: (place) => startAt(place, place.index) },
  {
    name: 'coordinator',
    find: (place) => {
      const { sentence, pack, index, wording } = place;
      const coordinator = phraseBefore(pack, 'coordinators', sentence.words, index);
      const word = sentence.words[index - coordinator];
      if (coordinator === 0 || word === undefined) return undefined;
      const counts = (wording.number ?? 2) >= 2;
      return startAt(place, index - coordinator) ?? (counts ? { kind: 'clause', start: word.start } : undefined);
    },
  },
  {
    name: 'noun-that-it-counts',
    find: (place) => {
      const noun = phraseBefore(place.pack, 'announcers', place.sentence.words, place.index);
      return noun === 0 ? undefined : startAt(place, place.index - noun);
    },
  },
  {
    name: 'counts-something-else',
    find: ({ sentence, pack, index }) =>
      phraseBefore(pack, 'ordinalStops', sentence.words, index) > 0 ? 'none' : undefined,
  },
  {
    name: 'inside-a-clause',
    find: ({ sentence, index }) => ({ kind: 'inner', start: sentence.words[index]?.start ?? sentence.start }),
  },
];

/** Where the clause of an ordinal begins, by the first rule that knows; undefined where it opens none. */
export const clauseStartOf = (place: OrdinalPlace, rules = clauseStartRules): ClauseStart | undefined => {
  const found = firstFound(rules, ({ find }) => find(place));
  return found === 'none' ? undefined : found;
};

/** A clause that begins with the word at a place: it opens the sentence or stands behind a mark. */
const startAt = ({ text, sentence }: OrdinalPlace, index: number): ClauseStart | undefined => {
  const word = sentence.words[index];
  if (word === undefined) return undefined;
  if (index === 0) return { kind: 'start', start: word.start };
  const gap = gapBefore(text, sentence.words, index, sentence.start);
  return /[,:;.!?…–—(“"、，：；。！？（「]|\s-\s/.test(gap)
    ? { kind: /[:;.!?…：；。！？]/.test(gap) ? 'start' : 'clause', start: word.start }
    : undefined;
};
