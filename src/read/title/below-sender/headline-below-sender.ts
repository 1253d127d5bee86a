import { genreWords, type LanguagePack, phraseAt, wordsOf } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import { isCapitals, type Unit } from '../../furniture/unit.js';
import { opens } from '../../furniture/wording.js';
import { looksLikeHeading } from '../../lines/line.js';
import type { DraftArticle } from '../../steps/draft-article.js';
import { isPlaceAndDay } from '../place-and-day.js';
import { isSenderName } from './sender-above.js';

/**
 * The headline of a release whose first line is who sends it, where they are, or the place and day: `Harlow Ferries`, `Unit 4, Mill Road`,
 * `PRESS RELEASE`, and the headline. Nothing where the first line may be the headline itself.
 *
 * @param units behind the title
 */
export function headlineBelowSender(title: Span, units: readonly Unit[], draft: DraftArticle): Span | undefined {
  const { text, pack } = draft;
  const line = text.slice(title.start, title.end);
  const isPlace = isPlaceAndDay(line, pack) || isAddressLine(line, pack);
  const headline = headlineOfRelease(units, draft);
  const isAbove = headline !== undefined && headline.start > title.end;
  if (isAbove && (isPlace || isSender(line, title, draft) || areOffices(line, headline, draft))) return headline;
  const [first] = isPlace ? linesBelow(units, 0, draft) : [];
  return first !== undefined && isHeadline(first) ? { start: first.start, end: first.end } : undefined;
}

/** The first line below the word for a release that is no place and day: what stands above that word, an address among it, is who sends it. */
export function headlineOfRelease(units: readonly Unit[], draft: DraftArticle): Span | undefined {
  const kind = units.findIndex(({ words }) => {
    const length = genreWords(draft.pack, 'release').titles.matchAt(words, 0);
    return length > 0 && length === words.length;
  });
  if (kind < 0 || kind >= longestSender) return undefined;
  const [below] = linesBelow(units, kind + 1, draft);
  return below !== undefined && isHeadline(below) ? { start: below.start, end: below.end } : undefined;
}
const longestSender = 6;

/** The lines that are no furniture, no address, and no place and day, from a place on. */
const linesBelow = (units: readonly Unit[], from: number, { pack, furniture }: DraftArticle): readonly Unit[] => {
  const known = new Set(furniture.map(({ span }) => span.start));
  return units
    .slice(from, from + longestSender)
    .filter((unit) => !known.has(unit.start) && !isPlaceAndDay(unit.text, pack) && !isAddressLine(unit.text, pack));
};

const isHeadline = ({ role, text, words }: Unit): boolean =>
  words.length >= fewestOfHeadline &&
  (role === 'heading' || (role === 'passage' && looksLikeHeading(text, longestHeadline)));
const fewestOfHeadline = 6;
/** In letters. */
const longestHeadline = 300;

/** A letterhead, or a name that the text goes on to call its sender by. */
function isSender(line: string, { start, end }: Span, { text, pack, furniture }: DraftArticle): boolean {
  const isLetterhead = furniture.some(({ kind, span }) => kind === 'letterhead' && span.start === start);
  if (isLetterhead || opens(pack, 'letterhead', { words: wordsOf(line) }) > 0) return true;
  return text.toLowerCase().includes(line.toLowerCase(), end);
}

/** `Press and Public Information Branch`, above a headline in capitals: the one line of the head that is not written so. */
const areOffices = (line: string, { start, end }: Span, { text, pack }: DraftArticle): boolean =>
  isSenderName(line, pack) && isCapitals(text.slice(start, end)) && !isCapitals(line);

/** `Unit 4, Athi Works, Mill Road`: parts between commas that are each called by numbers, names and the word for a place. "Harlow 3, Tarn 1" is a score. */
function isAddressLine(line: string, pack: LanguagePack): boolean {
  const parts = line.split(/,\s*/u);
  const isPlace = (part: string): boolean => {
    const words = wordsOf(part);
    return phraseAt(pack, 'placeNouns', words, 0) > 0;
  };
  const isCalled = (part: string): boolean => part.split(/\s+/u).every((word) => /^[\p{Lu}\d#(]/u.test(word));
  const isSure = parts.length > 2 || parts.some(isPlace) || /^\d/u.test(line);
  return (
    parts.length > 1 &&
    isSure &&
    /\d/u.test(line) &&
    !/[.!?:;]$/u.test(line) &&
    parts.every((part) => isPlace(part) || isCalled(part))
  );
}
