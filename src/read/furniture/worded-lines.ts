import {
  furnitureWords,
  holdsVerb,
  phraseAt,
  scriptedPattern,
  startsLowerCase,
  startsUpperCase,
  surroundingPattern,
  wordsOf,
} from '../../language/index.js';
import type { FurnitureKind } from '../../model/article.js';
import { readDateLine } from '../date.js';
import { endsSentence } from '../lines/line.js';
import { isPlaceDate } from './official/official-head.js';
import { bodyEnd, headLength, type Page, type Step } from './page.js';
import { isCapitals, type Unit } from './unit.js';
import { explains, holds, labels, opens, saysLines, saysOnly, saysRelease, type Wording } from './wording.js';

/** Where lines of a kind stand, and how long those are that say more than the words of the pack. */
interface Rule {
  readonly kind: FurnitureKind;
  readonly place: 'head' | 'end' | 'either' | 'anywhere';
  /** Words of a line that only opens so. */
  readonly most: number;
  /** A sentence of a longer passage may be one. */
  readonly sentences?: true;
  /** Such lines hold no predicate, beside the words that open them. */
  readonly speechless?: true;
}

/** The kinds that are told by their words, the surest first. */
export const rules: readonly Rule[] = [
  { kind: 'letterhead', place: 'head', most: 0 },
  { kind: 'number', place: 'head', most: 60 },
  { kind: 'embargo', place: 'head', most: 20, sentences: true },
  { kind: 'closing', place: 'end', most: 34, sentences: true },
  { kind: 'salutation', place: 'anywhere', most: 40, sentences: true, speechless: true },
  { kind: 'procedure', place: 'anywhere', most: 60, sentences: true },
  { kind: 'contact', place: 'anywhere', most: 45, sentences: true },
  { kind: 'disclaimer', place: 'end', most: 400 },
  { kind: 'related', place: 'anywhere', most: 30 },
  { kind: 'pointer', place: 'anywhere', most: 22, sentences: true },
  { kind: 'credit', place: 'anywhere', most: 16 },
  { kind: 'credit', place: 'end', most: 90, sentences: true },
  { kind: 'byline', place: 'either', most: 14 },
  { kind: 'subject', place: 'head', most: 60 },
  { kind: 'recipients', place: 'end', most: 30 },
];

/** Whole lines that are told by their words. */
export const wordedLines: Step = (page) => {
  const places = placesOf(page);
  const isAmongOthers = (unit: Unit): boolean =>
    unit.role === 'item' &&
    page.units.some((each) => each.block === unit.block && each !== unit && opens(page.pack, 'related', each) === 0);
  return page.units.flatMap((unit, index): [number, FurnitureKind][] => {
    if (isMenu(unit) || endsInReturn(unit, page) || isNote(unit)) return [[index, 'related']];
    // `…, ngày … tháng … năm …` above who is to sign a form.
    if (unit.role === 'passage' && isLeftOpen.test(unit.text) && isPlaceDate(unit, page.pack))
      return [[index, 'place-date']];
    // The pages of a speech may each say so again.
    if (unit.role !== 'cell' && saysRelease(page.pack, unit)) return [[index, 'embargo']];
    // The form that a paper has for an annex opens like the paper, and ends in who signs it.
    if (unit.words.length >= fewestOfLetterhead && saysLines(page.pack, 'letterhead', unit))
      return [[index, 'letterhead']];
    if (endsInSignature(unit, page)) return [[index, 'signature']];
    // "Disclaimer: …" says itself what it is; addresses and links may stand below in any number.
    const isLabelled =
      index > page.units.length / 2 && unit.role === 'passage' && labels(page.pack, 'disclaimer', unit) > 0;
    if (isLabelled) return [[index, 'disclaimer']];
    const rule = rules.find((each) => places[each.place](index) && isWorded(unit, each, page));
    // "Click the green button" is a step among others.
    const isStep = rule?.kind === 'related' && !saysOnly(page.pack, 'related', unit) && isAmongOthers(unit);
    // "Breaking: two ferries collide" is what the text is called, where it opens it.
    const isTitle =
      rule?.kind === 'related' && index === 0 && page.units.length > 1 && labels(page.pack, 'related', unit) > 0;
    // "Secretary: Keeps the minutes." is one of several duties.
    const isDuty =
      rule?.kind === 'procedure' &&
      unit.role === 'item' &&
      endsSentence(unit.text) &&
      unit.words.length > 4 &&
      labels(page.pack, 'procedure', unit) > 0;
    return rule === undefined || isStep || isTitle || isDuty ? [] : [[index, rule.kind]];
  });
};

/** Of a day fewer dots are a blank than of what else a form asks. */
const isLeftOpen = /\.{3}|…|_{3}/u;

/** `See Ann Lee (2010), … Return to text`: a note below the text, with a link back to it. */
const endsInReturn = ({ text, start, words }: Unit, { pack }: Page): boolean => {
  const length = furnitureWords(pack, 'related').lines.matchBefore(words, words.length);
  const first = words[words.length - length];
  return length >= fewestAtReturn && first !== undefined && startsUpperCase(text.slice(first.start - start));
};
const fewestAtReturn = 3;

/** `Lind MA. The ferries of the lower Tram. An Hải, 1993. ↩`: a note below the text, with the mark that leads back to where it is called. */
const isNote = ({ text }: Unit): boolean => /[\u21A9\u21B5\u2B11]\uFE0E?$/u.test(text.trimEnd());

/** Less may be words of any heading. */
const fewestOfLetterhead = 6;

/** `Người lập biểu (Ký, ghi rõ họ tên)` */
const endsInSignature = ({ text, words }: Unit, { pack }: Page): boolean => {
  const bracket = words.length <= longestSignature ? /\(([^()]{2,60})\)\.?$/u.exec(text)?.[1] : undefined;
  return bracket !== undefined && saysOnly(pack, 'signature', { words: wordsOf(bracket) });
};
const longestSignature = 20;

/** `Home | News and events | Contact us`: what leads to other pages, in a row between bars. */
const isMenu = ({ text, role }: Unit): boolean => {
  const parts = text.split(/\s[|│]\s|\s(?:>|»|›)\s/u);
  return (
    role === 'passage' && parts.length > 2 && parts.every((part) => part.length <= longestOfMenu && !endsSentence(part))
  );
};
const longestOfMenu = 60;

/** Tells of the index of a unit whether it stands in a place. */
export function placesOf(page: Page): Readonly<Record<Rule['place'], (index: number) => boolean>> {
  const head = Math.max(headLength(page), 3);
  const end = bodyEnd(page) - nearEnd;
  return {
    head: (index) => index < head,
    end: (index) => index >= end,
    either: (index) => index < head || index >= end,
    anywhere: () => true,
  };
}

/** How many units before the last that is no furniture. */
const nearEnd = 6;

/** Whether a line or a sentence is worded as a rule says. */
export function isWorded(
  wording: Wording & Partial<Pick<Unit, 'role' | 'sentences'>>,
  rule: Rule,
  { pack }: Page,
): boolean {
  const { kind, most, speechless } = rule;
  if (saysOnly(pack, kind, wording)) return true;
  if (unquoted(wording) > most) return false;
  // Of several sentences each is asked by itself.
  const isOne = (wording.sentences?.length ?? 1) === 1;
  if (kind === 'closing' && isOne && holds(pack, kind, wording)) return true;
  if (kind === 'pointer' && sendsOn(wording, pack)) return true;
  if (kind === 'credit' && handlesCase(wording, pack)) return true;
  if (kind === 'salutation' && callsAtEnd(wording, pack)) return true;
  const isUnsure = wording.role === 'heading' && unsureHeadings.has(kind);
  const count = (isUnsure ? 0 : opens(pack, kind, wording)) || labels(pack, kind, wording);
  if (count === 0) return false;
  if (speechless === true) return isAddress(wording, count, pack);
  return additions[kind]?.(wording, count, pack) ?? true;
}

/** `Deputy District Attorney Ann Lee of the Harbour Unit is prosecuting this case.` */
const handlesCase = ({ words }: Wording, pack: Page['pack']): boolean =>
  furnitureWords(pack, 'credit').lines.matchBefore(words, words.length) >= fewestOfCredit;
const fewestOfCredit = 3;

/** "Giá vé có trong bài viết dưới đây.": where more is to be read. What a colon ends announces what follows. */
const sendsOn = (wording: Wording, pack: Page['pack']): boolean =>
  !/[:：]$/u.test(wording.text) && holds(pack, 'pointer', wording) && (additions.pointer?.(wording, 0, pack) ?? true);

/** How many words are a line's own: what it points to may be told in full, between quotation marks. */
const unquoted = ({ text, words }: Wording): number =>
  /["“”]/u.test(text) ? wordsOf(text.replace(/["“][^"“”]*["”]/gu, ' ')).length : words.length;

/** A heading may open so and head a part of the message. */
const unsureHeadings: ReadonlySet<FurnitureKind> = new Set([
  'pointer',
  'credit',
  'byline',
  'subject',
  'recipients',
  'disclaimer',
]);

/** No predicate is in a line that only calls people: it ends as a call does, and holds no word that opens a predicate. */
function isAddress({ text, words, start }: Wording, count: number, pack: Page['pack']): boolean {
  if (/[.;?]["'”’»)\]]*$/u.test(text) && (words.length > 20 || goesOnBehindCall({ text, words, start }, count, pack)))
    return false;
  // "Distinguished Heads of State": what is written as a name is no verb.
  const isName = (word: Wording['words'][number]): boolean =>
    !isCapitals(text) && startsUpperCase(text.slice(word.start - start));
  const plain = words.filter((word, index) => index < count || !isName(word));
  return !holdsVerb(pack, plain, count) && !opensClauseBehind({ text, words, start }, pack);
}

/** `Mr President, while the drought goes on in the south,`: a sentence begins, of which the rest stands elsewhere. */
const opensClauseBehind = ({ text, words, start }: Wording, pack: Page['pack']): boolean =>
  words.some(
    (word, index) =>
      index > 0 &&
      /,\s*$/u.test(text.slice(0, word.start - start)) &&
      startsLowerCase(text.slice(word.start - start)) &&
      (pack.prepositions.includes(word.key) || phraseAt(pack, 'clauseOpeners', words, index) > 0),
  );

/** `Mr Speaker, Sir, this budget lays …`: behind the call a sentence begins, whatever its verb. */
const goesOnBehindCall = ({ text, words, start }: Wording, count: number, pack: Page['pack']): boolean =>
  words.some((word, index) => {
    if (index < count || !startsLowerCase(text.slice(word.start - start))) return false;
    const isOpened = ['determiners', 'firstPersons', 'definites'] as const;
    return (
      text.slice((words[index - 1]?.end ?? start) - start, word.start - start).includes(',') &&
      isOpened.some((list) => phraseAt(pack, list, words, index) > 0)
    );
  });

/** `Lord Provost, governors, ladies and gentlemen,` */
function callsAtEnd({ text, words, start }: Wording, pack: Page['pack']): boolean {
  const { openers } = furnitureWords(pack, 'salutation');
  return (
    /[,:!]$/u.test(text) &&
    words.length <= longestCall &&
    openers.matchBefore(words, words.length) >= fewestAtEnd &&
    isAddress({ text, words, start }, 0, pack)
  );
}

const longestCall = 10;
/** Words of the call: "dear" alone ends many a line. */
const fewestAtEnd = 2;

/** `Created by Ann Lee, last modified by Jonas Aas on Oct 20, 2026`: who wrote, and behind a comma a day that ends the line. */
function isEdited(text: string, behind: number, start: number, pack: Page['pack']): boolean {
  const [, name = '', rest = ''] = /^ ?([^,]{3,60}),(.{8,80})$/u.exec(text.slice(behind - start)) ?? [];
  const day = /(?:\p{L}{3,} \d{1,2}, \d{4}|\d{1,2} \p{L}{3,} \d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4})$/u.exec(rest)?.[0];
  return (
    day !== undefined && !/[.!?]\s/u.test(rest) && areWordsOfName.test(name) && readDateLine(day, pack) !== undefined
  );
}

/** Accounts may be called in small letters. */
const areWordsOfName = scriptedPattern("^ ?\\p{L}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){0,4} ?$");

const fewestSure = 5;

const partOfName = "\\p{Lu}[\\p{L}.'’-]*";

/** What must hold beside the words that open a line of a kind. */
const additions: Partial<Record<FurnitureKind, (wording: Wording, count: number, pack: Page['pack']) => boolean>> = {
  // `(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 3 tháng 6 năm 2026)`; numbers with a label are told by their form.
  number: ({ text }) => /^\(.*\)$/u.test(text),
  // Behind a colon stands a time, or the title itself.
  embargo: ({ text }) => !/[:–—]\s*\p{L}/u.test(text) || /\d/.test(text),
  contact: (line, _, pack) => labels(pack, 'contact', line) === 0 || !explains(line),
  pointer: ({ text }) => !/\d\s?%|\d[.,]\d/.test(text),
  byline: (line, count, pack) => {
    const { text, words, start } = line;
    // "By: Minister for the Sea with responsibility for ports"
    if (labels(pack, 'byline', line) > 0 && !endsSentence(text)) return true;
    // `Prepared by the Harbour Office, 3 May 2026`: the date is of the paper.
    if (count > 1 && isEdited(text, words[count - 1]?.end ?? start, start, pack)) return true;
    const name = text
      .slice((words[count - 1]?.end ?? start) - start)
      .replace(/^[\s*_]*:?[\s*_]*/u, '')
      .replace(new RegExp(`^(?:${pack.definites.join('|') || '(?!)'}) `, 'u'), '')
      .replace(/, [^,]{0,20}\b\d{4}$/u, '');
    return (
      !/\d/.test(name) &&
      !endsSentence(name) &&
      new RegExp(
        `^${partOfName}(?:(?:,| &| ${surroundingPattern('nameJoiners', [pack])})? ${partOfName}){0,9}$`,
        'u',
      ).test(name)
    );
  },
  credit: ({ text, words, start }, count) => {
    const rest = text.slice((words[count - 1]?.end ?? start) - start);
    if (/^\s*[:：]/u.test(rest)) return words.length <= 16;
    // "The case was investigated by …": so many words say nothing else.
    if (count >= fewestSure) return !/["“”]/u.test(text);
    return words.length <= count + 5 && /^ \p{Lu}[^,.;:!?]*[)\]]?\.?$/u.test(rest) && !/\d/.test(rest);
  },
};
