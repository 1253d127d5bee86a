import { endsInQuestionMark, phrasesOf } from '../../../../language/index.js';
import type { Saying } from './saying.js';
import { phraseOf, type Phrase } from '../speakers/phrase.js';
import { appositionBehind } from '../speakers/apposition.js';
import type { Subject } from '../speakers/subject.js';
import { breaksBefore, gapBefore, isCapital, partEnd, type View } from '../speakers/view.js';
import { behindOpeners, isPlace } from '../speakers/words.js';
import { holdsClause } from './clause.js';
import type { Span } from '../../../../model/span.js';

/**
 * "Theo X, …", "…, according to X": X has to be somebody who can speak, so that "Theo kế hoạch" is none. In the middle of a
 * sentence the source is not cut: the content is the whole.
 */
export const sourceIn = (view: View): Saying | undefined => {
  const sources = phrasesOf(view.pack, 'speechSources');
  for (let from = 0; from < view.words.length; from += 1) {
    const length = sources.matchAt(view.words, from);
    if (length === 0 || (length === 1 && from > 0 && !breaksBefore(view, from))) continue;
    const subject = namedBehind(view, from, from + length);
    const content = subject === undefined ? undefined : contentAround(view, from, subject);
    if (subject !== undefined && content !== undefined) return { subject, content };
  }
  return undefined;
};

/** A source that opens the sentence says all of it; what an agency passes on, somebody else may have said. */
export const sourceOpening = (view: View): Saying | undefined => {
  const from = behindOpeners(view, 0, view.words.length);
  if (phrasesOf(view.pack, 'speechSources').matchAt(view.words, from) === 0) return undefined;
  const source = sourceIn(view);
  const { whole } = source?.subject.phrase ?? {};
  const agency = whole !== undefined && phrasesOf(view.pack, 'agencies').matchAt(view.words, whole.from, whole.to) > 0;
  return source?.subject.from === from && !agency ? source : undefined;
};

/** "theo ông" ends with the title that opens the name. */
const namedBehind = (view: View, source: number, from: number): Subject | undefined => {
  const shortest = phrasesOf(view.pack, 'speechSources').matchAt(view.words, source, source + 1);
  const starts = shortest > 0 && source + shortest < from ? [source + shortest, from] : [from];
  for (const start of starts) {
    const end = partEnd(view, start);
    for (let last = end; last > start; last -= 1) {
      const phrase = breaksBefore(view, start) ? undefined : phraseOf(view, start, last);
      if (phrase !== undefined && isSource(view, phrase, end))
        return { phrase, from: source, ...appositionBehind(view, phrase, source === 0) };
    }
  }
  return undefined;
};

/** Where what describes a noun stands behind it, and where nobody knows, a source goes on to the next mark. */
const readsToEnd = ({ pack: { typology } }: View): boolean => typology.head === 'first' || typology.head === 'unknown';

/** A paper alone says too little ("Theo thống kê, …"). */
const isSource = (view: View, phrase: Phrase, end: number): boolean =>
  !(phrase.kind === 'pronoun' && asks(view)) &&
  (phrase.whole.to === end || !readsToEnd(view) || phrase.kind === 'person') &&
  (phrase.kind !== 'paper' || phrase.whole.to - phrase.whole.from > (readsToEnd(view) ? 4 : 1));

/** "Theo ông, tại sao …?": a question to somebody, not of theirs. */
const asks = (view: View): boolean => endsInQuestionMark(view.text.slice(view.start, view.end));

const contentAround = (view: View, source: number, subject: Subject): Span | undefined => {
  const behind = behindAddress(view, subject.apposition?.to ?? subject.phrase.whole.to);
  const before = view.words[source - 1];
  const next = view.words[behind];
  if (before === undefined && next !== undefined && gapBefore(view, behind).includes(','))
    return { start: next.start, end: view.end };
  if (before !== undefined && next === undefined)
    return holdsClause(view, 0, source) ? { start: view.start, end: before.end } : undefined;
  return { start: view.start, end: view.end };
};

/** "Theo ông X, Giám đốc Y, huyện A, tỉnh B, …": where somebody is from belongs to the source. */
const behindAddress = (view: View, index: number): number => {
  let end = index;
  while (
    end < view.words.length &&
    isPlace(view, end) &&
    !isCapital(view, end) &&
    partEnd(view, end) < view.words.length
  )
    end = partEnd(view, end);
  return end;
};
