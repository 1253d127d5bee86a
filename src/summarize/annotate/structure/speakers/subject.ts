import { phraseAt, phraseBefore, phrasesOf } from '../../../../language/index.js';
import { verbAt } from '../../../shorten/predicate.js';
import { beyondAppositions, described } from './apposition.js';
import { aroundBracket, phraseBehindAdverbial, phraseOf, type Phrase } from './phrase.js';
import { breaksBefore, gapBefore, isCapital, partStart, type Range, type View } from './view.js';
import { behindOpeners, isPlace, isShortOffice } from './words.js';

export interface Subject {
  readonly phrase: Phrase;
  /** Behind or before the name, between marks: "Giám đốc Sở Y tế". */
  readonly apposition?: Range;
  /** Where the subject and what belongs to it begins. */
  readonly from: number;
}

/** Who does what the verb at a place says: the noun phrase before it, appositions between them skipped. */
export const subjectBefore = (view: View, verb: number): Subject | undefined => {
  const start = partStart(view, verb);
  const end = behindSubject(view, start, verb);
  if (end === start || tellsTime(view, start, end))
    return beyondAppositions(view, start) ?? (sharesSubject(view, start) ? mainSubject(view, start) : undefined);
  const from = behindOpeners(view, start, end);
  const bracketed = aroundBracket(view, from, end);
  if (bracketed !== undefined) return { phrase: bracketed, from: bracketed.whole.from };
  const whole = from < end ? phraseOf(view, from, end) : undefined;
  if (whole !== undefined) return (from === start ? apposed(view, whole) : undefined) ?? { phrase: whole, from };
  // "Ann Lee, phó chủ tịch hiệp hội và là chủ một xưởng cho biết": a role with a predicate in it.
  const holder = from === start && opensRole(view, start) ? beyondAppositions(view, start) : undefined;
  if (holder?.apposition !== undefined) return holder;
  if (joins(view, end - 1)) return mainSubject(view, end);
  const behind = phraseBehindAdverbial(view, from, end);
  return behind && { phrase: behind, from: behind.whole.from };
};

/** "Ông Nam xác nhận sự việc, nói thêm rằng …": a verb without an ending may share the subject that opens the sentence. */
const sharesSubject = (view: View, verb: number): boolean =>
  view.pack.typology.verbs === 'uninflected' && gapBefore(view, verb) === ', ';

const mainSubject = (view: View, before: number): Subject | undefined =>
  leadingSubject(view, sentenceStart(view, before), before);

/** The subject that opens a clause: the noun phrase from its first word to the predicate or a mark. */
export const leadingSubject = (view: View, start: number, before = view.words.length): Subject | undefined => {
  const from = behindOpeners(view, start, before);
  // '…," said Ann Lee': nobody is called "said".
  if (!isCapital(view, from) && phrasesOf(view.pack, 'speechVerbs').matchAt(view.words, from) > 0) return undefined;
  for (let end = from + 1; end <= Math.min(before, from + longestLead); end += 1) {
    const parted = breaksBefore(view, end);
    if (!parted && (isCapital(view, end) || !opensPredicate(view, end))) continue;
    const phrase = phraseOf(view, from, end);
    if (phrase !== undefined) return described(view, phrase, from);
    if (parted || endsSubject(view, end)) return undefined;
  }
  return undefined;
};
const longestLead = 14;

/** "Guests will be Ann Lee and Bob Day": behind an auxiliary nobody is the subject; words that take no endings may be parts of a name. */
const endsSubject = (view: View, index: number): boolean =>
  view.pack.typology.verbs !== 'uninflected' && phraseAt(view.pack, 'auxiliaries', view.words, index) > 0;

/** "bà Lan, vợ của ông Nam nói", "…, huyện Long Hồ, tỉnh Vĩnh Long nói": what stands before the verb may itself be an apposition. */
const apposed = (view: View, phrase: Phrase): Subject | undefined => {
  if (isShortOffice(view, phrase.whole.from)) return beyondAppositions(view, phrase.whole.from);
  const place = phrase.kind === 'body' && isPlace(view, phrase.whole.from);
  if (phrase.kind === 'name') return beforePlace(view, phrase);
  if (phrase.kind === 'person' || phrase.kind === 'pronoun' || phrase.kind === 'paper') return undefined;
  const found = beyondAppositions(view, phrase.whole.from);
  if (found === undefined || place) return found;
  // A body before the verb belongs to somebody's role only where it follows one.
  if (phrase.kind === 'body' && found.apposition?.to !== phrase.whole.from) return undefined;
  return found.phrase.kind === 'person' || found.phrase.kind === 'name' ? found : undefined;
};

/** "Lê An, nhà địa chất của Đại học Tràm, Harlow nói": where the body is that somebody's role ends in, and nobody who speaks. */
const beforePlace = (view: View, { whole }: Phrase): Subject | undefined => {
  const isShort = whole.to - whole.from <= longestPlace && gapBefore(view, whole.from) === ', ';
  const found = isShort && isCapital(view, whole.from - 1) ? beyondAppositions(view, whole.from) : undefined;
  if (found === undefined) return undefined;
  const role = { from: found.phrase.whole.to, to: whole.from };
  const isNamed = role.from - found.phrase.whole.from > 1 && gapBefore(view, role.from) === ', ';
  const isRole = !isCapital(view, role.from) && partStart(view, whole.from - 1) === role.from;
  const says = view.words
    .slice(role.from, role.to)
    .some((_, at) =>
      (['auxiliaries', 'speechVerbs'] as const).some(
        (list) => phraseAt(view.pack, list, view.words, role.from + at) > 0,
      ),
    );
  return isNamed && isRole && !says ? { ...found, apposition: role } : undefined;
};
/** In words: "Los Angeles". */
const longestPlace = 2;

/** A title behind a comma. */
const opensRole = (view: View, start: number): boolean =>
  gapBefore(view, start) === ', ' && phrasesOf(view.pack, 'speakerTitles').matchAt(view.words, start) > 0;

/** Before the auxiliaries and adverbs of a verb. */
const behindSubject = (view: View, start: number, verb: number): number => {
  let end = verb;
  for (let length = 1; length > 0 && end > start;) {
    length = isCapital(view, end - 1) ? 0 : phraseBefore(view.pack, 'auxiliaries', view.words, end);
    end = Math.max(start, end - length);
  }
  return end;
};

/** "…, ngày 1-7 cảnh báo": only a time stands between the mark and the verb. */
const tellsTime = (view: View, start: number, end: number): boolean =>
  end - start <= longestTime &&
  phraseAt(view.pack, 'adverbialOpeners', view.words, start) > 0 &&
  (end - start <= shortTime || view.words.slice(start, end).some(({ key }) => /^\d/.test(key)));
const longestTime = 5;
const shortTime = 2;

const joins = (view: View, index: number): boolean =>
  phrasesOf(view.pack, 'coordinators').matchAt(view.words, index, index + 1) > 0;

const sentenceStart = (view: View, index: number): number => {
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
