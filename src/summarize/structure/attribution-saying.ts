import { phraseAt, phrasesOf } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { isClause } from './attribution-clause.js';
import { speechVerbsOf, type SpeechVerb } from './attribution-verb.js';
import { quotedSpans } from './quotations-marks.js';
import type { Subject } from './speaker-subject.js';
import { breaksBefore, gapBefore, isCapital, partStart, type View } from './speaker-view.js';

export interface Saying {
  readonly subject: Subject;
  readonly content: Span;
}

/** What a verb of saying says, and who says it: the first in the view that takes a clause. */
export const sayingIn = (view: View): Saying | undefined => {
  const quotes = quotedSpans(view.text, view);
  const quoted = (offset: number): boolean => quotes.some(({ start, end }) => offset >= start && offset < end);
  for (const verb of speechVerbsOf(view, quoted)) {
    const content = contentOf(view, verb, quoted);
    if (content !== undefined) return { subject: verb.subject, content };
  }
  return undefined;
};

type Quoted = (offset: number) => boolean;

const contentOf = (view: View, verb: SpeechVerb, quoted: Quoted): Span | undefined => {
  const whole = { start: view.start, end: view.end };
  const end = spokenEnd(view, verb);
  const kept = phrasesOf(view.pack, 'keptSpeechVerbs').matchAt(view.words, verb.from) > 0;
  const before = contentBefore(view, verb);
  if (before !== undefined && isTail(view, end)) return kept ? whole : before;
  if (before !== undefined && endsPart(view, end) && !commaOpens(view)) return whole;
  const start = verb.inverted ? undefined : contentStart(view, verb, end);
  if (start === undefined) {
    if (verb.inverted && before !== undefined) return whole;
    return kept && takesObject(view, end) ? whole : undefined;
  }
  return kept || saysMore(view, start, quoted) ? whole : { start: openingMark(view, start), end: view.end };
};

/** Behind the verb and, where the subject follows it, behind that and its apposition. */
const spokenEnd = (view: View, { to, subject, inverted }: SpeechVerb): number =>
  inverted ? (subject.apposition?.to ?? subject.phrase.whole.to) : to;

/** What stands before the subject, where it is a clause that a comma or a quotation mark closes. */
const contentBefore = (view: View, verb: SpeechVerb): Span | undefined => {
  const from = verb.inverted ? verb.from : verb.subject.from;
  const start = verb.inverted ? from : partStart(view, from);
  const last = view.words[start - 1];
  if (start !== from || last === undefined || view.starts.has(start)) return undefined;
  const gap = gapBefore(view, start);
  if (!/[,”"»“?!…]/u.test(gap)) return undefined;
  if (!/[”"»“]/u.test(gap) && !isClause(view, 0, start)) return undefined;
  return { start: view.start, end: last.end + (/^[^\s,]*/u.exec(gap)?.[0].length ?? 0) };
};

/** Whether nothing is said behind the verb: the end, or only when and where it was said. */
const isTail = (view: View, index: number): boolean => {
  if (index >= view.words.length) return true;
  if (/[:“"«„]/u.test(gapBefore(view, index)) || phrasesOf(view.pack, 'complementisers').matchAt(view.words, index) > 0)
    return false;
  const opener = (['prepositions', 'adverbialOpeners', 'conditions'] as const).some(
    (list) => phraseAt(view.pack, list, view.words, index) > 0,
  );
  return (
    opener ||
    (/^[”"»)\s,]*[,.]/u.test(gapBefore(view, index)) === false &&
      !breaksBefore(view, index) &&
      view.words.length - index <= 3)
  );
};

const endsPart = (view: View, index: number): boolean => index >= view.words.length || breaksBefore(view, index);

/** "ông Nam cho biết, …": where verbs carry no endings, a comma behind one opens what was said. */
const commaOpens = (view: View): boolean => view.pack.verbEndings.length === 0;

/** The word that what was said begins with; undefined where the verb takes no clause. */
const contentStart = (view: View, verb: SpeechVerb, end: number): number | undefined => {
  const gap = gapBefore(view, end);
  if (end >= view.words.length) return undefined;
  if (/[:]/u.test(gap) || /[“"«„]/u.test(gap)) return end;
  const marked = complementiser(view, end) ?? colonBehind(view, end);
  if (marked !== undefined) return marked;
  if (gap.includes(',') && !commaOpens(view)) return undefined;
  return isClause(view, end, view.words.length) ? end : undefined;
};

/** Behind "that", at most eight words on and behind no mark: "told reporters that …". */
const complementiser = (view: View, from: number): number | undefined => {
  const words = phrasesOf(view.pack, 'complementisers');
  for (let index = from; index < Math.min(view.words.length - 1, from + 9); index += 1) {
    if (index > from && breaksBefore(view, index)) return undefined;
    const length = words.matchAt(view.words, index);
    if (length > 0 && (index === from || phraseAt(view.pack, 'prepositions', view.words, index - 1) === 0))
      return index + length;
  }
  return undefined;
};

/** Behind a colon, at most a dozen words on: "told reporters: “…”". */
const colonBehind = (view: View, from: number): number | undefined => {
  for (let index = from + 1; index < Math.min(view.words.length, from + 13); index += 1)
    if (breaksBefore(view, index)) return gapBefore(view, index).includes(':') ? index : undefined;
  return undefined;
};

/** Whether a verb that is never cut has an object: no mark and no preposition behind it. */
const takesObject = (view: View, index: number): boolean =>
  index < view.words.length &&
  !breaksBefore(view, index) &&
  (isCapital(view, index) || phraseAt(view.pack, 'prepositions', view.words, index) === 0);

/** A second thing said by the same speaker leans on the first verb: ", and that …", "và cho biết …". */
const saysMore = (view: View, start: number, quoted: Quoted): boolean => {
  for (let index = start + 1; index < view.words.length; index += 1) {
    if (quoted(view.words[index]?.start ?? 0)) continue;
    const verb = phrasesOf(view.pack, 'speechVerbs').matchAt(view.words, index) > 0;
    const that = phrasesOf(view.pack, 'complementisers').matchAt(view.words, index) > 0;
    const joined = (['coordinators', 'connectives', 'contrasts'] as const).some(
      (list) => phrasesOf(view.pack, list).matchBefore(view.words, index) > 0,
    );
    if ((verb || that) && (joined || (verb && breaksBefore(view, index)))) return true;
  }
  return false;
};

/** With the quotation mark before the first word. */
const openingMark = (view: View, index: number): number => {
  const start = view.words[index]?.start ?? view.start;
  const mark = /[“"«„(]+$/u.exec(gapBefore(view, index))?.[0].length ?? 0;
  return start - mark;
};
