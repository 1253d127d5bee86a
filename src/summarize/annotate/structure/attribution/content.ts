import { phrasesOf } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import { firstFound } from '../first-found.js';
import { breaksBefore, isCapital, isQuoted, type View } from '../speakers/view.js';
import { isPreposition } from '../speakers/words.js';
import { contentBefore, isTail, parenthetical } from './before.js';
import { contentBehind } from './behind.js';
import type { SpeechVerb } from './verb.js';

/** A verb of saying with its subject, and what the rules ask of where it stands. */
interface Said {
  readonly view: View;
  readonly verb: SpeechVerb;
  /** Behind the verb and, where the subject follows it, behind that and its apposition. */
  readonly end: number;
  /** Whether the verb changes what is said, so that it is never cut. */
  readonly kept: boolean;
  readonly before: Span | undefined;
}

/** Where what was said stands around a verb of saying; undefined where it stands elsewhere. */
export interface ContentRule {
  readonly name: string;
  readonly content: (said: Said) => Span | undefined;
}

export const contentRules: readonly ContentRule[] = [
  {
    name: 'before-the-speaker',
    content: ({ view, verb, end, kept, before }) =>
      before !== undefined && isTail(view, end) && endsSpeech(view, verb, before, end)
        ? kept
          ? wholeOf(view)
          : before
        : undefined,
  },
  {
    name: 'around-a-speaker-behind-the-verb',
    content: ({ view, verb, before }) => (verb.inverted && before !== undefined ? wholeOf(view) : undefined),
  },
  {
    name: 'around-a-speaker-between-commas',
    content: ({ view, verb: { subject }, end }) =>
      isInserted(view, subject.from) && parenthetical(view, end) ? wholeOf(view) : undefined,
  },
  {
    name: 'behind-the-verb',
    content: ({ view, verb, end, kept }) => {
      const behind = verb.inverted ? undefined : contentBehind(view, verb, end);
      if (behind === undefined) return undefined;
      return kept || behind === 'phrase' || saysMore(view, behind.word) ? wholeOf(view) : behind.span;
    },
  },
  {
    name: 'object-of-a-verb-that-stays',
    content: ({ view, verb, end, kept }) =>
      kept && !verb.inverted && takesObject(view, end) ? wholeOf(view) : undefined,
  },
];

/** What a verb says, by the first rule that knows; undefined where it takes no clause. */
export const contentOf = (view: View, verb: SpeechVerb, rules = contentRules): Span | undefined => {
  const { subject, inverted } = verb;
  const said = {
    view,
    verb,
    end: inverted ? (subject.apposition?.to ?? subject.phrase.whole.to) : verb.to,
    kept: phrasesOf(view.pack, 'keptSpeechVerbs').matchAt(view.words, verb.from) > 0,
    before: contentBefore(view, verb),
  };
  return firstFound(rules, ({ content }) => content(said));
};

const wholeOf = ({ start, end }: View): Span => ({ start, end });

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
