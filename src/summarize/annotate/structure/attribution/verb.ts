import { partsCompound, phraseBefore, phrasesOf } from '../../../../language/index.js';
import { phraseOf } from '../speakers/phrase.js';
import { appositionBehind } from '../speakers/apposition.js';
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
  if (isOtherWord(view, from, to) || isNoSaying(view, from, to)) return undefined;
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

/** "triển khai", "kể từ": the syllables of a verb that are part of something else. */
const isOtherWord = (view: View, from: number, to: number): boolean => {
  for (let index = from + 1; index < to; index += 1) if (breaksBefore(view, index)) return true;
  if (isNoun(view, from, to) || partsCompound(view.pack, view.words, from) || partsCompound(view.pack, view.words, to))
    return true;
  const longer = (['clauseOpeners', 'phraseOpeners', 'prepositions', 'conditions', 'connectives'] as const).some(
    (list) => phrasesOf(view.pack, list).matchAt(view.words, from) > to - from,
  );
  const compound = phrasesOf(view.pack, 'verbs').matchAt(view.words, from) > to - from;
  return (
    longer ||
    compound ||
    (from > 0 && !breaksBefore(view, from) && phrasesOf(view.pack, 'verbs').matchAt(view.words, from - 1) > 1)
  );
};

/** "có thông báo", "các đề xuất", "đăng tải thông tin": what another word governs is no verb. */
const isNoun = (view: View, from: number, to: number): boolean => {
  if (breaksBefore(view, from) || phrasesOf(view.pack, 'clausalSpeechVerbs').matchAt(view.words, from) === to - from)
    return false;
  // "Hồ Sĩ Bằng thừa nhận": a name may end in what elsewhere is a preposition.
  const governed =
    (!isCapital(view, from - 1) || view.starts.has(from - 1)) &&
    (['determiners', 'prepositions', 'attributiveVerbs', 'nominalizers'] as const).some(
      (list) => phraseBefore(view.pack, list, view.words, from) > 0,
    );
  const verb = view.pack.typology.verbs === 'inflected' ? 0 : phraseBefore(view.pack, 'verbs', view.words, from);
  return governed || (verb > 1 && phraseBefore(view.pack, 'speakerNouns', view.words, from) <= verb);
};

/** "không thừa nhận", "sẽ công bố", "was told", "xác định được": nothing was said yet, or not by the subject. */
const isNoSaying = (view: View, verb: number, to: number): boolean => {
  for (let index = verb - 1; index >= verb - 3 && index >= 0 && !breaksBefore(view, index + 1); index -= 1)
    if (phrasesOf(view.pack, 'negations').matchAt(view.words, index, verb) > 0) return true;
  if (view.pack.typology.verbs === 'uninflected' && phrasesOf(view.pack, 'passives').matchAt(view.words, to) > 0)
    return true;
  return (['outlooks', 'passives'] as const).some(
    (list) => !breaksBefore(view, verb) && phrasesOf(view.pack, list).matchBefore(view.words, verb) > 0,
  );
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
    if (phrase !== undefined) return { phrase, from: to, ...appositionBehind(view, phrase) };
  }
  return undefined;
};
