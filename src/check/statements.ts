import type { Briefing, Evidence, Figure, Point, Topic } from '../model/briefing.js';

/** A text of the Briefing and the evidence that belongs to it. */
export interface Statement {
  readonly kind: StatementKind;
  /** For messages: "the point". */
  readonly what: string;
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly topic?: Topic;
  /** The point that it is, or is part of. */
  readonly point?: Point;
  /** The figure that a `value` or `of` belongs to. */
  readonly figure?: Figure;
}

/**
 * `line`: a point; `name`: what need not be a clause: a title, heading or lead; `value` and `of`: of a
 * figure, each with its own part of the figure's evidence; `cell`: of a table, somewhere in the table's evidence.
 */
export type StatementKind = 'title' | 'heading' | 'line' | 'lead' | 'value' | 'of' | 'quote' | 'cell' | 'caption';

/** All texts of a Briefing with evidence of their own, in order; lines that a person wrote are left out. */
export const statementsOf = (briefing: Briefing): Statement[] => [
  ...named('title', 'the title', briefing.title, briefing.titleEvidence),
  ...named('title', 'the subtitle', briefing.subtitle, briefing.subtitleEvidence),
  ...briefing.topics.flatMap((topic) => ofTopic(topic).map((statement) => ({ ...statement, topic }))),
];

const ofTopic = (topic: Topic): Statement[] => [
  ...named('heading', 'the heading', topic.heading, topic.headingEvidence),
  ...topic.points.flatMap(ofPoint),
  ...(topic.figure === undefined ? [] : ofFigure(topic.figure)),
  ...(topic.quote === undefined ? [] : named('quote', 'the quotation', topic.quote.text, topic.quote.evidence)),
  ...(topic.table === undefined ? [] : ofTable(topic.table)),
  ...topic.captions.map(({ text, credit, evidence }): Statement => ({
    kind: 'caption',
    what: 'the caption',
    text: credit === undefined ? text : `${text} ${credit}`,
    evidence,
  })),
];

const ofPoint = (point: Point): Statement[] => [
  ...(point.origin === 'author'
    ? []
    : [
        { kind: 'line' as const, what: 'the point', text: point.text, evidence: point.evidence, point },
        ...named('lead', 'the lead', point.lead, point.leadEvidence).map((lead) => ({ ...lead, point })),
      ]),
  ...(point.figure === undefined ? [] : ofFigure(point.figure).map((statement) => ({ ...statement, point }))),
  ...(point.children ?? []).flatMap(ofPoint),
];

const ofFigure = (figure: Figure): Statement[] => [
  { kind: 'value', what: 'the figure', text: figure.value, evidence: figure.evidence.slice(0, 1), figure },
  { kind: 'of', what: 'what is counted,', text: figure.of, evidence: figure.evidence.slice(1), figure },
];

const ofTable = ({ columns, rows, evidence }: NonNullable<Topic['table']>): Statement[] =>
  [...columns, ...rows.flat()].map((text) => ({ kind: 'cell', what: 'the cell', text, evidence }));

const named = (
  kind: StatementKind,
  what: string,
  text: string | undefined,
  evidence: readonly Evidence[] | undefined,
): Statement[] => (text === undefined || evidence === undefined ? [] : [{ kind, what, text, evidence }]);
