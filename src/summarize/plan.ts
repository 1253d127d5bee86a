import { fold } from '../language/index.js';
import type { Findings } from './annotate/annotation.js';
import type { Sentence } from './annotate/reading.js';
import { chartDraft } from './topics/chart.js';
import type { Draft } from './topics/draft.js';
import { enumerationDraft } from './topics/enumeration.js';
import { figureDraft } from './topics/figures.js';
import { bearablePassages } from './topics/bearable-passages.js';
import { passagesOf } from './topics/passages.js';
import { phraseListDraft } from './topics/phrase-list.js';
import { pointsDraft, type Taken } from './topics/points-topic.js';
import { quoteDrafts } from './topics/quotes.js';
import { tableDrafts } from './topics/table.js';
import { joinUnnamed } from './topics/unnamed.js';
import { timelineDraft } from './topics/timeline.js';

/** How much a deck shows. */
export interface Budget {
  /** Topics beside the summary, at most. */
  readonly topics: number;
  /** Points of a topic, at most. */
  readonly points: number;
  /** An article is parted into about one topic for the words of so many points, as far as `topics` goes. */
  readonly pointsForTopic: number;
  /** Whether a summary stands before several topics. */
  readonly summary: boolean;
  /** Whether numbers may be shown as charts. */
  readonly charts: boolean;
}

/**
 * Which topics the deck has, in the article's order: tables and charts, the series, the strongest quotations and figures, and the
 * rest of the body parted into passages until the budget is used.
 */
export const planTopics = (findings: Findings, whole: Budget): Draft[] => {
  const { sentences } = findings.reading;
  const graphics = graphicDrafts(findings, whole);
  const budget = { ...whole, topics: whole.topics - graphics.length };
  const body = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const room = Math.max(
    1,
    Math.min(budget.topics, Math.round(body / (budget.pointsForTopic * findings.reading.pack.pointWords))),
  );
  // A topic is kept for the rest of the body, and a deck of one topic has no room for anything else.
  const spare = Math.min(Math.max(1, room - 1), budget.topics - 1);
  const enumerations = strongest(
    findings.series
      .filter(({ items }) => !graphics.some(({ at }) => items.some(({ span }) => at >= span.start && at < span.end)))
      .flatMap((series) => enumerationDraft(findings, series) ?? []),
    Math.min(Math.ceil(room / 2), spare),
  );
  const spent = spentSentences(findings, enumerations);
  for (const graphic of graphics) for (const index of sentencesBelow(findings, graphic)) spent.add(index);
  const lists = findings.phraseLists
    .filter((list) => !spent.has(list.sentence))
    .flatMap((list) => phraseListDraft(findings, list) ?? [])
    .sort((one, other) => other.worth - one.worth)
    .slice(0, Math.min(Math.floor(room / 4), spare - enumerations.length));
  for (const list of lists) spent.add(sentenceAt(sentences, list.at));
  const quotes = quoteDrafts(findings, Math.min(quoteLimit(room), spare - enumerations.length - lists.length)).filter(
    (draft) => !spent.has(sentenceAt(sentences, draft.at)),
  );
  for (const quote of quotes) spent.add(sentenceAt(sentences, quote.at));
  const free = spare - enumerations.length - lists.length - quotes.length;
  const timeline = room > 3 && free > 0 ? timelineDraft(findings, spent) : undefined;
  for (const index of timeline === undefined ? [] : toldSentences(sentences, timeline)) spent.add(index);
  const figures = room > 2 && free > (timeline === undefined ? 0 : 1) ? figureDraft(findings, spent) : undefined;
  const told = [...graphics, ...enumerations, ...lists, ...quotes, timeline, figures].filter(
    (draft) => draft !== undefined,
  );
  for (const index of figures === undefined ? [] : toldSentences(sentences, figures)) spent.add(index);
  const left = Math.max(1, room - told.length + graphics.length);
  const rest = sentences.filter((sentence) => !spent.has(sentence.index) && findings.claims(sentence.index).length > 0);
  return [...told, ...passageDrafts(findings, rest, left, budget, told)].sort((one, other) => one.at - other.at);
};

/** More tables and charts than this are read at a desk. */
const mostGraphics = 3;

/** The first tables of an article, and the passages that are charts, as far as there is room beside a topic of points. */
const graphicDrafts = (findings: Findings, { topics, charts }: Budget): Draft[] => {
  const passages = charts ? findings.numberSeries.flatMap((series) => chartDraft(findings, series) ?? []) : [];
  return [...tableDrafts(findings.reading, charts), ...passages]
    .sort((one, other) => one.at - other.at)
    .slice(0, Math.min(mostGraphics, Math.floor(topics / 2)));
};

/** The sentences that a table's heading or a chart is taken from. */
const sentencesBelow = ({ reading }: Findings, { topic }: Draft): number[] =>
  reading.sentences
    .filter(({ start, end }) =>
      [...(topic.headingEvidence ?? []), ...(topic.chart?.evidence ?? [])].some(
        (span) => span.start < end && span.end > start,
      ),
    )
    .map(({ index }) => index);

const quoteLimit = (room: number): number => (room >= 7 ? 2 : room >= 2 ? 1 : 0);

const strongest = (drafts: readonly Draft[], limit: number): Draft[] =>
  [...drafts].sort((one, other) => other.worth - one.worth).slice(0, limit);

/** A passage is full, and merged no further, when it has so many times the words that a topic has on average. */
const fullness = 1.3;

const passageDrafts = (
  findings: Findings,
  sentences: readonly Sentence[],
  limit: number,
  budget: Budget,
  told: readonly Draft[],
): Draft[] => {
  const taken: Taken = new Set(told.map((draft) => fold(draft.topic.heading)).filter((heading) => heading !== ''));
  const headed = new Set(
    told.flatMap((draft) =>
      draft.topic.kind === 'enumeration' || draft.topic.kind === 'timeline' ? sectionsOf(findings, draft) : [],
    ),
  );
  let section = -1;
  const passages = passagesOf(findings.reading, sentences, limit, budget.pointsForTopic * fullness);
  const drafts = bearablePassages(findings, passages).flatMap((passage) => {
    const begins = passage.section !== section && !headed.has(passage.section);
    section = passage.section;
    return pointsDraft(findings, passage, budget.points, taken, begins) ?? [];
  });
  return joinUnnamed(drafts, budget.points);
};

const sectionsOf = (findings: Findings, draft: Draft): number[] =>
  findings.reading.sentences.filter(({ block }) => draft.blocks.has(block)).map((sentence) => sentence.section);

/** Sentences that the enumerations tell, with what announces them. */
const spentSentences = (findings: Findings, enumerations: readonly Draft[]): Set<number> => {
  const spent = new Set<number>();
  for (const series of findings.series) {
    if (!enumerations.some((draft) => draft.at === (series.announcer?.start ?? series.items[0]?.span.start))) continue;
    for (const item of series.items) for (const index of item.sentences) spent.add(index);
    if (series.announcerSentence !== undefined) spent.add(series.announcerSentence);
  }
  return spent;
};

/** The sentences that the points, or the figure, of a draft are taken from. */
const toldSentences = (sentences: readonly Sentence[], { topic }: Draft): number[] =>
  [...(topic.figure?.evidence ?? []), ...topic.points.flatMap((point) => point.evidence)].map(({ start }) =>
    sentenceAt(sentences, start),
  );

const sentenceAt = (sentences: readonly Sentence[], offset: number): number =>
  sentences.find((sentence) => sentence.start <= offset && sentence.end >= offset)?.index ?? -1;
