import { phraseAt } from '../../language/index.js';
import { verbAt } from '../shorten/predicate.js';
import { breaksBefore, isCapital, type View } from './speaker-view.js';

/**
 * Whether a range of words is a clause of its own: it opens with no auxiliary, preposition or verb form, and something
 * is said of what it opens with. Adverbials before the subject ("để …, ") are skipped.
 */
export const isClause = (view: View, from: number, to: number): boolean => {
  const { words, pack } = view;
  let start = from;
  while (start < to && at(view, 'adverbialOpeners', start) > 0) {
    let next = start + 1;
    while (next < to && !breaksBefore(view, next)) next += 1;
    if (next >= to) break;
    start = next;
  }
  if (start >= to || (['auxiliaries', 'prepositions'] as const).some((list) => at(view, list, start) > 0)) {
    if (at(view, 'needs', start) === 0 || pack.verbEndings.length > 0) return false;
  }
  const least = pack.verbEndings.length > 0 ? 1 : 2;
  for (let index = start + 1; index < Math.min(to, start + 30); index += 1)
    if (!isCapital(view, index) && (at(view, 'auxiliaries', index) > 0 || verbAt(words, index, pack) >= least))
      return true;
  return false;

  function at(inner: View, list: 'adverbialOpeners' | 'auxiliaries' | 'prepositions' | 'needs', index: number): number {
    return phraseAt(inner.pack, list, inner.words, index);
  }
};
