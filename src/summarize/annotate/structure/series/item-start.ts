import { coverageOf, phraseAt, phrasesOf } from '../../../../language/index.js';
import { predicateAt } from '../../../shorten/predicate.js';
import { firstFound } from '../first-found.js';
import { gapAfter } from '../punctuation.js';
import type { ClauseStart, OrdinalPlace } from './clause-start.js';

/** Where an item begins that an ordinal opens, and what stands between the two. */
export interface ItemStart {
  readonly start: number;
  readonly by: 'mark' | 'link' | 'clause';
}

/** A way to tell where an item begins that an ordinal opens. */
export interface ItemStartRule {
  readonly name: string;
  /** Whether it holds for a bare number word too: "hai" counts more often than it lists. */
  readonly alsoOfNumberWords?: true;
  readonly find: (place: OrdinalPlace, clause: ClauseStart | undefined) => ItemStart | undefined;
}

export const itemStartRules: readonly ItemStartRule[] = [
  {
    name: 'mark-behind',
    alsoOfNumberWords: true,
    find: (place) => {
      const { text, sentence, index, length } = place;
      const last = index + length - 1;
      const isMarked = /^\s*[,:–—、，：]|^\s+-\s/.test(gapAfter(text, sentence.words, last, sentence.end));
      // "Thứ nhất, đó là sự tăng trưởng": what leads from the ordinal to its item.
      const link = phraseAt(place.pack, 'ordinalLinks', sentence.words, last + 1);
      return isMarked ? behind(place, last + link, 'mark') : undefined;
    },
  },
  {
    name: 'link-that-ends-it',
    find: (place) => {
      const last = place.index + place.length - 1;
      const isLink = phrasesOf(place.pack, 'ordinalLinks').has(place.sentence.words[last]?.key ?? '');
      return isLink ? behind(place, last, 'link') : undefined;
    },
  },
  {
    name: 'link-behind',
    find: (place) => {
      const link = phraseAt(place.pack, 'ordinalLinks', place.sentence.words, place.index + place.length);
      return link === 0 ? undefined : behind(place, place.index + place.length + link - 1, 'link');
    },
  },
  {
    name: 'clause-behind',
    // Of a language without verbs in its pack no clause can be told: there an ordinal at a sentence's start is enough.
    find: (place) => {
      const { sentence, pack, index, length } = place;
      const opens =
        coverageOf(pack).verbs === 'none' ||
        clauseOpeners.some((list) => phraseAt(pack, list, sentence.words, index + length) > 0);
      return opens ? behind(place, index + length - 1, 'clause') : undefined;
    },
  },
  {
    name: 'verb-behind',
    find: ({ sentence, pack, index, length }) => {
      const start = sentence.words[index]?.start;
      const isTurned =
        pack.typology.clauseOrder === 'verb-second' && predicateAt(sentence.words, index + length, pack) > 0;
      return isTurned && start !== undefined ? { start, by: 'clause' } : undefined;
    },
  },
  {
    name: 'clause-of-the-noun-that-it-counts',
    alsoOfNumberWords: true,
    find: ({ sentence, index, wording }, clause) => {
      const ordinal = sentence.words[index];
      const isNamed = clause?.kind === 'start' && ordinal !== undefined && clause.start < ordinal.start;
      return isNamed && (wording.number ?? 0) >= 2 ? { start: clause.start, by: 'clause' } : undefined;
    },
  },
];

/**
 * Where the item begins that an ordinal opens, by the first rule that knows. Undefined where the ordinal opens nothing ("the first time",
 * "thứ hai tuần tới").
 *
 * @param clause of the ordinal
 */
export const itemStartOf = (
  place: OrdinalPlace,
  clause: ClauseStart | undefined,
  rules = itemStartRules,
): ItemStart | undefined => {
  const { sentence, pack, index, length } = place;
  const isNumberWord = length === 1 && pack.numerals[sentence.words[index]?.key ?? ''] !== undefined;
  return firstFound(rules, ({ alsoOfNumberWords = false, find }) =>
    alsoOfNumberWords || !isNumberWord ? find(place, clause) : undefined,
  );
};

const clauseOpeners = ['pronouns', 'determiners'] as const;

/** The item behind a word and the marks that follow it; undefined where the ordinal ends its sentence. */
const behind = (
  { text, sentence, index, length }: OrdinalPlace,
  word: number,
  by: ItemStart['by'],
): ItemStart | undefined => {
  const from = sentence.words[word]?.end;
  if (from === undefined || sentence.words[index + length] === undefined) return undefined;
  const marks = /^[\s,:;–—、，：；-]*/.exec(text.slice(from, from + 8))?.[0].length ?? 0;
  return { start: from + marks, by };
};
