import {
  genreWords,
  startsLowerCase,
  phrasesOf,
  scriptedPattern,
  type Word,
  wordsOf,
} from '../../../language/index.js';
import type { Furniture } from '../../../model/article.js';
import type { Span } from '../../../model/span.js';
import { isCapitals, type Unit } from '../../furniture/unit.js';
import { endsSentence } from '../../lines/line.js';
import type { DraftArticle } from '../../steps/draft-article.js';
import { exactDates } from '../../exact-dates.js';

/**
 * `Harbour Foundation` above `Minutes of the governing board` and its day, or above `The Bylaws of the Harbour Foundation`: the first line
 * says who has the paper, and the one right below it what it is called.
 *
 * @param units behind the title
 * @returns the line that says what the paper is called; nothing where the title does, or nothing shows that it is a sender
 */
export function paperBelowSender(
  title: Span,
  units: readonly Unit[],
  { text, pack, subtitle }: Pick<DraftArticle, 'text' | 'pack' | 'subtitle'>,
): Span | undefined {
  const [office, ...others] = units;
  // "COUNTY OF TARN", and below it "ROADS COMMITTEE".
  if (subtitle === undefined && office !== undefined && isOffice(office, pack)) {
    const below = paperBelowSender(office, others, { text, pack });
    if (below !== undefined) return below;
  }
  const sender = text.slice(title.start, title.end).replace(/^#+ /, '');
  const words = subtitle === undefined ? units[0]?.words : wordsOf(text, subtitle.start, subtitle.end);
  const called: Span | undefined = subtitle ?? units[0];
  if (called === undefined || words === undefined || units[0]?.role === 'item' || units[0]?.role === 'cell')
    return undefined;
  const line = text.slice(called.start, called.end);
  const isNext = text.slice(title.end, called.start).trim() === '';
  if (!isNext || !isSenderName(sender, pack) || !(isPaperName(line, words, pack) || isNumberedPaper(line)))
    return undefined;
  const behind = units[subtitle === undefined ? 1 : 0];
  if (isNumberedPaper(line)) return called;
  // "Minutes of the meeting held on 5 May 2030", "BYELAWS FOR THE CONTROL OF DOGS"
  if (exactDates(line, { pack }).length > 0 || isCapitals(line)) return withoutPlace(line, called);
  const isDated =
    behind !== undefined &&
    (behind.words.length <= longestDated || isLabelled.test(behind.text)) &&
    (isoDay.test(behind.text) || exactDates(behind.text, { pack }).length > 0);
  return isDated || line.includes(sender) ? called : undefined;
}

const isOffice = ({ text, role }: Unit, pack: DraftArticle['pack']): boolean =>
  (role === 'passage' || role === 'heading') && isCapitals(text) && isSenderName(text, pack);

/** What a line that names a meeting says behind its name: ", held in the Old Loft on 8 April". */
export const whereAndWhen = ({ start, end }: Span, units: readonly Unit[]): Furniture[] => {
  const line = units.find((unit) => unit.start === start);
  return line === undefined || line.end <= end ? [] : [{ kind: 'place-date', span: { start: end, end: line.end } }];
};

/** Two to eight words, all with capitals, of two parts at most ("City of Harlow, Essex"), none that says what kind of paper it is. */
export function isSenderName(text: string, pack: DraftArticle['pack']): boolean {
  const words = text.split(/\s+/u);
  const types = phrasesOf(pack, 'documentTypes');
  return (
    words.length >= 2 &&
    words.length <= 8 &&
    words.every((word) => /^\p{Lu}/u.test(word) || word.length <= 3) &&
    !/[\d:：?!]/u.test(text) &&
    text.split(',').length <= 2 &&
    wordsOf(text).every((_, index, all) => types.matchAt(all, index) === 0)
  );
}

/** `Minutes of the 12th meeting of the trustees, held in the Old Loft on 8 April`: a long line goes on to say where and when, which no cover needs. */
const withoutPlace = (line: string, { start, end }: Span): Span => {
  const comma = line.indexOf(',');
  const isLong = line.length > longestOfCover && line.slice(0, comma).split(' ').length >= fewestBeforePlace;
  // "… held in the Corn Exchange, Lenn, on Tuesday": a name goes on with where it was.
  const goesOn = startsLowerCase(line.slice(comma + 1).trim());
  return { start, end: isLong && goesOn && comma > 0 ? start + comma : end };
};
/** In letters. */
const longestOfCover = 100;
const fewestBeforePlace = 5;

/** `Minutes of …`, `Student Senate Bylaws`, `Resolution 2026-01`: more than the word for the paper. */
function isPaperName(line: string, words: readonly Word[], pack: DraftArticle['pack']): boolean {
  const types = phrasesOf(pack, 'documentTypes');
  const opening = pack.definites.includes(words[0]?.key ?? '') ? 1 : 0;
  const named = types.matchAt(words, opening) || types.matchBefore(words, words.length);
  return (
    named > 0 &&
    words.length > named &&
    // `THÔNG CÁO BÁO CHÍ`: its headline stands below.
    genreWords(pack, 'release').titles.matchAt(words, 0) < words.length &&
    words.length <= (exactDates(line, { pack }).length > 0 ? longestWithDay : longestName) &&
    !endsSentence(line.replace(hourAtEnd, '')) &&
    !/[:：]/u.test(line)
  );
}

/** `6.30 p.m.` */
const hourAtEnd = / \p{Ll}\.\s?\p{Ll}\.$/u;

/** `Paper 7/2034: Storage of the negatives`, `Ordinance No. 2029-14: Keeping of Honey Bees`. */
const isNumberedPaper = (line: string): boolean => numberedPaper.test(line);
// A plain number counts parts of a paper: "Item 7: …".
const numberedPaper = scriptedPattern(
  '^\\p{Lu}\\p{L}+ (?:\\p{Lu}\\p{L}{1,3}\\. \\d[\\d./-]*|\\d+[./-]\\d[\\d./-]*): \\p{Lu}\\p{L}+(?: \\S+){2,14}$',
);
/** `Held on: …` */
const isLabelled = scriptedPattern('^\\p{L}+(?: \\p{L}+)?:');

const isoDay = /(?<![\d-])(?:19|20)\d{2}-\d{2}-\d{2}(?![\d-])/;
const longestName = 12;
const longestWithDay = 28;
const longestDated = 14;
