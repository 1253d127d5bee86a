import { phraseAt, phrasesOf } from '../../../../language/index.js';
import { verbAt } from '../../../shorten/predicate.js';
import { breaksBefore, isCapital, partEnd, type View } from '../speakers/view.js';
import { isPreposition } from '../speakers/words.js';

/**
 * Where the clause begins that stands straight behind a verb of saying.
 *
 * @param certain the verb takes nothing else
 * @returns the place of its first word; `phrase` for a predicate without a subject ("sẽ trình Chính phủ …"); undefined for an object
 * or an adverbial
 */
export const clauseAt = (view: View, start: number, certain: boolean): number | 'phrase' | undefined => {
  if (view.pack.coordinators.includes(view.words[start]?.key ?? '')) return undefined;
  const end = partEnd(view, start);
  if (opensAdverbial(view, start) && view.pack.typology.verbs === 'uninflected') {
    if (end < view.words.length && gapIsComma(view, end)) {
      if (!holdsClause(view, end, view.words.length)) return undefined;
      return breaksBefore(view, start) || holdsPredicate(view, start + 1, end) || tellsTime(view, start) ? start : end;
    }
    return tellsTime(view, start) && holdsPredicate(view, start + 2, end) ? start : undefined;
  }
  if (isPreposition(view, start)) return undefined;
  if (opensPredicate(view, start)) return 'phrase';
  return certain ||
    holdsPredicate(view, start + 1, end, nearVerb) ||
    (end - start <= shortPart && holdsClause(view, end, view.words.length))
    ? start
    : undefined;
};
const shortPart = 6;

/** Whether a range of words says something of something: a predicate stands behind its first word, which opens no adverbial. */
export const holdsClause = (view: View, from: number, to: number): boolean => {
  let start = from;
  while (start < to && opensAdverbial(view, start) && partEnd(view, start) < to) start = partEnd(view, start);
  // Verbs of one syllable are not told from nouns, so that length has to do.
  const long = view.pack.typology.verbs === 'uninflected' && to - start >= shortPart;
  return start < to && !opensAdverbial(view, start) && (long || holdsPredicate(view, start, to));
};

const holdsPredicate = (view: View, from: number, to: number, near = to): boolean => {
  const bare = view.pack.typology.verbs === 'uninflected';
  const shortest = shortestVerb(view);
  for (let index = from; index < to; index += 1) {
    if (isCapital(view, index)) continue;
    if (phraseAt(view.pack, 'auxiliaries', view.words, index, to) > 0) return true;
    const verb = verbAt(view.words, index, view.pack);
    if (verb >= shortest && (bare || index - from < near)) return true;
  }
  return false;
};
/** Where words are syllables, those of one are too often nouns. */
const shortestVerb = ({ pack }: View): number => (pack.typology.writtenWords === 'syllables' ? 2 : 1);
/** Many nouns look like verbs: a verb is believed only near the start of its clause. */
const nearVerb = 4;

const opensPredicate = (view: View, index: number): boolean =>
  phraseAt(view.pack, 'auxiliaries', view.words, index) > 0 ||
  phrasesOf(view.pack, 'negations').matchAt(view.words, index) > 0 ||
  (view.pack.typology.verbs === 'uninflected' && verbAt(view.words, index, view.pack) >= shortestVerb(view));

const opensAdverbial = (view: View, index: number): boolean =>
  phraseAt(view.pack, 'adverbialOpeners', view.words, index) > 0;

const tellsTime = (view: View, index: number): boolean => {
  if (!isPreposition(view, index)) return true;
  for (let next = index + 1; next < index + 4; next += 1)
    if (/^\d/.test(view.words[next]?.key ?? '') || phrasesOf(view.pack, 'lesserUnits').matchAt(view.words, next) > 0)
      return !breaksBefore(view, next);
  return false;
};

const gapIsComma = (view: View, index: number): boolean => {
  const [before, word] = [view.words[index - 1], view.words[index]];
  return before !== undefined && word !== undefined && view.text.slice(before.end, word.start).startsWith(',');
};
