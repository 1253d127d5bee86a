import type { Diagnostic, Subject } from '../diagnostics/diagnostic.js';
import type { LanguagePack } from '../language/index.js';
import type { Article } from '../model/article.js';
import type { Briefing, Evidence, Topic } from '../model/briefing.js';
import type { Indexed } from './article/indexed.js';
import type { Units } from './article/units.js';
import { catalogue, type Code } from './catalogue/index.js';
import type { Statement } from './statements.js';
import { capitalised } from '../language/index.js';

/** What a Briefing is checked against: an article, or its text alone; then what only its structure tells goes unchecked. */
export interface CheckedArticle {
  readonly text: string;
  readonly parts?: Article['parts'];
  readonly genre?: Article['genre'];
  readonly blocks?: Article['blocks'];
  readonly sections?: Article['sections'];
  readonly turns?: Article['turns'];
  readonly furniture?: Article['furniture'];
}

/** A Briefing and its article, made ready for the rules. */
export interface Checked {
  readonly briefing: Briefing;
  readonly article: CheckedArticle;
  readonly text: string;
  readonly pack: LanguagePack;
  readonly units: Units;
  /** The article by place: its quotations, sections, turns. */
  readonly indexed: Indexed;
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
export const finding = (code: Code, statement: Statement, message: string): Diagnostic => ({
  ...toldOf(code),
  message: `${nameOf(statement)} ${message}.`,
  subject: subjectOf(statement),
  ...placeOf(statement.evidence[0]),
});

/**
 * What a rule found in a topic as a whole. It has no subject: none of its lines is at fault.
 *
 * @param message a whole sentence, without its stop
 */
export const topicFinding = (code: Code, topic: Topic, message: string, place?: Evidence): Diagnostic => ({
  ...toldOf(code),
  message: `${message}.`,
  ...placeOf(place ?? topic.headingEvidence?.[0] ?? topic.points[0]?.evidence[0]),
});

/** Code, severity and hint, as the catalogue says. */
export const toldOf = (code: Code): Pick<Diagnostic, 'code' | 'severity' | 'hint'> => {
  const { severity, mend } = catalogue[code];
  return { code: `check.${code}`, severity, ...(severity === 'info' ? {} : { hint: mend }) };
};

/** Which line of a Briefing a statement is. */
export const subjectOf = ({
  kind,
  text,
  topic,
  point,
}: Pick<Statement, 'kind' | 'text' | 'topic' | 'point'>): Subject => ({
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

/** A text as a message quotes it: cut behind so many letters. */
export const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`;
const longest = 48;

/** Where in the article a finding is; nothing where it has no evidence. */
export const placeOf = (span: Pick<Evidence, 'start'> | undefined): Pick<Diagnostic, 'place'> =>
  span === undefined ? {} : { place: { offset: span.start } };
