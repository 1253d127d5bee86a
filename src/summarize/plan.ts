import { fold } from '../language/index.js';
import type { Findings } from './findings.js';
import type { Sentence } from './reading.js';
import type { Draft } from './topics/draft.js';
import { enumerationDraft } from './topics/enumeration.js';
import { figureDraft } from './topics/figures.js';
import { bearablePassages } from './topics/bearable-passages.js';
import { passagesOf } from './topics/passages.js';
import { phraseListDraft } from './topics/phrase-list.js';
import { pointsDraft, type Taken } from './topics/points-topic.js';
import { quoteDrafts } from './topics/quotes.js';
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
}

/**
 * Which topics the deck has, in the article's order: the series, the strongest quotations and figures, and the rest of
 * the body parted into passages until the budget is used.
 */
export const planTopics = (findings: Findings, budget: Budget): Draft[] => {
  const { sentences } = findings.reading;
  const body = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const room = Math.max(
    1,
    Math.min(budget.topics, Math.round(body / (budget.pointsForTopic * findings.reading.pack.pointWords))),
  );
  // A topic is kept for the rest of the body, and a deck of one topic has no room for anything else.
  const spare = Math.min(Math.max(1, room - 1), budget.topics - 1);
  const enumerations = strongest(
    findings.series.flatMap((series) => enumerationDraft(findings, series) ?? []),
    Math.min(Math.ceil(room / 2), spare),
  );
  const spent = spentSentences(findings, enumerations);
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
  const told = [...enumerations, ...lists, ...quotes, timeline, figures].filter((draft) => draft !== undefined);
  for (const index of figures === undefined ? [] : toldSentences(sentences, figures)) spent.add(index);
  const left = Math.max(1, room - told.length);
  const rest = sentences.filter((sentence) => !spent.has(sentence.index) && findings.claims(sentence.index).length > 0);
  return [...told, ...passageDrafts(findings, rest, left, budget, told)].sort((one, other) => one.at - other.at);
};

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
