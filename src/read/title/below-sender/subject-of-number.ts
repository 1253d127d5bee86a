import { phrasesOf, wordsOf } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Unit } from '../../furniture/unit.js';
import { isCapitals } from '../../furniture/unit.js';
import { readDivision } from '../../lines/division.js';
import { endsSentence, looksLikeHeading } from '../../lines/line.js';
import { readMarker } from '../../lines/marker.js';
import type { DraftArticle } from '../../steps/draft-article.js';

/**
 * `BYLAW NO. 31, 2034` above `A bylaw to regulate moorings`: of a paper that its first line only calls by a number, the line right below says what it
 * is about.
 *
 * @param units behind the title
 * @returns both lines; undefined where the first says more, or the next is no such line
 */
export const subjectOfNumber = (
  title: Span,
  units: readonly Unit[],
  { text, pack, furniture }: Pick<DraftArticle, 'text' | 'pack' | 'furniture'>,
): Span | undefined => {
  const below = units.find(({ start }) => start >= title.end);
  if (below === undefined || (below.role !== 'heading' && below.role !== 'passage')) return undefined;
  if (!isNumberAlone(title, { text, pack }) || text.slice(title.end, below.start).trim() !== '') return undefined;
  const isOther =
    furniture.some(({ span }) => span.start === below.start) ||
    readDivision(below.text, pack) !== undefined ||
    readMarker(below.text) !== undefined ||
    endsSentence(below.text);
  const isSubject =
    isCapitals(below.text) || below.words.filter(({ start }) => isLower(text, start)).length >= fewestLower;
  return !isOther && isSubject && looksLikeHeading(below.text, longestSubject) && below.words.length >= fewestWords
    ? { start: title.start, end: below.end }
    : undefined;
};

const isLower = (text: string, at: number): boolean => /^\p{Ll}{4}/u.test(text.slice(at));
/** In letters. */
const longestSubject = 200;
const fewestWords = 4;
/** Of four letters and more: "Council of the District" has none. */
const fewestLower = 2;

/** The word for the paper, a number and what counts it, and nothing else. */
const isNumberAlone = ({ start, end }: Span, { text, pack }: Pick<DraftArticle, 'text' | 'pack'>): boolean => {
  const words = wordsOf(text, start, end);
  const type = phrasesOf(pack, 'documentTypes').matchAt(words, 0);
  const labels = pack.furniture.number?.labels ?? [];
  const rest = words.slice(type);
  return (
    type > 0 &&
    rest.some(({ key }) => /^\d/u.test(key)) &&
    rest.every(({ key }) => /\d/u.test(key) || labels.includes(key) || key.length <= longestOfLabel)
  );
};
/** In letters: "no", "of". */
const longestOfLabel = 2;
