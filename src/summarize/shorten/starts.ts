import {
  coverageOf,
  anyPhraseAt,
  ordinalsOf,
  phraseAt,
  phrasesOf,
  turnsMeaning,
  type LanguagePack,
  type Word,
  scriptedPattern,
  startsWithDigit,
  startsUpperCase,
} from '../../language/index.js';
import type { Enclosure } from './depth.js';
import { hasPredicate, predicateAt, verbAt } from './predicate.js';
import { opensRelative } from './standalone.js';

export interface Boundary {
  /** Place of the first word kept (a start) or of the first word cut (an end). */
  readonly word: number;
  readonly loss: number;
}

const longestAdverbial = 26;

/**
 * Where an extract of a piece may begin: at its first word, behind a connective, and behind an adverbial that a comma
 * closes ("Trong hai ngày 25 và 26, …"), unless that holds a condition or a negation.
 */
export const startsOf = (
  text: string,
  words: readonly Word[],
  enclosure: Enclosure,
  pack: LanguagePack,
): Boundary[] => {
  const starts: Boundary[] = [];
  let from = openerEnd(text, words, pack);
  starts.push({ word: from, loss: 0 });
  const presenter = phraseAt(pack, 'presenters', words, from);
  if (presenter > 0) starts.push({ word: from + presenter, loss: 0.1 });
  // Where the verb stands second whatever comes first, what is left of an opening would be a question.
  if (pack.typology.clauseOrder !== 'subject-verb-object') return starts;
  for (let round = 0; round < 2; round += 1) {
    const opens = isAdverbial(text, words, from, pack) || opensAttendant(text, words, from, enclosure, pack);
    if (!opens) break;
    const next = mainClause(text, words, from, enclosure, pack);
    if (next === undefined || turnsMeaning(words, from, next, pack)) break;
    starts.push({ word: next, loss: 0.12 * (round + 1) });
    from = next;
  }
  return starts;
};

/** A connective opens no adverbial where it runs on: "cụ thể là xây trái phép trên lô A1, …". */
const isAdverbial = (text: string, words: readonly Word[], from: number, pack: LanguagePack): boolean => {
  const opener = phraseAt(pack, 'adverbialOpeners', words, from);
  const connective = phraseAt(pack, 'connectives', words, from);
  const gap = text.slice(words[from + connective - 1]?.end, words[from + connective]?.start);
  return opener > 0 && (connective < opener || gap.includes(','));
};

/**
 * "Đón khách bằng tiếng chiêng, dân làng đã tặng …": a deed that goes along with the main one, whose subject stands behind the
 * comma and is followed by an auxiliary.
 */
const opensAttendant = (
  text: string,
  words: readonly Word[],
  from: number,
  enclosure: Enclosure,
  pack: LanguagePack,
): boolean => {
  if (!opensWithVerb(words, from, pack) || phraseAt(pack, 'needs', words, from) > 0) return false;
  const main = nextComma(text, words, from, enclosure);
  if (main >= words.length || phraseAt(pack, 'auxiliaries', words, main) > 0) return false;
  for (let index = main + 1; index < Math.min(words.length, main + longestSubject); index += 1) {
    if (commaBefore(text, words, index, enclosure)) return false;
    if (phraseAt(pack, 'auxiliaries', words, index) > 0) return true;
  }
  return false;
};

const longestSubject = 9;

/** The word behind the connectives, or the ordinal, that a sentence opens with. */
const openerEnd = (text: string, words: readonly Word[], pack: LanguagePack): number => {
  let from = datelineEnd(text, words);
  for (let round = 0; round < 2; round += 1) {
    const length = Math.max(phraseAt(pack, 'connectives', words, from), ordinalsOf(pack).matchAt(words, from));
    const last = words[from + length - 1];
    const next = words[from + length];
    if (length === 0 || last === undefined || next === undefined) return from;
    const between = text.slice(last.end, next.start);
    if (!/[,:]/.test(between) && (length > 1 || !phrasesOf(pack, 'coordinators').has(last.key))) return from;
    from += length;
  }
  return from;
};

const longestDateline = 6;

/** "HARLOW FALLS — ": the word behind a dateline in capitals; 0 where there is none. */
const datelineEnd = (text: string, words: readonly Word[]): number => {
  for (let index = 1; index < Math.min(longestDateline, words.length); index += 1) {
    const before = words[index - 1];
    const word = words[index];
    if (before === undefined || word === undefined || hasLowerCase.test(text.slice(before.start, before.end))) return 0;
    if (/\s[—–-]\s/.test(text.slice(before.end, word.start))) return index;
  }
  return 0;
};

/** Whether a clause that begins at `from` opens with an adverbial, a condition or a contrast, before its main clause. */
export const opensSubordinate = (words: readonly Word[], from: number, pack: LanguagePack): boolean =>
  anyPhraseAt(pack, subordinate, words, from);

const subordinate = ['adverbialOpeners', 'conditions', 'contrasts'] as const;

/**
 * The word that begins the main clause behind an opening adverbial or condition. A comma before another adverbial is passed
 * over. Undefined where none begins, and where a comma may be one of a list: then it can't be told what is listed.
 */
export const mainClause = (
  text: string,
  words: readonly Word[],
  from: number,
  enclosure: Enclosure,
  pack: LanguagePack,
): number | undefined => {
  for (let index = from + 1; index < Math.min(words.length - 3, from + longestAdverbial); index += 1) {
    if (!commaBefore(text, words, index, enclosure)) continue;
    const next = nextComma(text, words, index, enclosure);
    if (opensAdverbial(words, index, pack)) continue;
    if (opensRelative(words, index, pack) || lacksSubject(words, index, pack)) return undefined;
    const says = hasPlainPredicate(text, words, index, Math.min(next, index + 14), pack);
    // "tại đồn Bát Mọt, huyện Thường Xuân, …": the address goes on.
    if (!says && phraseAt(pack, 'placeNouns', words, index) > 0) continue;
    if (says && (next === words.length || !opensWithVerb(words, index, pack))) return index;
    return opensSubject(words, index, pack) && hasPredicate(words, next, words.length, pack) ? index : undefined;
  }
  return undefined;
};

const opensAdverbial = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  phraseAt(pack, 'adverbialOpeners', words, index) > 0 || startsWithDigit(words[index]?.key ?? '');

/** ", bị kẹt tại sân bay": what an adverbial parts from its subject; a need has none, and neither has what there is. */
const lacksSubject = (words: readonly Word[], index: number, pack: LanguagePack): boolean => {
  const auxiliary = phraseAt(pack, 'auxiliaries', words, index);
  const needs = phraseAt(pack, 'needs', words, index) > 0 || phraseAt(pack, 'negations', words, index) > 0;
  return (
    auxiliary > 0 &&
    !needs &&
    pack.typology.verbs === 'uninflected' &&
    phraseAt(pack, 'existentials', words, index) === 0
  );
};

/** A predicate that is no part of a name: "huyện Thường Xuân". */
const hasPlainPredicate = (
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  pack: LanguagePack,
): boolean => {
  for (let index = from; index < to; index += 1) {
    const named = index > from && startsUpperCase(text.slice(words[index]?.start, words[index]?.end));
    if (!named && predicateAt(words, index, pack) > 0) return true;
  }
  return coverageOf(pack).verbs === 'none' && to - from >= 4;
};

/** Where verbs carry no endings, one behind a comma is as often the second of a list: "học tập, quán triệt …". */
export const opensWithVerb = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  pack.typology.verbs === 'uninflected' && verbAt(words, index, pack) > 0;

/** A subject with an apposition behind it: "ông Nam, Giám đốc Sở, đã …", "các tỉnh Hà Tĩnh, Quảng Bình đã …". */
const opensSubject = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  subjectOpeners.some((list) => phraseAt(pack, list, words, index) > 0);

const subjectOpeners = ['plurals', 'determiners', 'speakerTitles'] as const;

/** Whether a comma stands before a word, outside of brackets and quotation marks. */
export const commaBefore = (text: string, words: readonly Word[], index: number, enclosure: Enclosure): boolean => {
  const before = words[index - 1];
  const word = words[index];
  if (before === undefined || word === undefined || enclosure.inside(before.end)) return false;
  return text.slice(before.end, word.start).includes(',');
};

const nextComma = (text: string, words: readonly Word[], from: number, enclosure: Enclosure): number => {
  for (let index = from + 1; index < words.length; index += 1)
    if (commaBefore(text, words, index, enclosure)) return index;
  return words.length;
};

const hasLowerCase = scriptedPattern('\\p{Ll}');
