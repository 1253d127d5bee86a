import { fold, languagePack, type LanguagePack, onOneLine } from '../language/index.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import type { Article } from '../model/article.js';
import type { Briefing, Topic } from '../model/briefing.js';
import { checkBriefing } from '../check/index.js';
import { findingsOf, type Findings } from './annotate/annotation.js';
import { planTopics, type Budget } from './plan.js';
import { readingOf } from './annotate/reading.js';
import { joinSpans } from './shorten/index.js';
import { withCaptions } from './topics/captions.js';
import type { Draft } from './topics/draft.js';
import { evidenceOf } from './topics/claims.js';
import { withoutFaults } from './topics/enforce.js';
import { eventDate } from './topics/event-date.js';
import { distinctIds } from './topics/identify.js';
import { leftOut } from './topics/left-out.js';
import { namedTopics } from './topics/named.js';
import { tablesLeftOut } from './topics/table.js';
import { summaryDraft } from './topics/summary.js';
import { eventTitle, type Title } from './topics/title.js';

export interface SummarizeOptions {
  readonly pack?: LanguagePack;
  /** In place of the article's own title. */
  readonly title?: string;
  /** `never`: tables stay tables, and passages stay points. */
  readonly charts?: ChartsChoice;
}

/** Whether numbers are shown as charts where that is truer than words. */
export type ChartsChoice = 'auto' | 'never';

export type Length = 'short' | 'standard' | 'long';

/** How much a Briefing tells: a length by its name, or as many topics as there are beside the summary, at most. */
export type Size = Length | { readonly topics: number; readonly summary: boolean };

/** A topic for the words of fewer points would be a thin slide: an article is parted no further, whatever is asked for. */
const thinnest = 2.2;

/** Slides beside the topics: cover, agenda, summary, sources. */
const budgets: Readonly<Record<Length, Omit<Budget, 'charts'>>> = {
  short: { topics: 3, points: 4, pointsForTopic: 2.8, summary: true },
  standard: { topics: 9, points: 5, pointsForTopic: 2.8, summary: true },
  long: { topics: 12, points: 6, pointsForTopic: thinnest, summary: true },
};

const budgetOf = (size: Size, charts: ChartsChoice = 'auto'): Budget => ({
  ...(typeof size === 'string'
    ? budgets[size]
    : { ...size, points: pointsBeside(size.topics), pointsForTopic: thinnest }),
  charts: charts === 'auto',
});

/** Few topics bear few points each, so that a short deck is short; many are there to tell all. */
const pointsBeside = (topics: number): number => (topics < 5 ? 4 : topics < 10 ? 5 : 6);

/**
 * Makes a Briefing of an Article by extraction alone: every line is made of kept spans of the article.
 *
 * @returns the Briefing, and as diagnostics (`summarize.left-out`) the sentences of weight that it does not tell, the
 * weightiest first
 */
export const summarize = (
  article: Article,
  options: SummarizeOptions & { readonly size?: Size } = {},
): Outcome<Briefing> => summarizer(article, options)(options.size ?? 'standard');

/** The same for several sizes of one article: what is found in it is found once. */
export const summarizer = (article: Article, options: SummarizeOptions = {}): ((size: Size) => Outcome<Briefing>) => {
  const pack = options.pack ?? languagePack(article.language);
  const reading = readingOf(article, pack);
  const own = article.title === undefined ? undefined : article.text.slice(article.title.start, article.title.end);
  const findings = findingsOf(reading, options.title ?? own);
  const event: Event = { title: named(findings, options.title), date: article.published ?? eventDate(reading) };
  return (size) => {
    const drafts = soundDrafts(findings, draftsOf(findings, budgetOf(size, options.charts)), event);
    const briefing = assembled(findings, withCaptions(reading, drafts), event);
    const diagnostics: Diagnostic[] = [...tablesLeftOut(reading), ...leftOut(findings, briefing)];
    return { value: briefing, diagnostics };
  };
};

/** What the article is about as a whole; no topic has a say in it. */
interface Event {
  /** Undefined where nothing but the topics can name it. */
  readonly title: Title | undefined;
  readonly date: string | undefined;
}

/** The summary and the planned topics, each line with an id of its own. */
const draftsOf = (findings: Findings, budget: Budget): Draft[] => {
  const planned = namedTopics(findings, planTopics(findings, budget));
  const taken = new Set(planned.map((draft) => fold(draft.topic.heading)));
  const summary = budget.summary && planned.length > 1 ? summaryDraft(findings, taken) : undefined;
  const distinct = distinctIds();
  return [...(summary === undefined ? [] : [summary]), ...planned].map((draft) => ({
    ...draft,
    topic: {
      ...draft.topic,
      id: distinct(draft.topic.id),
      points: draft.topic.points.map((point) => ({ ...point, id: distinct(point.id) })),
    },
  }));
};

/** Leaves out what the rules of a Briefing find wrong; what is named anew is checked again. */
const soundDrafts = (findings: Findings, drafts: readonly Draft[], event: Event): Draft[] => {
  let kept = [...drafts];
  for (let round = 0; round < checkRounds; round += 1) {
    const found = checkBriefing(assembled(findings, kept, event), findings.reading.article, findings.reading.pack);
    const mended = withoutFaults(kept, found);
    if (mended.length === kept.length && mended.every((draft, index) => draft === kept[index])) break;
    kept = namedTopics(findings, mended, round === 0);
  }
  return kept;
};
const checkRounds = 3;

const assembled = (findings: Findings, drafts: readonly Draft[], event: Event): Briefing => {
  const { article } = findings.reading;
  const { date } = event;
  const topics = drafts.map((draft) => draft.topic);
  return {
    version: 2,
    genre: article.genre,
    ...(event.title ?? titleByTopics(article, topics)),
    language: article.language,
    ...(date === undefined ? {} : { date }),
    sources: [
      {
        id: 'article',
        name: article.source.name,
        ...(article.source.publisher === undefined ? {} : { publisher: article.source.publisher }),
        ...(article.source.uri === undefined ? {} : { uri: article.source.uri }),
        ...(article.published === undefined ? {} : { published: article.published }),
        sha256: article.source.sha256,
      },
    ],
    topics,
    text: article.text,
  };
};

/** The title that was given, the article's own, or what the article calls its event. */
const named = ({ reading }: Findings, given: string | undefined): Title | undefined => {
  const { title } = reading.article;
  if (given !== undefined) return { title: given };
  if (title === undefined) return eventTitle(reading);
  return {
    title: onOneLine(reading.text, title),
    titleEvidence: evidenceOf(reading, [title]),
  };
};

/** The first heading that is the article's own words; a count of items is none. */
const titleByTopics = (article: Article, topics: readonly Topic[]): Title => {
  const strongest = topics.find(
    ({ heading, headingEvidence }) =>
      headingEvidence !== undefined && joinSpans(article.text, headingEvidence) === heading,
  );
  if (strongest?.headingEvidence !== undefined)
    return { title: strongest.heading, titleEvidence: strongest.headingEvidence };
  return { title: article.source.name.replace(/\.[^.]+$/, '') };
};
