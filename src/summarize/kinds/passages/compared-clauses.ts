import { contentWords, fold, phraseAt, wordsOf, type LanguagePack, type Word } from '../../../language/index.js';
import type { Point } from '../../../model/briefing.js';
import type { Span } from '../../../model/span.js';
import { evidenceOf } from '../../say/evidence.js';
import { pointOf } from '../../say/point.js';
import { shownText } from '../../say/shown-text.js';
import type { Statement } from '../../say/statement.js';
import { predicateAt } from '../../shorten/predicate.js';
import { isSingleLine } from '../shown/single-line.js';
import { leansInPassage, type Lines } from './passage-lines.js';

/**
 * The two clauses of a sentence that tell the same of two of a kind, parted by a semicolon or by a word that sets one against the other: "the
 * car ferry takes …, whereas the sailing ferry takes …". Each stands below what it is about. Undefined for any other sentence.
 */
export const comparedClauses = (lines: Lines, statement: Statement): readonly [Point, Point] | undefined => {
  const { reading } = lines.annotation;
  const { text, pack } = reading;
  const [span, ...others] = statement.spans;
  if (span === undefined || others.length > 0) return undefined;
  const clauses = partedIn(text, span, pack);
  const subjects = clauses?.flatMap((clause) => subjectOf(text, clause.span, pack) ?? []) ?? [];
  const [one, other] = subjects;
  if (clauses === undefined || one === undefined || other === undefined) return undefined;
  if (!areOfAKind(text, one, other, pack)) return undefined;
  // "Some …; others …": a mark alone parts anything.
  const areMeasured = clauses.every((clause) => /\d/u.test(text.slice(clause.span.start, clause.span.end)));
  if (!areMeasured && !clauses.some(({ isJoined }) => isJoined)) return undefined;
  const [first, second] = clauses.map((clause, index): Point | undefined => {
    const subject = subjects[index];
    const said = shownText(text, [clause.span]);
    const line = { ...statement, text: said, spans: [clause.span], words: wordsOf(said).length };
    if (
      subject === undefined ||
      line.words < fewestWords ||
      line.words > mostWords ||
      leansInPassage(lines, line, false)
    )
      return undefined;
    const point = pointOf(lines.annotation, line);
    return isSingleLine(point) ? withSubject(point, text, subject, reading) : undefined;
  });
  return first === undefined || second === undefined ? undefined : [first, second];
};
const fewestWords = 4;
const mostWords = 34;

const withSubject = (point: Point, text: string, subject: Span, reading: Lines['annotation']['reading']): Point => {
  const lead = shownText(text, [subject]);
  return point.text.toLowerCase().startsWith(lead.toLowerCase())
    ? { ...point, lead: point.text.slice(0, lead.length) }
    : { ...point, lead, leadEvidence: evidenceOf(reading, [subject]) };
};

interface Clause {
  readonly span: Span;
  /** A word that sets it against the other stands before it. */
  readonly isJoined: boolean;
}

/** What stands before and behind the only place that parts a sentence in two. */
const partedIn = (text: string, { start, end }: Span, pack: LanguagePack): Clause[] | undefined => {
  const said = text.slice(start, end);
  const words = wordsOf(text, start, end);
  const breaks = words.flatMap((word, index) => {
    const before = words[index - 1];
    const gap = before === undefined ? '' : text.slice(before.end, word.start);
    const length = phraseAt(pack, 'contrastJoints', words, index);
    const opens = /^\s?;\s/u.test(gap) || (/^,\s/u.test(gap) && length > 0);
    const next = words[index + length];
    return opens && before !== undefined && next !== undefined ? [{ before, next, isJoined: length > 0 }] : [];
  });
  const [only, another] = breaks;
  if (only === undefined || another !== undefined || /[“”"«»():]/u.test(said)) return undefined;
  return [
    { span: { start, end: only.before.end }, isJoined: false },
    { span: { start: only.next.start, end }, isJoined: only.isJoined },
  ];
};

/** What a clause is about: the words before its first verb, behind what a comma closes before them. */
const subjectOf = (text: string, { start, end }: Span, pack: LanguagePack): Span | undefined => {
  const words = wordsOf(text, start, end);
  let from = 0;
  for (let index = 1; index <= Math.min(words.length - 1, mostBefore); index += 1) {
    const gap = text.slice(words[index - 1]?.end ?? start, words[index]?.start);
    if (gap.includes(',')) from = index;
    if (index - from > mostOfSubject) return undefined;
    if (index > from && isPredicate(words, index, pack)) {
      const [first, last] = [words[from], words[index - 1]];
      return first && last && { start: first.start, end: last.end };
    }
  }
  return undefined;
};
const mostBefore = 16;
const mostOfSubject = 7;

const isPredicate = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  predicateAt(words, index, pack) > 0 ||
  (['levels', 'copulas', 'negations'] as const).some((list) => phraseAt(pack, list, words, index) > 0);

/** They share the noun that says what they are, at the beginning or the end, and differ in which they are: "the car ferry", "the sailing ferry". */
const areOfAKind = (text: string, one: Span, other: Span, pack: LanguagePack): boolean => {
  const [first, second] = [one, other].map((span) => keysOf(wordsOf(text, span.start, span.end), pack));
  if (first === undefined || second === undefined) return false;
  const { head } = pack.typology;
  const isShared = (head !== 'last' && first[0] === second[0]) || (head !== 'first' && first.at(-1) === second.at(-1));
  const differ = first.some((key) => !second.includes(key)) && second.some((key) => !first.includes(key));
  return first.length > 0 && isShared && differ;
};

/** The words of a noun phrase that mean something. */
const keysOf = (words: readonly Word[], pack: LanguagePack): string[] =>
  contentWords(words, pack).map((word) => fold(word));
