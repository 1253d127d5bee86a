import { phrasesOf, splitSentences, wordsOf, type Word } from '../language/index.js';
import type { LanguagePack } from '../language/pack/pack.js';
import type { FurnitureKind } from '../model/article.js';
import { overlaps } from '../model/overlap.js';
import type { Span } from '../model/span.js';
import { readDateLine } from './date.js';
import { furnitureKindsOf } from './furniture/find-furniture.js';
import { opens, saysOnly } from './furniture/wording.js';
import { isCapitals, type Unit } from './furniture/unit.js';
import { type Line, looksLikeBody, looksLikeHeading } from './lines/line.js';
import { follows, readMarker } from './lines/marker.js';
import { readDivision } from './lines/division.js';
import { readDateline } from './furniture/days/dateline.js';
import { readParticulars } from './particulars.js';
import { lastOfColumn, subtitleBelow } from './title/of-page/title-column.js';
import type { SaidTitle } from './title/of-page/said-below-site.js';
import { embargoLength, titleStretch } from './title/title-stretch.js';

/** What stands above the body: the title line, who wrote the article and when. */
export interface Head {
  readonly title?: Span;
  /** What a page says right below the title that its window says too. */
  readonly subtitle?: Span;
  readonly byline?: string;
  readonly published?: string;
  /** Indexes of the lines that are no part of the body. */
  readonly used: ReadonlySet<number>;
}

/**
 * @param isCaption whether the line of that index is a photo caption, which is never a title
 * @param titled the title is known, and stands above the lines
 */
export function readHead(
  lines: readonly Line[],
  isCaption: (index: number) => boolean,
  pack: LanguagePack,
  titled = false,
): Head {
  const used = new Set<number>();
  const furniture = furnitureOf(lines, pack);
  const isOfficial = [...furniture.values()].includes('subject');
  const stretch = titleStretch(lines, furniture, pack);
  const body = lines
    .map((_, index) => index)
    .filter((index) => !isCaption(index) && (index === stretch.known || !neverTitle(furniture.get(index))));
  const start = body.findIndex(
    (index) =>
      index >= stretch.from &&
      index < stretch.to &&
      isTitleLine(lines[index], furniture.get(index), pack) &&
      !isSender(lines, index, furniture, pack),
  );
  const [first, ...rest] = start < 0 ? [] : body.slice(start);
  const title =
    first === undefined || titled || (isOfficial && !isMarked(lines, first))
      ? undefined
      : readTitle(
          lines,
          first,
          rest.slice(0, 8),
          pack,
          stretch.known === first ? (stretch.ofPage ?? oneLine) : undefined,
        );
  body.forEach((index) => {
    const line = lines[index];
    if (line !== undefined && title !== undefined && overlaps(line, title)) used.add(index);
  });
  const subtitle =
    stretch.known === first && stretch.ofPage?.isSaidAbove === true ? subtitleBelow(lines, title, pack) : undefined;
  if (subtitle !== undefined)
    lines.forEach((line, index) => {
      if (overlaps(line, subtitle)) used.add(index);
    });
  let byline: string | undefined;
  let published = stretch.known === first ? stretch.ofPage?.day : undefined;
  for (const index of titled ? body.slice(0, 3) : title === undefined ? body.slice(0, 2) : rest.slice(0, 3)) {
    const line = lines[index];
    if (line === undefined || looksLikeBody(line.text) || opensDispatch(line, pack)) break;
    const { author, date } = readParticulars(line.text, pack);
    if (author === undefined && date === undefined) break;
    byline ??= author;
    published ??= date;
    used.add(index);
  }
  return {
    ...(title === undefined ? {} : { title }),
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(byline === undefined ? {} : { byline }),
    ...(published === undefined ? {} : { published }),
    used,
  };
}

/** A page may print a paper or a form below a title of its own. */
const isMarked = (lines: readonly Line[], index: number): boolean => lines[index]?.text.startsWith('# ') === true;

/** Whether a line by itself is one that no article is called after: a motto, the type of a paper, a date, a call, `Contents`. */
export function isFurnitureLine(line: Line, pack: LanguagePack): boolean {
  const kind = furnitureOf([line], pack).get(0);
  if (isCapitals(line.text) && isDocumentType(line.text, pack)) return true;
  if (saysOnly(pack, 'pointer', { words: wordsOf(line.text) })) return true;
  return kind !== undefined && (neverTitle(kind) || kind === 'place-date');
}

/** Whether the first of some lines is who issues an official paper, as the lines below it show: motto, number, place and date. */
export const opensLetterhead = (lines: readonly Line[], pack: LanguagePack): boolean =>
  furnitureOf(lines, pack).get(0) === 'letterhead';

/** Whether a line is what an official paper calls itself: `THÔNG BÁO`. */
export const isDocumentType = (text: string, pack: LanguagePack): boolean => {
  const words = wordsOf(text);
  return words.length > 0 && phrasesOf(pack, 'documentTypes').matchAt(words, 0) === words.length;
};

/** What the first lines are beside the message. */
function furnitureOf(lines: readonly Line[], pack: LanguagePack): ReadonlyMap<number, FurnitureKind> {
  const units = lines.slice(0, longestHead).map((line): Unit => ({
    start: line.start,
    end: line.end,
    text: line.text,
    words: wordsOf(line.text).map(({ start, end, key }) => ({ start: start + line.start, end: end + line.start, key })),
    role: 'passage',
    block: 0,
    sentences: [],
  }));
  return furnitureKindsOf(units, pack);
}

const longestHead = 40;

/** Lines of other kinds are passed over where a title is looked for; one that names author or date is read as such. */
const neverTitle = (kind: FurnitureKind | undefined): boolean =>
  kind !== undefined && !['byline', 'dateline', 'place-date', 'subject', 'pointer'].includes(kind);

/** A line about date or author, what a paper is founded on, or a line in brackets stands above a title, and is none. */
const isTitleLine = (line: Line | undefined, kind: FurnitureKind | undefined, pack: LanguagePack): boolean =>
  line !== undefined &&
  !(isCapitals(line.text) && isDocumentType(line.text, pack)) &&
  opens(pack, 'legal-basis', { words: wordsOf(line.text) }) === 0 &&
  kind !== 'place-date' &&
  kind !== 'byline' &&
  !/^(?:\(.*\)|\[[^\][]*\])$/u.test(line.text);

const longestTitle = 300;

const oneLine = { count: 1 } as const;

/**
 * The first line, when it is worded like a title and running text that is longer follows soon.
 *
 * @param known how a title surely stands there
 */
function readTitle(
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

/** "… A LA 79E SESSION" / "DE L'ASSEMBLEE GENERALE …": a title in capitals that was broken before or behind a word that joins. */
function goesOnBelow({ text }: Line, below: Line, pack: LanguagePack): boolean {
  if (!isCapitals(text) || !isCapitals(below.text) || below.text.length > longestType) return false;
  const joins = (word: Word | undefined): boolean =>
    word !== undefined &&
    [pack.prepositions, pack.genitives, pack.coordinators].some((list) => list.includes(word.key.replace("'", '')));
  return joins(wordsOf(below.text)[0]) || joins(wordsOf(text).at(-1));
}

/** `TRAM, March 11 - Shr 14.5p vs 11.0p`: where and when something was sent, and its first words. */
const opensDispatch = (line: Line | undefined, pack: LanguagePack): boolean => {
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

/** `NOTICE TO CUSTOMERS`, `BÁO CÁO TUẦN 27`, `MOORINGS BYELAW 2026`: what a paper calls itself, and more. */
function namesType({ text }: Line, pack: LanguagePack): boolean {
  if (!isCapitals(text) || text.length > longestType) return false;
  const words = wordsOf(text);
  const types = phrasesOf(pack, 'documentTypes');
  const numbers = words.length - words.findLastIndex(({ key }) => !/^\d/.test(key)) - 1;
  return types.matchAt(words, 0) > 0 || types.matchBefore(words, words.length - numbers) > 0;
}

const longestType = 120;

/** Right below what a paper calls itself: what it is about. */
export const isSubjectBelow = ({ text, opensGroup }: Line, pack: LanguagePack): boolean =>
  !opensGroup &&
  looksLikeHeading(text, longestTitle) &&
  text.split(' ').length >= 3 &&
  !/^\(|[:：]/u.test(text) &&
  readDateLine(text, pack) === undefined;

/** Who sends a paper, in capitals above what the paper calls itself. */
function isSender(
  lines: readonly Line[],
  index: number,
  furniture: ReadonlyMap<number, FurnitureKind>,
  pack: LanguagePack,
): boolean {
  const line = lines[index];
  if (line === undefined || !isCapitals(line.text) || line.text.length > longestType || namesType(line, pack))
    return false;
  for (let below = index + 1; below <= index + 2; below += 1) {
    const next = lines[below];
    if (next === undefined || looksLikeBody(next.text)) return false;
    if (furniture.get(below) === 'letterhead' || namesType(next, pack)) return true;
    if (readDivision(next.text, pack) !== undefined && opens(pack, 'letterhead', { words: wordsOf(line.text) }) > 0)
      return true;
    if (!isCapitals(next.text)) return false;
  }
  return false;
}

/** A question above somebody's words, where another stands below: the first of them names nothing. */
const opensInterview = (first: Line, [answer, ...more]: readonly (Line | undefined)[]): boolean =>
  asks(first) && /^\W{0,3}\p{Lu}[\p{L} .]{0,30}:/u.test(answer?.text ?? '') && more.some(asks);

const asks = (line: Line | undefined): boolean => /[?？]\W{0,3}$/u.test(line?.text ?? '');

/** A headline may be a quotation from end to end. */
const withoutQuotes = (text: string): string => /^["“«„'‘] ?([^"“”«»„]+?) ?["”»“'’]$/u.exec(text)?.[1] ?? text;
