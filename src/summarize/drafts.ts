import { countWords, fold, onOneLine } from '../language/index.js';
import type { Point, Topic } from '../model/briefing.js';
import type { Annotation } from './annotate/annotation.js';
import type { Budget } from './choose/budget.js';
import { candidatesOf, sentencesOf, type Candidate } from './choose/candidates.js';
import { choose } from './choose/choose.js';
import { chooseSummary, isSummarySentence, openingOf } from './choose/summary.js';
import { groupsOf } from './group/groups.js';
import { together } from './group/together.js';
import { headedGroups, type HeadedGroup } from './head/headed.js';
import { chartDraft } from './kinds/chart.js';
import type { Draft } from './kinds/draft.js';
import { withIntroducedSpeakers } from './kinds/introduced-speakers.js';
import { tableDrafts } from './kinds/table.js';
import { topicDraft } from './kinds/topics.js';
import type { Refused } from './refused.js';
import { identify } from './say/identify.js';
import { pointOf } from './say/point.js';
import type { Statement } from './say/statement.js';
import { onceFor } from '../model/once-for.js';
import { overlaps } from '../model/overlap.js';

/** What the stages before choosing have made of an article. */
export interface Material {
  readonly annotation: Annotation;
  readonly statements: readonly Statement[];
  readonly values: readonly number[];
  /** Whether there may be charts. */
  readonly charts: boolean;
}

/** The words of headings show only when groups are headed: so often is chosen anew with what they take, and longer until it fits. */
const mostRounds = 4;
const mostUntilFits = 12;

/** The topics that a budget allows, the summary first: what they print together is no more than its words. */
export const draftsWithin = (material: Material, budget: Budget, refused: Refused): Draft[] => {
  if (budget.whole) return draftsOf(material, { ...budget, words: budget.words * 2 }, refused);
  const most = budget.words - roomForLabel;
  let best: { readonly drafts: Draft[]; readonly printed: number } | undefined;
  let words = most * 0.9;
  for (let round = 0; round < mostUntilFits; round += 1) {
    const drafts = draftsOf(material, { ...budget, words }, refused);
    const printed = wordsOn(drafts);
    if (best === undefined || isNearer(printed, best.printed, most)) best = { drafts, printed };
    const fits = best.printed <= most;
    if (fits && (best.printed > most * filled || round + 1 >= mostRounds)) break;
    const over = printed - most;
    words = Math.max(0, words - (over > 0 ? Math.max(over * 1.2, leastStep) : over * 0.8));
  }
  return best?.drafts ?? [];
};

/** A heading that the rules refuse gives way to a label, which may be longer. */
const roomForLabel = 3;

/** As many words as fit; where none fit, as few as there are. */
const isNearer = (one: number, other: number, most: number): boolean =>
  one <= most ? other > most || one > other : one < other;

const filled = 0.95;
/** In words: a lesser one changes nothing. */
const leastStep = 2;

const wordsOn = (drafts: readonly Draft[]): number => drafts.reduce((sum, { topic }) => sum + printedWords(topic), 0);

/** What a person would say in a few sentences takes up to this share of all words, and of those that lists leave. */
const summaryShare = 0.8;
const summaryRoom = 0.95;

/** Lists leave room for what a person would say first. */
const listShare = 0.85;

/** What may be chosen where no list is shown: the same whatever the number of words. */
const withoutLists = onceFor((refused: Refused, { annotation, statements }: Material): Candidate[] =>
  candidatesOf(annotation, statements, 0, refused.sentences),
);

const draftsOf = (material: Material, budget: Budget, refused: Refused): Draft[] => {
  const { annotation, statements, values } = material;
  const strict = candidatesOf(annotation, statements, budget.words * listShare, refused.sentences);
  // An article that gives nothing by the rules is still told.
  const candidates =
    strict.length > 0
      ? strict
      : statements.filter(({ words }) => words > 0).map(({ sentence }): Candidate => ({ sentences: [sentence.index] }));
  const graphics = graphicDrafts(material, budget);
  const spent = new Set(graphics.flatMap((draft) => sentencesBelow(annotation, draft)));
  const open = candidates.filter(({ sentences }) => !sentences.some((index) => spent.has(index)));
  const words = Math.max(0, budget.words - wordsOn(graphics));
  // Lists are wanted whole: what is chosen of them first keeps its room beside the summary.
  const lists = choose(annotation, statements, open, { values, words: words * listShare }).candidates.filter(
    ({ series }) => series,
  );
  const room = words - lists.reduce((sum, { series }) => sum + (series?.words ?? 0), 0);
  const single = open.filter(({ series }) => series === undefined);
  // A summary may name an item of a list that is not shown.
  const listed = new Set(lists.flatMap(({ series }) => (series === undefined ? [] : sentencesOf(series))));
  const summable = withoutLists(refused, material).filter(
    ({ sentences }) => !sentences.some((index) => spent.has(index) || listed.has(index)),
  );
  const { first, rest } = budget.summary
    ? firstAndRest(annotation, statements, {
        single,
        summable,
        values,
        room,
        roomOfSummary: Math.min(words * summaryShare, room * summaryRoom),
      })
    : { first: [], rest: choose(annotation, statements, single, { values, words: room }).candidates };
  const told = new Set(first.flatMap(({ sentences }) => sentences));
  const taken = new Set([...refused.headings, ...graphics.map(({ topic }) => fold(topic.heading))]);
  const headedOf = (more: readonly Candidate[], shown: ReadonlySet<number>): HeadedGroup[] =>
    headedGroups(annotation, groupsOf(annotation, statements, [...lists, ...more], shown), taken);
  const headed = headedOf(rest, told);
  // Lines that nothing names are no slide where a summary can say them; what opens the article is one.
  const nameless = headed.filter(
    (one, place) => (first.length > 0 || (budget.summary && place === 0)) && isNameless(annotation, one),
  );
  const free = Math.max(0, budget.linesOfSummary - first.length);
  const lines = nameless.flatMap(({ group }) => group.statements).slice(0, free);
  const moved = rest.filter((one) => isOf(one, lines));
  // The label of what moves is free for what stays.
  const staying = rest.filter((one) => !moved.includes(one));
  const body =
    moved.length === 0 ? headed : headedOf(staying, new Set([...told, ...moved.flatMap(({ sentences }) => sentences)]));
  const topics = [...graphics, ...body.map((one) => topicDraft(annotation, one, values))].sort(
    (one, other) => one.at - other.at,
  );
  const summary = [...first, ...moved];
  const all = summary.length === 0 ? topics : [summaryDraft(annotation, statements, summary), ...topics];
  return withIntroducedSpeakers(annotation, all);
};

/** What can be chosen, beside lists and graphics, and within how many words. */
interface Open {
  readonly single: readonly Candidate[];
  /** What a summary may say. */
  readonly summable: readonly Candidate[];
  readonly values: readonly number[];
  readonly room: number;
  readonly roomOfSummary: number;
}

/**
 * What a person would say first, and the rest. Where the article has headings, the first is the best of all its sections; without, all is
 * told in its order, so that no line is torn from those around it, and what comes first opens it.
 */
const firstAndRest = (
  annotation: Annotation,
  statements: readonly Statement[],
  { single, summable, values, room, roomOfSummary }: Open,
): { readonly first: readonly Candidate[]; readonly rest: readonly Candidate[] } => {
  const hasHeadings = annotation.reading.sections.some(({ heading }) => heading !== undefined);
  if (!hasHeadings) {
    const { candidates } = choose(annotation, statements, single, { values, words: room });
    const first = openingOf(annotation, statements, candidates);
    return { first, rest: candidates.filter((candidate) => !first.includes(candidate)) };
  }
  const summary = chooseSummary(annotation, statements, summable, { values, words: roomOfSummary });
  const first = summary?.candidates ?? [];
  const taken = new Set(first.flatMap(({ sentences }) => sentences));
  const left = room - (summary?.words ?? 0);
  return { first, rest: choose(annotation, statements, single, { values, words: left, taken }).candidates };
};

/** Statements under a fixed label, of the kind that a summary holds. */
const isNameless = (annotation: Annotation, { group, heading }: HeadedGroup): boolean =>
  heading.headingEvidence === undefined &&
  group.series === undefined &&
  group.statements.every(
    ({ sentence, speaker, children }) =>
      speaker === undefined && children === undefined && isSummarySentence(annotation, sentence.index),
  );

const isOf = ({ series, sentences }: Candidate, statements: readonly Statement[]): boolean =>
  series === undefined && statements.some(({ sentence }) => sentences.includes(sentence.index));

const summaryDraft = (
  annotation: Annotation,
  statements: readonly Statement[],
  chosen: readonly Candidate[],
): Draft => {
  // A sentence may be chosen for itself, and for one that leans on it.
  const told = [...new Set(chosen.flatMap(({ sentences }) => sentences))].sort((one, other) => one - other);
  const inOrder = told.flatMap((index) => statements[index] ?? []);
  const points = together(annotation.reading, inOrder, chosen).map((statement) =>
    pointOf(annotation, withSpeaker(annotation, statement)),
  );
  const { labels } = annotation.reading.pack;
  const topic: Topic = {
    id: identify('summary', points.map(({ text }) => text).join('\n')),
    kind: 'summary',
    label: labels.summary,
    heading: labels.summaryHeading,
    points,
    captions: [],
  };
  return { at: -1, worth: Infinity, blocks: new Set(), topic };
};

/** Away from its question an answer says who gives it. */
const withSpeaker = ({ reading: { article, text } }: Annotation, statement: Statement): Statement => {
  const turn = article.turns[statement.sentence.turn ?? -1];
  return turn?.kind !== 'answer' || turn.speaker === undefined || statement.speaker !== undefined
    ? statement
    : { ...statement, speaker: onOneLine(text, turn.speaker) };
};

/** More tables and charts than this are read at a desk. */
const mostGraphics = 3;
/** What they may take of all words, so that something is told beside them. */
const graphicShare = 0.7;

/** The first tables of an article, and the passages that are charts, as far as there is room. */
const graphicDrafts = ({ annotation, charts }: Material, { slides, words, whole }: Budget): Draft[] => {
  const passages = charts ? annotation.numberSeries.flatMap((series) => chartDraft(annotation, series) ?? []) : [];
  const shown: Draft[] = [];
  for (const draft of [...tableDrafts(annotation.reading, charts), ...passages].sort(
    (one, other) => one.at - other.at,
  )) {
    if (shown.length === Math.min(mostGraphics, Math.ceil(slides / 2))) break;
    if (whole || wordsOn([...shown, draft]) <= words * graphicShare) shown.push(draft);
  }
  return shown;
};

/** The sentences that a table's heading or a chart is taken from. */
const sentencesBelow = ({ reading }: Annotation, { topic }: Draft): number[] =>
  reading.sentences
    .filter((sentence) =>
      [...(topic.headingEvidence ?? []), ...(topic.chart?.evidence ?? [])].some((span) => overlaps(span, sentence)),
    )
    .map(({ index }) => index);

/** How many words a topic prints; a chart prints its table's. */
const printedWords = ({ heading, points, figure, quote, table }: Topic): number =>
  countWords(heading) +
  points.reduce((sum, point) => sum + wordsOfPoint(point), 0) +
  (figure === undefined ? 0 : countWords(`${figure.value} ${figure.of}`)) +
  (quote === undefined ? 0 : countWords(quote.text)) +
  (table === undefined ? 0 : [...table.columns, ...table.rows.flat()].reduce((sum, cell) => sum + countWords(cell), 0));

const wordsOfPoint = ({ when, text, children }: Point): number =>
  countWords(`${when ?? ''} ${text}`) + (children ?? []).reduce((sum, child) => sum + wordsOfPoint(child), 0);
