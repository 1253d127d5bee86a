import { endsInQuestion, type LanguagePack, splitSentences, type Word, wordsOf } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { readDateLine } from '../date.js';
import { isCapitals } from '../furniture/unit.js';
import { type Line, looksLikeBody, looksLikeHeading } from '../lines/line.js';
import { follows, readMarker } from '../lines/marker.js';
import { readDivision } from '../lines/division.js';
import { readDateline } from '../furniture/days/dateline.js';
import { lastOfColumn } from './of-page/title-column.js';
import type { SaidTitle } from './of-page/said-below-site.js';
import { embargoLength } from './title-stretch.js';
import { longestType, namesType } from '../furniture/document-type.js';

/**
 * The first line, when it is worded like a title and running text that is longer follows soon.
 *
 * @param known how a title surely stands there
 */
export function readTitle(
  lines: readonly Line[],
  first: number,
  next: readonly number[],
  pack: LanguagePack,
  known: Pick<SaidTitle, 'count' | 'behindDay' | 'isSaidAbove'> | undefined,
): Span | undefined {
  const line = lines[first];
  if (line === undefined) return undefined;
  const mark =
    known?.behindDay ??
    (((first === 0 ? /^#{1,6} +/ : /^# +/).exec(line.text)?.[0].length ?? 0) || embargoLength(line.text, pack));
  const text = line.text.slice(mark);
  // A lower heading that opens a text is its title, unless it is one of a count.
  const isLower = line.text.startsWith('##');
  if ((mark === 0 || isLower) && readMarker(text) !== undefined) return undefined;
  if (isLower && readDivision(text, pack) !== undefined) return undefined;
  if (isCounted(lines, first, text)) return undefined;
  if (
    (known?.isSaidAbove !== true && !looksLikeHeading(withoutQuotes(text), longestTitle)) ||
    opensInterview(
      line,
      next.map((index) => lines[index]),
    )
  )
    return undefined;
  if (tellsMore(text, pack)) return undefined;
  const followed = next.some((index) => {
    const other = lines[index]?.text ?? '';
    return looksLikeBody(other) && (mark > 0 || (readMarker(other) === undefined && other.length > text.length));
  });
  const [under] = next;
  // A wire of numbers alone has no running text, and says where and when it was sent.
  const isWired = isCapitals(text) && opensDispatch(lines[under ?? -1], pack);
  if (!followed && known === undefined && !isWired) return undefined;
  if (known !== undefined && known.count > 1)
    return { start: line.start + mark, end: lines[first + known.count - 1]?.end ?? line.end };
  const below = lines[first + 1];
  const isNext = next[0] === first + 1 && below !== undefined;
  const goesOn = isNext && ((namesType(line, pack) && isSubjectBelow(below, pack)) || goesOnBelow(line, below, pack));
  const column = goesOn ? first + 1 : lastOfColumn(lines, first, text, pack);
  return { start: line.start + mark, end: lines[column]?.end ?? line.end };
}

const longestTitle = 300;

/** "… A LA 79E SESSION" / "DE L'ASSEMBLEE GENERALE …": a title in capitals that was broken before or behind a word that joins. */
function goesOnBelow({ text }: Line, below: Line, pack: LanguagePack): boolean {
  if (!isCapitals(text) || !isCapitals(below.text) || below.text.length > longestType) return false;
  const joins = (word: Word | undefined): boolean =>
    word !== undefined &&
    [pack.prepositions, pack.genitives, pack.coordinators].some((list) => list.includes(word.key.replace("'", '')));
  return joins(wordsOf(below.text)[0]) || joins(wordsOf(text).at(-1));
}

/** `TRAM, March 11 - Shr 14.5p vs 11.0p`: where and when something was sent, and its first words. */
export const opensDispatch = (line: Line | undefined, pack: LanguagePack): boolean => {
  const dateline = line && readDateline(line.text, 0, pack);
  return dateline?.date !== undefined && dateline.span.end < (line?.text.trimEnd().length ?? 0);
};

/** `# I. Overview`, where `# II. Process` stands below: the first part of a paper is not what all of it is called. */
function isCounted(lines: readonly Line[], first: number, text: string): boolean {
  const own = readMarker(text);
  const [signs] = /^#{1,6} /.exec(lines[first]?.text ?? '') ?? [];
  return (
    own !== undefined &&
    signs !== undefined &&
    lines.slice(first + 1).some((line) => {
      const other = line.text.startsWith(signs) ? readMarker(line.text.slice(signs.length)) : undefined;
      return other !== undefined && follows(own, other);
    })
  );
}

/** Several statements and more on one line: a paragraph that ends in a question, or in none of its stops. */
const tellsMore = (text: string, pack: LanguagePack): boolean =>
  splitSentences(text, { start: 0, end: text.length }, pack).filter(({ end }) => text[end - 1] === '.').length >= 2;

/** Right below what a paper calls itself: what it is about. */
export const isSubjectBelow = ({ text, opensGroup }: Line, pack: LanguagePack): boolean =>
  !opensGroup &&
  looksLikeHeading(text, longestTitle) &&
  text.split(' ').length >= 3 &&
  !/^\(|[:：]/u.test(text) &&
  readDateLine(text, pack) === undefined;

/** A question above somebody's words, where another stands below: the first of them names nothing. */
const opensInterview = (first: Line, [answer, ...more]: readonly (Line | undefined)[]): boolean =>
  asks(first) && /^\W{0,3}\p{Lu}[\p{L} .]{0,30}:/u.test(answer?.text ?? '') && more.some(asks);

const asks = (line: Line | undefined): boolean => endsInQuestion(line?.text ?? '');

/** A headline may be a quotation from end to end. */
const withoutQuotes = (text: string): string => /^["“«„'‘] ?([^"“”«»„]+?) ?["”»“'’]$/u.exec(text)?.[1] ?? text;
