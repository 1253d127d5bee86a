import { phrasesOf } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import { contentBefore, isTail, parenthetical } from './before.js';
import { contentBehind } from './behind.js';
import { speechVerbsOf, type SpeechVerb } from './verb.js';
import { breaksBefore, isCapital, isQuoted, type View } from '../speakers/view.js';
import type { Subject } from '../speakers/subject.js';
import { isPreposition } from '../speakers/words.js';

export interface Saying {
  readonly subject: Subject;
  readonly content: Span;
}

/** What a verb of saying says, and who says it: the first in the view that takes a clause. */
export const sayingIn = (view: View): Saying | undefined => {
  for (const verb of speechVerbsOf(view)) {
    const content = contentOf(view, verb);
    if (content !== undefined) return { subject: verb.subject, content: withoutMarks(content, view.quotes) };
  }
  return carriedIn(view);
};

/** "…, katanya.": a verb that carries its subject, behind a mark, says what stands before it, or behind it where it opens. */
const carriedIn = (view: View): Saying | undefined => {
  const verbs = phrasesOf(view.pack, 'pronounVerbs');
  for (let from = 1; from < view.words.length; from += 1) {
    const length = verbs.matchAt(view.words, from);
    const last = view.words[from - 1];
    if (length === 0 || last === undefined || !breaksBefore(view, from)) continue;
    if (!isTail(view, from + length) || isQuoted(view, view.words[from]?.start ?? 0)) return undefined;
    const range = { from, to: from + length };
    const marks = /^[?!”"»]*/u.exec(view.text.slice(last.end))?.[0].length ?? 0;
    const content = withoutMarks({ start: view.start, end: last.end + marks }, view.quotes);
    return { subject: { phrase: { kind: 'pronoun', whole: range, name: range }, from }, content };
  }
  return undefined;
};

const contentOf = (view: View, verb: SpeechVerb): Span | undefined => {
  const whole = { start: view.start, end: view.end };
  const end = spokenEnd(verb);
  const kept = phrasesOf(view.pack, 'keptSpeechVerbs').matchAt(view.words, verb.from) > 0;
  const before = contentBefore(view, verb);
  if (before !== undefined && isTail(view, end) && endsSpeech(view, verb, before, end)) return kept ? whole : before;
  if (before !== undefined && verb.inverted) return whole;
  if (isInserted(view, verb.subject.from) && parenthetical(view, end)) return whole;
  if (verb.inverted) return undefined;
  const behind = contentBehind(view, verb, end);
  if (behind === undefined) return kept && takesObject(view, end) ? whole : undefined;
  return kept || behind === 'phrase' || saysMore(view, behind.word) ? whole : behind.span;
};

/**
 * Whether what stands before a speaker is surely speech: it is quoted, the speaker has a name, or nothing follows the verb.
 * "gần 80 nước, tổ chức quốc tế phát biểu tại phiên họp" is a list that somebody counted.
 */
const endsSpeech = (view: View, { subject }: SpeechVerb, before: Span, end: number): boolean => {
  if (end >= view.words.length || /[”"»“]$/u.test(view.text.slice(before.start, before.end))) return true;
  const { from, to } = subject.phrase.whole;
  return view.words.slice(from, to).some((_, index) => isCapital(view, from + index));
};

/** Whether a mark inside the sentence stands before a word. */
const isInserted = (view: View, index: number): boolean => breaksBefore(view, index) && !view.starts.has(index);

/** Behind the verb and, where the subject follows it, behind that and its apposition. */
const spokenEnd = ({ to, subject, inverted }: SpeechVerb): number =>
  inverted ? (subject.apposition?.to ?? subject.phrase.whole.to) : to;

/** Whether a verb that is never cut has an object: no mark and no preposition behind it. */
const takesObject = (view: View, index: number): boolean =>
  index < view.words.length && !breaksBefore(view, index) && (isCapital(view, index) || !isPreposition(view, index));

/** A second thing said by the same speaker leans on the first verb: ", and that …", "và cho biết …". */
const saysMore = (view: View, start: number): boolean => {
  for (let index = start + 1; index < view.words.length; index += 1) {
    if (isQuoted(view, view.words[index]?.start ?? 0)) continue;
    const verb = phrasesOf(view.pack, 'speechVerbs').matchAt(view.words, index) > 0;
    const that = phrasesOf(view.pack, 'complementisers').matchAt(view.words, index) > 0;
    if ((verb || that) && (joined(view, index) || (verb && breaksBefore(view, index)))) return true;
  }
  return false;
};

const joined = (view: View, index: number): boolean =>
  (['coordinators', 'connectives', 'contrasts'] as const).some(
    (list) => phrasesOf(view.pack, list).matchBefore(view.words, index) > 0,
  );

/** Content that is quoted from its first word to its last needs no marks: the speaker is shown. */
const withoutMarks = (content: Span, quotes: readonly Span[]): Span => {
  const quote = quotes.find(({ start, end }) => start - content.start <= markWidth && content.end - end <= markWidth);
  return quote === undefined
    ? content
    : { start: Math.max(content.start, quote.start), end: Math.min(content.end, quote.end) };
};
/** A mark, a comma and a full stop. */
const markWidth = 3;
