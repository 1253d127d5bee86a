import type { Briefing, Evidence, Figure, Point, Topic } from '../model/briefing.js';
import type { Units } from './article/units.js';

/** A text of the Briefing and the evidence that belongs to it. */
export interface Statement {
  readonly kind: StatementKind;
  /** For messages: "the point". */
  readonly what: string;
  readonly text: string;
  readonly evidence: readonly Evidence[];
  /**
   * What is read as sentences: its evidence; with that of the parts where it leads a sentence that is laid out, and nothing for
   * a part of one.
   */
  readonly read: readonly Evidence[];
  readonly topic?: Topic;
  /** The point that it is, or is part of. */
  readonly point?: Point;
  /** The point that it stands below. */
  readonly parent?: Point;
  /** The figure that a `value` or `of` belongs to. */
  readonly figure?: Figure;
}

/**
 * `line`: a point; `name`: what need not be a clause: a title, heading or lead; `value` and `of`: of a
 * figure, each with its own part of the figure's evidence; `cell`: of a table, somewhere in the table's evidence.
 */
export type StatementKind = 'title' | 'heading' | 'line' | 'lead' | 'value' | 'of' | 'quote' | 'cell' | 'caption';

/** All texts of a Briefing with evidence of their own, in order; lines that a person wrote are left out. */
export const statementsOf = (briefing: Briefing, units: Units): Statement[] => [
  ...named('title', 'the title', briefing.title, briefing.titleEvidence),
  ...named('title', 'the subtitle', briefing.subtitle, briefing.subtitleEvidence),
  ...briefing.topics.flatMap((topic) =>
    ofTopic(topic, unnumbered(topic.heading, briefing), units).map((statement) => ({ ...statement, topic })),
  ),
];

/** A heading that goes on over a second topic is numbered: "Nhiệm vụ (2)". */
const unnumbered = (heading: string, { topics }: Briefing): string => {
  const bare = heading.replace(/ \(\d{1,2}\)$/, '');
  return topics.some((topic) => topic.heading === bare) ? bare : heading;
};

const ofTopic = (topic: Topic, heading: string, units: Units): Statement[] => [
  ...named('heading', 'the heading', heading, topic.headingOrigin === 'author' ? undefined : topic.headingEvidence),
  ...topic.points.flatMap((point) => ofPoint(point, topic, units)),
  ...(topic.figure === undefined ? [] : ofFigure(topic.figure)),
  ...(topic.quote === undefined || topic.quote.origin === 'author'
    ? []
    : named('quote', 'the quotation', topic.quote.text, topic.quote.evidence)),
  ...(topic.table === undefined ? [] : ofTable(topic.table)),
  ...topic.captions.flatMap(({ text, credit, evidence, origin }) =>
    origin === 'author'
      ? []
      : named('caption', 'the caption', credit === undefined ? text : `${text} ${credit}`, evidence),
  ),
];

const ofPoint = (point: Point, topic: Topic, units: Units, parent?: Point): Statement[] => [
  ...(point.origin === 'author' ? [] : ofExtract(point, topic, units, parent)),
  ...(point.figure === undefined ? [] : ofFigure(point.figure).map((statement) => ({ ...statement, point }))),
  ...(point.children ?? []).flatMap((child) => ofPoint(child, topic, units, point)),
];

const ofExtract = (point: Point, topic: Topic, units: Units, parent?: Point): Statement[] => {
  const { kind } = topic;
  const below = point === announcing(topic) ? topic.points.slice(1) : (point.children ?? []);
  const parts = below.filter((child) => isLaidOut(point, child, units));
  const isPart = parent === undefined ? isPartOfList(topic, point, units) : isLaidOut(parent, point, units);
  const isVoice = kind === 'voices';
  return [
    {
      kind: isVoice ? 'quote' : 'line',
      what: isVoice ? 'the quotation' : 'the point',
      text: point.text,
      evidence: point.evidence,
      read:
        clausesOf(topic, point, units) ??
        (isPart ? [] : [...point.evidence, ...parts.flatMap(({ evidence }) => evidence)]),
      point,
      ...(parent === undefined ? {} : { parent }),
    },
    ...named('lead', 'the lead', point.lead, point.leadEvidence).map((lead) => ({ ...lead, point })),
  ];
};

/** The clauses of a sentence that are the two sides of a comparison, as one: the word between them is what stands them side by side. */
const clausesOf = ({ kind, points }: Topic, point: Point, units: Units): Evidence[] | undefined => {
  const [one, other, ...more] = points;
  if (kind !== 'comparison' || one === undefined || other === undefined || more.length > 0) return undefined;
  const [first, last] = [one.evidence[0], other.evidence.at(-1)];
  const isSide = (point === one || point === other) && isLaidOut(one, other, units);
  return isSide && first !== undefined && last !== undefined ? [{ ...first, end: last.end }] : undefined;
};

/** Whether a point and one below it are of one sentence, which is then read as lead and part. */
export const isLaidOut = (point: Point, child: Point, units: Units): boolean => {
  if (point.origin === 'author' || child.origin === 'author') return false;
  return areOfOneSentence(point.evidence.at(-1), child.evidence[0], units);
};

/** Whether an item is a part of the sentence that announces its list, above it or as the heading: "The five aims are (1) …, (2) …". */
const isPartOfList = (topic: Topic, point: Point, units: Units): boolean => {
  if (topic.kind !== 'enumeration') return false;
  const first = announcing(topic);
  if (first !== undefined && first !== point && isLaidOut(first, point, units)) return true;
  return areOfOneSentence(topic.headingEvidence?.at(-1), point.evidence[0], units);
};

const areOfOneSentence = (lead: Evidence | undefined, part: Evidence | undefined, units: Units): boolean =>
  lead !== undefined && part !== undefined && units.at(lead.start).start === units.at(part.start).start;

/** What announces the items of a list stands above them, and ends with a colon. */
const announcing = ({ kind, points: [first] }: Topic): Point | undefined =>
  kind === 'enumeration' && first?.text.endsWith(':') === true ? first : undefined;

const ofFigure = (figure: Figure): Statement[] =>
  figure.origin === 'author'
    ? []
    : [
        { ...statement('value', 'the figure', figure.value, figure.evidence.slice(0, 1)), figure },
        { ...statement('of', 'what is counted,', figure.of, figure.evidence.slice(1)), figure },
      ];

const ofTable = ({ columns, rows, evidence, origin }: NonNullable<Topic['table']>): Statement[] =>
  origin === 'author' ? [] : [...columns, ...rows.flat()].map((text) => statement('cell', 'the cell', text, evidence));

const named = (
  kind: StatementKind,
  what: string,
  text: string | undefined,
  evidence: readonly Evidence[] | undefined,
): Statement[] => (text === undefined || evidence === undefined ? [] : [statement(kind, what, text, evidence)]);

const statement = (kind: StatementKind, what: string, text: string, evidence: readonly Evidence[]): Statement => ({
  kind,
  what,
  text,
  evidence,
  read: evidence,
});
