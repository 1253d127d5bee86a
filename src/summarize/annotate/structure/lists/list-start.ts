import { phraseAt, phrasesOf, type Word } from '../../../../language/index.js';
import type { Reading, Sentence } from '../../reading.js';
import { firstFound } from '../first-found.js';
import { colonIn } from '../punctuation.js';

/** Where a list begins whose parts semicolons part. */
export interface ListStart {
  /** Of its first part. */
  readonly start: number;
  readonly colon: boolean;
  /** Whether words such as "gồm" or "the following" announce the list. */
  readonly worded: boolean;
}

/** A sentence with semicolons, with what the rules ask of it. */
interface Asked {
  readonly reading: Reading;
  /** The words before the first semicolon. */
  readonly words: readonly Word[];
  /** The first colon before it; undefined where there is none. */
  readonly colon: number | undefined;
}

/** A way to tell where such a list begins; `none` ends the asking: the sentence holds no list. */
export interface ListStartRule {
  readonly name: string;
  readonly find: (asked: Asked) => ListStart | 'none' | undefined;
}

export const listStartRules: readonly ListStartRule[] = [
  {
    name: 'quotation-behind-a-colon',
    find: ({ reading, colon }) =>
      colon !== undefined && /^\s*["“«]/.test(reading.text.slice(colon + 1)) ? 'none' : undefined,
  },
  {
    name: 'colon',
    find: ({ reading, words, colon }) => {
      if (colon === undefined) return undefined;
      const before = words.filter((word) => word.end <= colon);
      const worded = phrasesOf(reading.pack, 'listOpeners').matchBefore(before, before.length) > 0;
      return { start: colon + 1, colon: true, worded };
    },
  },
  {
    name: 'last-word-that-opens-a-list',
    find: ({ reading: { pack, text }, words }) => {
      for (let index = words.length - 1; index > 0; index -= 1) {
        const length = phrasesOf(pack, 'listOpeners').matchBefore(words, index);
        // "là" and "are" open a list only where a colon says so.
        if (length === 0 || phraseAt(pack, 'auxiliaries', words, index - length, index) === length) continue;
        // "… ngay sau dịch bệnh; …": without a colon, what points to a list says when.
        if (phrasesOf(pack, 'listPointers').matchBefore(words, index) === length) continue;
        const word = words[index];
        // "chỉ đạo cụ thể, toàn diện trên nhiều mặt; …": what a comma goes on from opens nothing.
        if (text.slice(words[index - 1]?.end, word?.start).includes(',')) continue;
        if (word !== undefined) return { start: word.start, colon: false, worded: true };
      }
      return undefined;
    },
  },
];

/**
 * Where the list of a sentence begins, by the first rule that knows; undefined where it holds none.
 *
 * @param firstStop where its first semicolon stands
 */
export const listStartOf = (
  reading: Reading,
  { start, words }: Sentence,
  firstStop: number,
  rules = listStartRules,
): ListStart | undefined => {
  const colon = start + colonIn(reading.text.slice(start, firstStop));
  const asked: Asked = {
    reading,
    words: words.filter((word) => word.end <= firstStop),
    colon: colon >= start ? colon : undefined,
  };
  const found = firstFound(rules, ({ find }) => find(asked));
  return found === 'none' ? undefined : found;
};
