import { fold, languagePack, type LanguagePack } from '../language/index.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import type { Article } from '../model/article.js';
import type { Briefing, Topic } from '../model/briefing.js';
import { findingsOf, type Findings } from './findings.js';
import { planTopics, type Budget } from './plan.js';
import { readingOf } from './reading.js';
import { withCaptions } from './topics/captions.js';
import type { Draft } from './topics/draft.js';
import { evidenceOf } from './topics/claims.js';
import { eventDate } from './topics/event-date.js';
import { distinctIds } from './topics/identify.js';
import { leftOut } from './topics/left-out.js';
import { namedTopics } from './topics/named.js';
import { summaryDraft } from './topics/summary.js';
import { eventTitle, type Title } from './topics/title.js';

export interface SummarizeOptions {
  readonly pack?: LanguagePack;
  /** In place of the article's own title. */
  readonly title?: string;
  readonly length?: 'short' | 'standard' | 'long';
}

/** Slides beside the topics: cover, agenda, summary, sources. */
const budgets: Record<'short' | 'standard' | 'long', Budget> = {
  short: { topics: 4, points: 4 },
  standard: { topics: 9, points: 5 },
  long: { topics: 12, points: 6 },
};

/**
 * Makes a Briefing of an Article by extraction alone: every line is made of kept spans of the article.
 *
 * @returns the Briefing, and as diagnostics (`summarize.left-out`) the sentences of weight that it does not tell, the
 * weightiest first
 */
export const summarize = (article: Article, options: SummarizeOptions = {}): Outcome<Briefing> => {
  const pack = options.pack ?? languagePack(article.language);
  const reading = readingOf(article, pack);
  const own = article.title === undefined ? undefined : article.text.slice(article.title.start, article.title.end);
  const findings = findingsOf(reading, options.title ?? own);
  const topics = topicsOf(findings, budgets[options.length ?? 'standard']);
  const title = titleOf(findings, topics, options.title);
  const date = article.published ?? eventDate(reading);
  const briefing: Briefing = {
    version: 1,
    ...title,
    language: article.language,
    ...(date === undefined ? {} : { date }),
    sources: [
      {
        id: 'article',
        name: article.source.name,
        ...(article.source.uri === undefined ? {} : { uri: article.source.uri }),
        ...(article.published === undefined ? {} : { published: article.published }),
        sha256: article.source.sha256,
      },
    ],
    topics,
    text: article.text,
  };
  const diagnostics: Diagnostic[] = leftOut(findings, briefing);
  return { value: briefing, diagnostics };
};

const topicsOf = (findings: Findings, budget: Budget): Topic[] => {
  const planned = namedTopics(findings, planTopics(findings, budget));
  const taken = new Set(planned.map((draft) => fold(draft.topic.heading)));
  const summary = planned.length > 1 ? summaryDraft(findings, taken) : undefined;
  const drafts: Draft[] = withCaptions(findings.reading, [...(summary === undefined ? [] : [summary]), ...planned]);
  const distinct = distinctIds();
  return drafts.map(({ topic }) => ({
    ...topic,
    id: distinct(topic.id),
    points: topic.points.map((point) => ({ ...point, id: distinct(point.id) })),
  }));
};

const titleOf = (findings: Findings, topics: readonly Topic[], given: string | undefined): Title => {
  const { article, text } = findings.reading;
  if (given !== undefined) return { title: given };
  if (article.title !== undefined) {
    const title = text.slice(article.title.start, article.title.end).replace(/\s+/g, ' ');
    return { title, titleEvidence: evidenceOf(findings.reading, [article.title]) };
  }
  const event = eventTitle(findings.reading);
  if (event !== undefined) return event;
  const strongest = topics.find((topic) => topic.headingEvidence !== undefined);
  if (strongest?.headingEvidence !== undefined)
    return { title: strongest.heading, titleEvidence: strongest.headingEvidence };
  return { title: article.source.name.replace(/\.[^.]+$/, '') };
};
