import { isAbbreviated, isShortBeforeLaw, isShortBeforeNumber, type Abbreviations } from './abbreviated.js';
import { withFurtherEnds } from './further-ends.js';
import { sentenceEnds } from './sentence-ends.js';
import { hasLetterOrDigit, startsLowerCase } from '../text/letters.js';
import { scriptedPattern } from '../text/scripted.js';
import type { Span } from '../../model/span.js';
import type { LanguagePack } from '../pack/pack.js';
import { phrasesOf } from '../pack/lexicon.js';
import { trimSpan } from '../text/trim-span.js';

/**
 * The sentences of a range of text. The rules of Unicode propose the ends; a proposed end is taken back behind an
 * abbreviation, an initial or a list number, before a lower-case letter, and inside an open quotation.
 *
 * @returns spans without the white space around them, in order; parts without letters or digits are left out
 */
export const splitSentences = (text: string, span: Span, pack: LanguagePack): Span[] => {
  const abbreviations = { always: new Set(pack.abbreviations), beforeNumber: new Set(pack.numberAbbreviations) };
  const sentences: Span[] = [];
  const unclosed = unclosedFrom(text, span);
  let open: Span | undefined;
  let brackets = 0;
  let behind = span.start;
  const own = text.slice(span.start, span.end);
  for (const offset of withFurtherEnds(own, sentenceEnds(own, pack.tag))) {
    const start = behind - brackets;
    const end = span.start + offset;
    brackets = openingBrackets.exec(text.slice(behind, end))?.[0].length ?? 0;
    const next = { start, end: end - brackets };
    behind = end;
    // An empty line ends what is before it by what stands behind it.
    const isBlank = open !== undefined && text.slice(start, next.end).trim() === '';
    if (
      open !== undefined &&
      (isBlank ||
        joins(
          text.slice(Math.max(open.start, open.end - farthest), open.end),
          text.slice(start, next.end),
          abbreviations,
          pack,
          start > unclosed,
        ) ||
        isShortBeforeLaw(
          text.slice(Math.max(open.start, start - longestWord), start).trimEnd(),
          text.slice(start, next.end + 1),
        ))
    ) {
      open = { start: open.start, end: next.end };
      continue;
    }
    if (open !== undefined) push(sentences, text, open);
    open = next;
  }
  if (open !== undefined) push(sentences, text, open);
  return sentences;
};

/** Where no space parts sentences, the segmenter takes the bracket that opens one for the end of the one before. */
const openingBrackets = /(?<=[。！？])[「『（【《〈“‘]+$/u;

/** A quotation that has been open for longer than this is taken for a stray mark. */
const longestQuotation = 600;

/** No rule looks further back; a row of initials would be read anew for each of them. */
const farthest = 2 * longestQuotation;

/** What stands before a full stop is looked at no further back than this. */
const longestWord = 64;

const joins = (
  before: string,
  after: string,
  abbreviations: Abbreviations,
  pack: LanguagePack,
  isUnclosed: boolean,
): boolean => {
  const head = before.trimEnd();
  const last = lastBeforeStop.exec(head.slice(-longestWord))?.[1];
  if (last !== undefined) {
    const word = last.toLowerCase();
    if (isUnitAtEnd(head, last, after, pack)) return false;
    if (
      isAbbreviated(word, after, abbreviations) ||
      isAbbreviated(word.split('.').at(-1) ?? '', after, abbreviations) ||
      isShortBeforeNumber(head.slice(-longestWord), after) ||
      (initials.test(last) && !endsInUnit(head, pack)) ||
      (pack.typology.writtenWords === 'syllables' && onsets.test(last))
    )
      return true;
  }
  const tail = after.trimStart();
  // "trung tá L.A. T. - đội trưởng - đưa tiền": what somebody is, between dashes.
  if (startsLowerCase(tail) || dashAndWord.test(tail)) return true;
  // "the Sexual Assault (S.A.F.E.) Task Force": a sentence that ends in it has a stop of its own behind the bracket.
  if (initialsInBrackets.test(head.slice(-longestWord))) return true;
  // The number of a paper: "1117/Kpts./SR.310".
  if (slashAndWord.test(after)) return true;
  // A span of years, within which a line broke.
  if (/\b[12]\d{3}$/.test(head) && /^[-–] ?[12]\d{3}\b/.test(tail)) return true;
  if (/^\d+\.$/.test(head) || isOrdinal(head, tail, pack) || goesOnBehindQuotation(head, after, pack)) return true;
  if (!isUnclosed && head.length < longestQuotation && hasOpenQuotation(head)) return true;
  return /^[”"’')\]»]+(?:[\s,.;–-]|$)/.test(tail) && !/^["'][\p{L}\p{N}]/u.test(tail);
};

/** "until 8:30 p.m. During the search, …": what counts or tells the time may end a sentence, and a small word with a capital begins the next. */
const isUnitAtEnd = (head: string, last: string, after: string, pack: LanguagePack): boolean => {
  const next = /^\s*(\p{Lu}\p{Ll}*)\s/u.exec(after)?.[1]?.toLowerCase();
  return (
    next !== undefined &&
    /^\p{Ll}/u.test(last) &&
    /\d\s?$/u.test(head.slice(0, -last.length - 1).slice(-2)) &&
    openers.some((list) => phrasesOf(pack, list).hasKey(next))
  );
};
const openers = ['definites', 'personPronouns', 'determiners', 'prepositions'] as const;

const dashAndWord = scriptedPattern('^[-–—]\\s+\\p{Ll}');

const slashAndWord = scriptedPattern('^/[\\p{L}\\p{N}]');

/**
 * Where a quotation opens that the range does not close: the next paragraph goes on with it, and it keeps no sentences together.
 *
 * @returns Infinity where all are closed
 */
const unclosedFrom = (text: string, { start, end }: Span): number => {
  const own = text.slice(start, end);
  const opening = own.lastIndexOf('“');
  return opening < 0 || own.includes('„') || own.includes('”', opening) ? Infinity : start + opening;
};

const initialsInBrackets = scriptedPattern('\\((?:\\p{Lu}\\.){2,}\\)$');

const initials = scriptedPattern('^(?:\\p{Lu}\\.)*\\p{Lu}$');

/** "cháu Vũ Lâm Ph. (sinh năm 2013)": no syllable is without a vowel, so that it is the beginning of one. */
const onsets = /^\p{Lu}[bcdđghklmnpqrstvx]{1,2}$/u;

/** "15 độ C." ends a sentence, although its last letter looks like an initial. */
const endsInUnit = (head: string, pack: LanguagePack): boolean =>
  pack.units.some((unit) => unit.includes(' ') && head.toLowerCase().endsWith(` ${unit}.`));

/** "am 2. März", "im 19. Jahrhundert": in languages that mark ordinals by a full stop. */
const isOrdinal = (head: string, tail: string, pack: LanguagePack): boolean => {
  if (pack.typology.ordinals !== 'with-stop' || !/(?:^|[^\p{L}\p{N}.,])\d{1,2}\.$/u.test(head)) return false;
  const noun = /^\p{L}+/u.exec(tail)?.[0].toLowerCase() ?? '';
  return pack.months.includes(noun) || pack.ordinalNouns.includes(noun);
};

/** 「…。」と話した。 “……。”他说。 The speaker stands behind what was said, and no space between. */
const goesOnBehindQuotation = (head: string, after: string, pack: LanguagePack): boolean => {
  if (!/[。！？…][」』”]$/u.test(head)) return false;
  if (/^(?:と|って|などと|、|，)/u.test(after)) return true;
  const clause = /^[^\s。！？：“「]{1,24}[。！？]/u.exec(after)?.[0];
  return (
    clause !== undefined && pack.speechVerbs.some((verb) => clause.slice(0, -1).endsWith(verb.replaceAll(' ', '')))
  );
};

/** Whether the last quotation mark of a text is an opening one that nothing closes. */
const hasOpenQuotation = (text: string): boolean => {
  if (text.lastIndexOf('“') > text.lastIndexOf('”') && !text.includes('„')) return true;
  if (text.lastIndexOf('„') > Math.max(text.lastIndexOf('“'), text.lastIndexOf('”'))) return true;
  if (text.lastIndexOf('「') > text.lastIndexOf('」') || text.lastIndexOf('『') > text.lastIndexOf('』')) return true;
  if (!/[«»]/.test(text)) return false;
  // « French » or »German« guillemets: the former open behind a space, the latter straight before a letter.
  const [french, german] = [lastMatch(text, /(?<![^\s([:—–-])«/gu), lastMatch(text, /»(?=[\p{L}\p{N}])/gu)];
  return french > text.lastIndexOf('»') || german > text.lastIndexOf('«');
};

const lastMatch = (text: string, pattern: RegExp): number => {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
};

const push = (sentences: Span[], text: string, span: Span): void => {
  const trimmed = trimSpan(text, span);
  let start = trimmed.start;
  const own = text.slice(trimmed.start, trimmed.end);
  for (const dash of own.matchAll(dashBehindStop.in(own))) {
    const end = trimmed.start + dash.index;
    sentences.push({ start, end });
    start = end + dash[0].length;
  }
  if (hasLetterOrDigit(text.slice(start, trimmed.end))) sentences.push({ start, end: trimmed.end });
};

/** "… was found. - On 20 June divers …": items of a list run together; fewer words behind a dash are a name below what was said. */
const dashBehindStop = scriptedPattern('(?<=[.!?])\\s+[-–]\\s+(?=\\p{Lu}(?:[^\\s]*\\s+){6})', 'gu');

const lastBeforeStop = scriptedPattern('([\\p{L}./]+)\\.$');
