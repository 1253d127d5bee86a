import type { Point } from '../../model/briefing.js';
import {
  phraseAt,
  partsCompound,
  wordsOf,
  type LanguagePack,
  type Word,
  startsUpperCase,
} from '../../language/index.js';
import { verbAt } from '../shorten/predicate.js';
import { canClose } from '../shorten/standalone.js';
import { opensSubordinate } from '../shorten/starts.js';

const fewest = 2;
const most = 9;

/**
 * The beginning of a text that names what it is about, to be set bold: its subject, up to the predicate; else its first
 * phrase, up to a comma or a preposition. Undefined where no boundary stands within the first words, for a text that
 * opens with an adverbial, and for a word of need alone ("Cần thiết | đầu tư"), which names nothing.
 */
export const leadOf = (text: string, pack: LanguagePack): string | undefined => {
  const words = wordsOf(text);
  if (opensSubordinate(words, 0, pack) || phraseAt(pack, 'nominalizers', words, 0) > 0) return undefined;
  const limit = Math.min(most, Math.floor(words.length * 0.7));
  const end = boundary(text, words, limit, pack, isPredicate) ?? boundary(text, words, limit, pack, isPhrase);
  const named = end !== undefined && !leans(words, end, pack) && phraseAt(pack, 'needs', words, 0) !== end;
  const last = named ? words[end - 1] : undefined;
  if (last === undefined) return undefined;
  const lead = text.slice(0, last.end + (/^[%‰°]/.test(text.slice(last.end)) ? 1 : 0));
  return /[“”"«»()]/.test(lead) ? undefined : lead;
};

/** The subject of a text that an auxiliary follows, where nothing before it can be a predicate: a name that is sure. */
export const subjectOf = (text: string, pack: LanguagePack): string | undefined => {
  const words = wordsOf(text);
  if (opensSubordinate(words, 0, pack) || phraseAt(pack, 'nominalizers', words, 0) > 0) return undefined;
  for (let index = fewest; index <= Math.min(most + 3, words.length - 2); index += 1) {
    const before = words[index - 1];
    const word = words[index];
    if (before === undefined || word === undefined || text.slice(before.end, word.start) !== ' ') return undefined;
    if (phraseAt(pack, 'auxiliaries', words, index) === 0) continue;
    if (!canEnd(words, index, pack) || leans(words, index, pack)) return undefined;
    return text.slice(0, before.end);
  }
  return undefined;
};

/** "sức ép ấy": a name that points back names nothing here. */
const leans = (words: readonly Word[], to: number, pack: LanguagePack): boolean =>
  words.slice(0, to).some((_, index) => index > 0 && phraseAt(pack, 'pronouns', words, index) > 0);

/** A point without its lead, where none is shown. */
export const withoutLead = (point: Point): Point => {
  const { lead, ...rest } = point;
  return lead === undefined ? point : rest;
};

type Test = (words: readonly Word[], index: number, between: string, pack: LanguagePack) => boolean;

/** The first place where a test says that a new phrase opens; none is looked for behind a comma. */
const boundary = (
  text: string,
  words: readonly Word[],
  limit: number,
  pack: LanguagePack,
  opens: Test,
): number | undefined => {
  for (let index = 1; index <= limit; index += 1) {
    const before = words[index - 1];
    const word = words[index];
    if (before === undefined || word === undefined) return undefined;
    const between = text.slice(before.end, word.start);
    const open = opens(words, index, between, pack) && !partsName(text, before, word);
    if (index >= fewest && open && canEnd(words, index, pack)) return index;
    if (/[,:;–—]/.test(between)) return undefined;
  }
  return undefined;
};

/** "Lê Thị | Như": between two capitals a name goes on. */
const partsName = (text: string, before: Word, word: Word): boolean =>
  text.slice(before.end, word.start) === ' ' &&
  [before, word].every(({ start }) => startsUpperCase(text.slice(start, start + 2)));

/** A lead that names something does not end with a verb ("trao | cho"), nor inside a word. */
const canEnd = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  canClose(words, index, pack) &&
  !partsCompound(pack, words, index) &&
  (verbAt(words, 0, pack) > 0 || verbAt(words, index - 1, pack) === 0);

/**
 * A subject ends before an auxiliary, or before a verb when the text does not open with one; where words are written with
 * spaces in them, a verb of one syllable is too often part of a noun.
 */
const isPredicate: Test = (words, index, between, pack) =>
  between === ' ' &&
  (phraseAt(pack, 'auxiliaries', words, index) > 0 ||
    (verbAt(words, 0, pack) === 0 && verbAt(words, index, pack) > (pack.compounds.length > 0 ? 1 : 0)));

const isPhrase: Test = (words, index, between, pack) =>
  /[,:–—]/.test(between) ||
  phraseAt(pack, 'phraseOpeners', words, index) > 0 ||
  (index >= 3 && phraseAt(pack, 'prepositions', words, index) > 0);
