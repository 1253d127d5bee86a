import { phrasesOf } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import type { Reading } from '../../reading.js';
import { type AnnouncerRule, announcerRules, type WordsBefore } from './announcer-rules.js';
import { pluralPhrases } from './plurals.js';
import { firstFound } from '../first-found.js';
import type { Series } from '../found.js';

export interface Announcement {
  readonly announcer?: Span;
  readonly announcerSentence?: number;
  /** How many items it says there are. */
  readonly stated?: number;
}

/**
 * What announces a series: the plural noun phrase before its first item, in the same sentence or the one before.
 *
 * @param sentence of the first item
 * @param before where the first item begins, its ordinal included
 * @param count how many items there are: a phrase that states their number is preferred
 */
export const announcementOf = (
  reading: Reading,
  sentence: number,
  before: number,
  count: number,
  rules = announcerRules,
): Announcement | undefined => {
  const own = rangeOf(reading, sentence, before);
  const inside = own === undefined ? undefined : announcerIn(reading, own, count, rules);
  if (inside !== undefined) return { ...inside, announcerSentence: sentence };
  const first = reading.sentences[sentence];
  const previous = reading.sentences[sentence - 1];
  const joined = own !== undefined && (own.closes || own.words.length > 6);
  if (!joined && previous !== undefined && previous.section === first?.section) {
    const range = rangeOf(reading, sentence - 1, previous.end);
    const announcer = range === undefined ? undefined : announcerIn(reading, range, count, rules);
    if (announcer !== undefined) return { ...announcer, announcerSentence: sentence - 1 };
    if (range?.closes === true) return { announcerSentence: sentence - 1 };
  }
  return own === undefined ? undefined : { announcerSentence: sentence };
};

/** What of an announcement a series keeps. */
export const announcedBy = (found: Announcement | undefined): Pick<Series, 'announcer' | 'announcerSentence'> => ({
  ...(found?.announcer === undefined ? {} : { announcer: found.announcer }),
  ...(found?.announcerSentence === undefined ? {} : { announcerSentence: found.announcerSentence }),
});

const rangeOf = (reading: Reading, sentence: number, before: number): WordsBefore | undefined => {
  const words = reading.sentences[sentence]?.words.filter((word) => word.end <= before) ?? [];
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const colon = /^[^\p{L}\p{N}.;!?]*[:：]/u.test(reading.text.slice(last.end, last.end + 6));
  return { words, closes: colon || phrasesOf(reading.pack, 'listOpeners').matchBefore(words, words.length) > 0 };
};

const announcerIn = (
  reading: Reading,
  { words, closes }: WordsBefore,
  count: number,
  rules: readonly AnnouncerRule[],
): Announcement | undefined => {
  const asked = { reading, words, closes, count, phrases: pluralPhrases(reading, words) };
  const best = firstFound(rules, ({ find }) => find(asked));
  const [first, last] = [words[best?.from ?? -1], words[(best?.to ?? 0) - 1]];
  if (best === undefined || first === undefined || last === undefined) return undefined;
  const announcer = { start: first.start, end: last.end };
  return best.number === undefined ? { announcer } : { announcer, stated: best.number };
};
