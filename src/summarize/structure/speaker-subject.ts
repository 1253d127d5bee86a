import { phraseAt, phraseBefore, phrasesOf } from '../../language/index.js';
import { verbAt } from '../shorten/predicate.js';
import { phraseOf, type Phrase } from './speaker-phrase.js';
import { breaksBefore, gapBefore, isCapital, partEnd, partStart, type Range, type View } from './speaker-view.js';
import { isPreposition, opensRelative } from './speaker-words.js';

export interface Subject {
  readonly phrase: Phrase;
  /** Behind the name, between marks: "Giám đốc Sở Y tế". */
  readonly apposition?: Range;
  /** Where the subject and what belongs to it begins. */
  readonly from: number;
}

/** Who does what the verb at a place says: the noun phrase before it, appositions between them skipped. */
export const subjectBefore = (view: View, verb: number): Subject | undefined => {
  const start = partStart(view, verb);
  const end = behindSubject(view, start, verb);
  if (end === start) return beyondAppositions(view, start);
  const from = behindOpeners(view, start, end);
  const whole = from < end ? phraseOf(view, from, end) : undefined;
  if (whole !== undefined) return { phrase: whole, from };
  if (joins(view, end - 1)) return leadingSubject(view, firstPart(view, start));
  return behindAdverbial(view, from, end);
};

/** The subject that opens a clause: the noun phrase from its first word to the predicate or a mark. */
export const leadingSubject = (view: View, start: number): Subject | undefined => {
  const from = behindOpeners(view, start, view.words.length);
  for (let end = from + 1; end <= Math.min(view.words.length, from + longestLead); end += 1) {
    const parted = breaksBefore(view, end);
    if (!parted && (isCapital(view, end) || !opensPredicate(view, end))) continue;
    const phrase = phraseOf(view, from, end);
    if (phrase !== undefined) return { phrase, from, ...appositionBehind(view, phrase) };
    if (parted) return undefined;
  }
  return undefined;
};
const longestLead = 14;

/** The part behind a name that says who it is: a role, no age and no place. */
export const appositionBehind = (view: View, phrase: Phrase, strict = false): { apposition?: Range } => {
  for (let from = phrase.whole.to, count = 0; count < 3; count += 1) {
    if (
      from >= view.words.length ||
      view.starts.has(from) ||
      !/^(?:,| \(|\),?|,? ?–) ?\(?$/u.test(gapBefore(view, from))
    )
      return {};
    const to = partEnd(view, from);
    if (isRole(view, from, to, strict)) return { apposition: { from, to: roleEnd(view, from, to) } };
    from = to;
  }
  return {};
};

/** Whether a part between marks says what somebody is: it opens with a title, or with a determiner and holds no predicate. */
const isRole = (view: View, from: number, to: number, strict: boolean): boolean => {
  const has = (list: 'speakerTitles' | 'determiners' | 'speakerNouns', index: number): boolean =>
    phrasesOf(view.pack, list).matchAt(view.words, index, to) > 0;
  const end = roleEnd(view, from, to);
  if (/^\p{N}/u.test(view.words[from]?.key ?? '') || isPreposition(view, from)) return false;
  for (let index = from; index < end; index += 1)
    if (!isCapital(view, index) && phraseAt(view.pack, 'auxiliaries', view.words, index) > 0) return false;
  const near = view.pack.surnames.length > 0 ? from + 2 : from + 8;
  if (!strict && has('determiners', from) && near > from + 2) return true;
  for (let index = from; index < Math.min(end, near); index += 1)
    if (has('speakerTitles', index) || (index === from && has('speakerNouns', index))) return true;
  return false;
};

/** Before a relative clause. */
const roleEnd = (view: View, from: number, to: number): number => {
  for (let index = from + 1; index < to; index += 1)
    if (view.pack.verbEndings.length > 0 && opensRelative(view, index)) return index;
  return to;
};
/** "X, <role>, nói": the parts before the verb, back to the one that names somebody. */
const beyondAppositions = (view: View, verb: number): Subject | undefined => {
  let nearest: Subject | undefined;
  let to = verb;
  for (let count = 0; count < mostAppositions && to > 0; count += 1) {
    if (view.starts.has(to) || !/^(?:,|\),?|,? ?\(| [–-]) ?$/u.test(gapBefore(view, to))) break;
    const start = partStart(view, to - 1);
    const from = behindOpeners(view, start, to);
    const found = from < to ? (wholePart(view, from, to) ?? behindAdverbial(view, from, to)) : undefined;
    if (found !== undefined && (found.phrase.kind === 'person' || found.phrase.kind === 'name')) {
      const first = appositionBefore(view, found.phrase);
      const apposition = appositionBehind(view, found.phrase).apposition ?? first;
      return { ...found, from: first?.from ?? found.from, ...(apposition === undefined ? {} : { apposition }) };
    }
    nearest ??= found;
    to = start;
  }
  return nearest;
};
const mostAppositions = 5;

/** "Chủ tọa phiên tòa, thẩm phán Ngô Bích Thủy", "the governor of the bank, Ann Lee": a title alone before the name. */
export const appositionBefore = (view: View, { whole }: Phrase): Range | undefined => {
  if (whole.from === 0 || gapBefore(view, whole.from) !== ', ') return undefined;
  const start = partStart(view, whole.from - 1);
  for (let from = start; from < whole.from; from += 1) {
    if (from > start && phrasesOf(view.pack, 'determiners').matchAt(view.words, from) === 0) continue;
    const { kind } = phraseOf(view, from, whole.from) ?? {};
    if (kind === 'title' || kind === 'somebody') return { from, to: whole.from };
  }
  return undefined;
};

const wholePart = (view: View, from: number, to: number): Subject | undefined => {
  const phrase = phraseOf(view, from, to);
  return phrase === undefined ? undefined : { phrase, from };
};

/** "Tại phiên họp ông Nam nói": the adverbial before the subject has no comma. */
const behindAdverbial = (view: View, from: number, to: number): Subject | undefined => {
  if (phrasesOf(view.pack, 'adverbialOpeners').matchAt(view.words, from) === 0) return undefined;
  for (let index = from + 1; index < to; index += 1) {
    const opens =
      phrasesOf(view.pack, 'speakerTitles').matchAt(view.words, index, to) > 0 ||
      (isCapital(view, index) && phrasesOf(view.pack, 'speakerNouns').matchAt(view.words, index, to) > 0);
    const phrase = opens && !isPreposition(view, index - 1) ? phraseOf(view, index, to) : undefined;
    if (phrase !== undefined) return { phrase, from: index };
  }
  return undefined;
};

/** Before the auxiliaries and adverbs of a verb, and the time between it and its subject ("hôm 3/4"). */
const behindSubject = (view: View, start: number, verb: number): number => {
  let end = verb;
  for (let length = 1; length > 0 && end > start;) {
    length = isCapital(view, end - 1) ? 0 : phraseBefore(view.pack, 'auxiliaries', view.words, end);
    end = Math.max(start, end - length);
  }
  return end;
};

const behindOpeners = (view: View, start: number, to: number): number => {
  let from = start;
  for (let length = 1; length > 0 && from < to; from += length) {
    const next = (list: 'connectives' | 'coordinators' | 'contrasts'): number =>
      phrasesOf(view.pack, list).matchAt(view.words, from, to);
    length = Math.max(next('connectives'), next('coordinators'), next('contrasts'));
  }
  return from;
};

const joins = (view: View, index: number): boolean =>
  phrasesOf(view.pack, 'coordinators').matchAt(view.words, index, index + 1) > 0;

const firstPart = (view: View, index: number): number => {
  let start = index;
  while (!view.starts.has(start) && start > 0) start -= 1;
  return start;
};

/** Whether a word begins what is said of a subject: a verb, an auxiliary or an adverbial. */
export const opensPredicate = (view: View, index: number): boolean =>
  verbAt(view.words, index, view.pack) > 0 ||
  (['auxiliaries', 'speechVerbs', 'adverbialOpeners'] as const).some(
    (list) => phraseAt(view.pack, list, view.words, index) > 0,
  );
