import { anyPhraseAt, phraseAt, phrasesOf, startsWithDigit } from '../../../../language/index.js';
import { gapBefore, isCapital, type View } from './view.js';

/**
 * Whether a noun phrase is read from its front: what it is about opens it, and the name in it is told by the family name that opens
 * that. Else it is read from its end.
 */
export const opensWithHead = ({ pack }: View): boolean =>
  pack.typology.head === 'first' && pack.typology.surname === 'first';

/** The first word behind determiners, plurals and numbers. */
export const behindDeterminers = (view: View, from: number, to: number): number => {
  let index = from;
  while (index < to) {
    const length = Math.max(
      phrasesOf(view.pack, 'determiners').matchAt(view.words, index, to),
      phrasesOf(view.pack, 'plurals').matchAt(view.words, index, to),
      /^\d+$/.test(view.words[index]?.key ?? '') ? 1 : 0,
    );
    // "số liệu": a noun may begin with what looks like a determiner.
    if (length === 0 || nouns.some((list) => phrasesOf(view.pack, list).matchAt(view.words, index, to) > length)) break;
    index += length;
  }
  return index;
};

const nouns = ['speakerPapers', 'speakerNouns', 'speakerTitles'] as const;

/**
 * "Ann Lee, SVP of engineering": a few capitals between a comma behind a name and a preposition are an office, though no list has it.
 * Where a noun phrase is read from its front, such letters are the name of a body.
 */
export const isShortOffice = (view: View, index: number): boolean => {
  const word = view.words[index];
  return (
    word !== undefined &&
    !opensWithHead(view) &&
    index > 1 &&
    gapBefore(view, index) === ', ' &&
    [index - 1, index - 2].every((at) => isCapital(view, at)) &&
    /^\p{Lu}{2,4}$/u.test(view.text.slice(word.start, word.end)) &&
    gapBefore(view, index + 1) === ' ' &&
    isPreposition(view, index + 1)
  );
};

/** The first word behind what ties a clause to the one before: "and", "but", "however". */
export const behindOpeners = (view: View, start: number, to: number): number => {
  let from = start;
  for (let length = 1; length > 0 && from < to; from += length) {
    const next = (list: 'connectives' | 'coordinators' | 'contrasts'): number =>
      phrasesOf(view.pack, list).matchAt(view.words, from, to);
    length = Math.max(next('connectives'), next('coordinators'), next('contrasts'));
  }
  return from;
};

/** A capital at the start of a sentence says nothing, unless the word is written with one elsewhere too. */
export const isProper = (view: View, index: number): boolean =>
  isCapital(view, index) && (!view.starts.has(index) || view.proper.has(view.words[index]?.key ?? ''));

/** Whether a word is one of grammar or of the calendar, and so no part of a name. */
export const isFunctionWord = (view: View, index: number): boolean =>
  functionLists.some((list) => phrasesOf(view.pack, list).matchAt(view.words, index) > 0);
const functionLists = [
  'stopwords',
  'pronouns',
  'connectives',
  'adverbialOpeners',
  'contrasts',
  'weekdays',
  'months',
] as const;

/** Whether a preposition stands at a place, which is no part of a name and qualifies no number. */
export const isPreposition = (view: View, index: number): boolean =>
  !isCapital(view, index) &&
  phraseAt(view.pack, 'prepositions', view.words, index) > 0 &&
  !qualifiesNumber(view, index);

/** "cho biết gần 2.400 cửa hàng …": nearly so many, not near something. */
const qualifiesNumber = (view: View, index: number): boolean => {
  const length = phraseAt(view.pack, 'qualifiers', view.words, index);
  return length > 0 && startsWithDigit(view.words[index + length]?.key ?? '');
};

/** Whether the name of a place begins at a word, as in an address: "tỉnh Vĩnh Long". */
export const isPlace = (view: View, index: number): boolean =>
  phrasesOf(view.pack, 'placeNouns').matchAt(view.words, index) > 0 ||
  (isCapital(view, index) && phrasesOf(view.pack, 'countries').matchAt(view.words, index) > 0);

/** "who", "where": opens a clause about the noun before it. */
export const opensRelative = (view: View, index: number): boolean =>
  phrasesOf(view.pack, 'danglers').matchAt(view.words, index) > 0 &&
  phrasesOf(view.pack, 'clauseOpeners').matchAt(view.words, index) > 0 &&
  !isPreposition(view, index);

/** Whether a day of the week or a month begins at a word. */
export const isCalendarName = (view: View, index: number): boolean =>
  anyPhraseAt(view.pack, ['weekdays', 'months'], view.words, index);
