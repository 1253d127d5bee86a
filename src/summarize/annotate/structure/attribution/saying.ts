import { phrasesOf } from '../../../../language/index.js';
import type { Span } from '../../../../model/span.js';
import { breaksBefore, isQuoted, type View } from '../speakers/view.js';
import type { Subject } from '../speakers/subject.js';
import { isTail } from './before.js';
import { contentOf, contentRules } from './content.js';
import { speechVerbsOf } from './verb.js';

export interface Saying {
  readonly subject: Subject;
  readonly content: Span;
}

/** What a verb of saying says, and who says it: the first in the view that takes a clause. */
export const sayingIn = (view: View, rules = contentRules): Saying | undefined => {
  for (const verb of speechVerbsOf(view)) {
    const content = contentOf(view, verb, rules);
    if (content !== undefined) return { subject: verb.subject, content: withoutMarks(content, view.quotes) };
  }
  return undefined;
};

/** "…, katanya.": a verb that carries its subject, behind a mark, says what stands before it, or behind it where it opens. */
export const carriedSayingIn = (view: View): Saying | undefined => {
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

/** Content that is quoted from its first word to its last needs no marks: the speaker is shown. */
const withoutMarks = (content: Span, quotes: readonly Span[]): Span => {
  const quote = quotes.find(({ start, end }) => start - content.start <= markWidth && content.end - end <= markWidth);
  return quote === undefined
    ? content
    : { start: Math.max(content.start, quote.start), end: Math.min(content.end, quote.end) };
};
/** A mark, a comma and a full stop. */
const markWidth = 3;
