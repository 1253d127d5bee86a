import { phrasesOf } from '../../../../language/index.js';
import { isNoSaying } from './no-saying.js';
import { phraseOf } from '../speakers/phrase.js';
import { described } from '../speakers/apposition.js';
import { leadingSubject, subjectBefore, type Subject } from '../speakers/subject.js';
import { breaksBefore, gapBefore, isCapital, isQuoted, partEnd, type View } from '../speakers/view.js';

/** A verb of saying and its subject. */
export interface SpeechVerb {
  readonly from: number;
  readonly to: number;
  readonly subject: Subject;
  /** The subject stands behind the verb: "said X". */
  readonly inverted: boolean;
}

/** The verbs of saying of a view that have a subject, in order; those inside quotations are left out. */
export function* speechVerbsOf(view: View): Generator<SpeechVerb> {
  const verbs = phrasesOf(view.pack, 'speechVerbs');
  for (let from = 0; from < view.words.length;) {
    const length = isCapital(view, from) ? 0 : verbs.matchAt(view.words, from);
    const found =
      length > 0 && !isQuoted(view, view.words[from]?.start ?? 0) ? verbAt(view, from, from + length) : undefined;
    if (found !== undefined) yield found;
    from += Math.max(1, length);
  }
}

const verbAt = (view: View, from: number, to: number): SpeechVerb | undefined => {
  if (isNoSaying(view, from, to)) return undefined;
  const before = relayed(view, subjectBefore(view, from), from);
  if (before !== undefined && !isPaperShowing(view, from, before))
    return { from, to, subject: before, inverted: false };
  const behind = subjectBehind(view, from, to);
  return behind === undefined ? undefined : { from, to, subject: behind, inverted: true };
};

/** "…, BBC dẫn lời ông Nam nói": the paper says only who said it, up to a word. */
export const relayed = (view: View, subject: Subject | undefined, verb: number): Subject | undefined => {
  const sources = phrasesOf(view.pack, 'speechSources');
  for (let index = (subject?.phrase.whole.from ?? verb) + 1; index < verb; index += 1) {
    const length = sources.matchAt(view.words, index);
    if (length > 0 && !breaksBefore(view, index)) return leadingSubject(view, index + length, verb);
  }
  return subject;
};

/** "Kết quả cho thấy", "tests show": what is found out is nobody's word, unless a body owns the paper. */
const isPaperShowing = (view: View, verb: number, { phrase }: Subject): boolean =>
  phrase.kind === 'paper' && phrasesOf(view.pack, 'showingVerbs').matchAt(view.words, verb) > 0;

/** "…, said X, the mayor": a verb straight behind a quotation or a comma, and no language that never inverts. */
const subjectBehind = (view: View, from: number, to: number): Subject | undefined => {
  if (
    view.pack.typology.speakerBehindVerb !== 'possible' ||
    from === 0 ||
    !/[,”"»“?!…]/u.test(gapBefore(view, from)) ||
    breaksBefore(view, to)
  )
    return undefined;
  const end = partEnd(view, to);
  for (let last = end; last > to; last -= 1) {
    const phrase = phraseOf(view, to, last);
    if (phrase !== undefined) return described(view, phrase, to);
  }
  return undefined;
};
