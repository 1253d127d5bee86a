import { wordsOf } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import type { Reading } from '../../reading.js';
import { goesOnBehind } from '../goes-on-behind.js';
import { colonIn } from '../punctuation.js';
import { turnsToOwnVerb } from './own-verb.js';

/** Parts between semicolons, with what the rules ask of them. */
interface Asked {
  readonly reading: Reading;
  /** Where their sentence begins, where the first of them does, and where the first semicolon stands. */
  readonly sentence: number;
  readonly list: number;
  readonly firstStop: number;
  readonly spans: readonly Span[];
}

/** What shows that parts between semicolons are no list. */
export interface NoListRule {
  readonly name: string;
  readonly holds: (asked: Asked) => boolean;
}

export const noListRules: readonly NoListRule[] = [
  {
    name: 'inside-brackets',
    holds: ({ reading, sentence, list }) => /\([^()]*$/u.test(reading.text.slice(sentence, list)),
  },
  {
    name: 'dots-inside-the-first-part',
    holds: ({ reading, list, firstStop }) => openDots.test(reading.text.slice(list, firstStop)),
  },
  {
    name: 'entries-with-a-colon-each',
    // Behind the first colon stands no item then but half an entry.
    holds: ({ reading, spans: [first, ...others] }) => {
      const hasColon = ({ start, end }: Span): boolean => colonIn(reading.text.slice(start, end)) >= 0;
      return first !== undefined && !hasColon(first) && others.length > 0 && others.every(hasColon);
    },
  },
  {
    name: 'first-of-counted-parts-before-the-colon',
    // "Nhóm 1: 2 điểm; nhóm 2: 1 điểm": what stands before the colon is the first of them, and announces none.
    holds: ({ reading: { text }, sentence, list, spans: [, second] }) => {
      const before = wordsOf(text, sentence, list);
      const [noun, number] = second === undefined ? [] : wordsOf(text, second.start, second.end);
      const isCounted =
        /^\d{1,2}$/.test(before.at(-1)?.key ?? '') && number?.key === String(Number(before.at(-1)?.key) + 1);
      return isCounted && before.at(-2)?.key === noun?.key;
    },
  },
  { name: 'part-with-a-verb-of-asking', holds: ({ reading, spans }) => turnsToOwnVerb(reading, spans) },
  {
    name: 'subject-of-the-last-part',
    holds: ({ reading, spans }) => goesOnBehind(spans, reading.text, reading.pack),
  },
];

/** Whether parts between semicolons are no list; one reason is enough. */
export const isNoList = (asked: Asked, rules = noListRules): boolean => rules.some(({ holds }) => holds(asked));

/** Dots before a capital end what is counted up, although the sentence goes on. */
export const openDots = /(?:…|\.{3})(?=\s+\p{Lu})/u;
