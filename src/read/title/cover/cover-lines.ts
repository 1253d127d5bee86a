import {
  furnitureWords,
  genreWords,
  type LanguagePack,
  startsUpperCase,
  type Word,
  wordsOf,
} from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import { endsSentence } from '../../lines/line.js';
import { isMostlyCapitals } from '../../lines/title-shape.js';
import { callAt, type CoverLine, kindOfLine } from './line-kind.js';

/** The lines of a cover in reading order, and where the call begins that ends it. */
export interface Cover {
  readonly lines: readonly CoverLine[];
  readonly call: number;
}

/**
 * What stands above the call that a speech begins with. A scan runs lines together: a new one begins where it is said what was held by
 * whom, and where the copy is to be checked; the call itself may stand behind the day on one line.
 *
 * @param spans the first lines of a text
 * @returns nothing where no call is found below a few short lines
 */
export function coverAbove(spans: readonly Span[], text: string, pack: LanguagePack): Cover | undefined {
  const lines: CoverLine[] = [];
  for (const span of spans) {
    const words = wordsOf(text, span.start, span.end);
    const line = text.slice(span.start, span.end);
    if (callAt(words, 0, pack) || callsAtEnd(words, line, pack) || callsBehindNames(words, text, pack))
      return { lines, call: span.start };
    const call = callWithin(words, { text, span }, pack);
    const end = call === undefined ? span.end : span.start + withoutBullet(text.slice(span.start, call)).length;
    const own = words.filter((word) => word.start < end);
    const parts = partsOf(own, { start: span.start, end }, text, pack);
    if (own.length > longestLine || parts.some((part) => isRunning(part, pack))) return undefined;
    lines.push(...parts);
    if (lines.length > mostLines) return undefined;
    if (call !== undefined) return { lines, call };
  }
  return undefined;
}

/** A page of short lines is no cover, and need not be looked through. */
const mostLines = 20;

/** `Lord Provost, governors, ladies and gentlemen,` */
const callsAtEnd = (words: readonly Word[], line: string, pack: LanguagePack): boolean =>
  /[,:!]$/u.test(line) &&
  words.length <= longestShort &&
  furnitureWords(pack, 'salutation').openers.matchBefore(words, words.length) > 1;

const longestShort = 12;

/** `Governor Ann Lee, Excellencies, ladies and gentlemen, warm greetings from Tram.`: behind names and commas, and the speech goes on. */
const callsBehindNames = (words: readonly Word[], text: string, pack: LanguagePack): boolean => {
  const { openers } = furnitureWords(pack, 'salutation');
  return words
    .slice(0, longestShort)
    .some(
      (word, at) =>
        at > 1 &&
        openers.matchAt(words, at) > 0 &&
        /,\s*$/u.test(text.slice(words[0]?.start, word.start)) &&
        words.slice(0, at).every(({ start, end }) => startsUpperCase(text.slice(start, end))),
    );
};

/** A sentence is no line of a cover, but one in capitals, that which says what was held and ends in an abbreviation, and a call that nobody knows by its first word. */
function isRunning({ text, kind }: CoverLine, pack: LanguagePack): boolean {
  if (kind === 'contact' || kind === 'theme' || !endsSentence(text) || isMostlyCapitals(text)) return false;
  const words = wordsOf(text);
  return words.length > (kind === 'held' || callAt(words, 1, pack) ? longestHeld : longestStopped);
}
const longestStopped = 8;
const longestHeld = 16;

/** Words of an address, a name and an occasion that a scan ran together. */
const longestLine = 70;

/** Where a call of two words and more begins inside a line, behind a day, a place or an order. */
function callWithin(
  words: readonly Word[],
  { text, span }: { readonly text: string; readonly span: Span },
  pack: LanguagePack,
): number | undefined {
  const { openers } = furnitureWords(pack, 'salutation');
  const first = words.find(({ start }, at) => {
    const count = openers.matchAt(words, at);
    const before = text.slice(span.start, start);
    if (at === 0 || count === 0 || words.length - at > longestCall || !/^\p{Lu}/u.test(text.slice(start))) return false;
    if (withoutBullet(before) !== before) return true;
    // "… His Excellency Mr Lind": who is named so goes on with the line.
    const isNamed = [pack.determiners, pack.possessives, pack.prepositions, pack.genitives].some((list) =>
      list.includes(words[at - 1]?.key ?? ''),
    );
    return count > 1 && !isNamed && !/,\s*$/u.test(before);
  });
  return first?.start;
}

const longestCall = 60;

/** A scan makes a letter of the bullet before a call. */
const withoutBullet = (line: string): string => line.replace(/\s[•*+·°eo-]\s*$/u, '');

function partsOf(words: readonly Word[], { start, end }: Span, text: string, pack: LanguagePack): CoverLine[] {
  const cuts = words.flatMap((word, at) => (opensPart(words, at, text, pack) ? [word.start] : []));
  return [start, ...cuts].map((from, place): CoverLine => {
    const to = cuts[place] ?? end;
    const line = text.slice(from, to).trimEnd();
    const span = { start: from, end: from + line.length };
    return { span, text: line, kind: kindOfLine(line, pack) };
  });
}

/** "… Fax: 555 0199 Statement by …", "… 24 September Check against delivery" */
function opensPart(words: readonly Word[], at: number, text: string, pack: LanguagePack): boolean {
  if (at === 0 || !/^\p{Lu}/u.test(text.slice(words[at]?.start))) return false;
  if (furnitureWords(pack, 'embargo').lines.matchAt(words, at) > 1) return true;
  return at >= fewestBefore && genreWords(pack, 'speech').titles.matchAt(words, at) > 1;
}

/** "National Statement by …" is one line. */
const fewestBefore = 3;
