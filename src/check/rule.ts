import type { Diagnostic, Subject } from '../diagnostics/diagnostic.js';
import type { LanguagePack } from '../language/index.js';
import type { Article } from '../model/article.js';
import type { Briefing } from '../model/briefing.js';
import type { Span } from '../model/span.js';
import type { Statement } from './statements.js';
import type { Units } from './units.js';

/** What a Briefing is checked against: an article, or its text alone; then what only blocks tell goes unchecked. */
export interface CheckedArticle {
  readonly text: string;
  readonly blocks?: Article['blocks'];
}

/** A Briefing and its article, made ready for the rules. */
export interface Checked {
  readonly briefing: Briefing;
  readonly article: CheckedArticle;
  readonly text: string;
  readonly pack: LanguagePack;
  readonly units: Units;
  /** Every text of the Briefing that evidence belongs to, in order. */
  readonly statements: readonly Statement[];
}

/** One rule: what it finds wrong. */
export type Rule = (checked: Checked) => readonly Diagnostic[];

/**
 * What a rule found in a statement.
 *
 * @param message what is so, as the end of a sentence that begins with the statement
 */
export const finding = (
  code: string,
  statement: Statement,
  message: string,
  severity: Diagnostic['severity'] = 'error',
): Diagnostic => ({
  code: `check.${code}`,
  severity,
  message: `${nameOf(statement)} ${message}.`,
  subject: subjectOf(statement),
  ...placeOf(statement.evidence[0]),
});

const subjectOf = ({ kind, text, topic, point }: Statement): Subject => ({
  part: kind,
  text,
  ...(topic === undefined ? {} : { topic: topic.id }),
  ...(point === undefined ? {} : { point: point.id }),
});

/** A statement by where it stands and how it begins: 'In "Key points", the point "More than 340 homes…"'. */
const nameOf = ({ topic, what, text }: Statement): string => {
  const place = topic === undefined ? '' : `In "${shortened(topic.heading)}", `;
  return `${place}${place === '' ? capitalised(what) : what} "${shortened(text)}"`;
};

const capitalised = (what: string): string => what.charAt(0).toUpperCase() + what.slice(1);

/** The spans of a statement that stand in its first sentence: an announced item has another before it. */
export const spansIn = (spans: readonly Span[], sentence: Span): Span[] =>
  spans.filter(({ start }) => start >= sentence.start && start < sentence.end);

export const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`;
const longest = 48;

export const placeOf = (span: Pick<Span, 'start'> | undefined): Pick<Diagnostic, 'place'> =>
  span === undefined ? {} : { place: { offset: span.start } };
