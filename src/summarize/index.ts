import { checkBriefing, leftOutOf } from '../check/index.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { languagePack, onOneLine, type LanguagePack } from '../language/index.js';
import type { Article } from '../model/article.js';
import type { Briefing, Point, Topic } from '../model/briefing.js';
import { pointsOf } from '../model/points.js';
import type { Span } from '../model/span.js';
import { annotatedArticle } from './annotate/annotated-article.js';
import type { Annotation } from './annotate/annotation.js';
import { eventDate } from './annotate/event-date.js';
import { matterOfLetter } from './annotate/letter-matter.js';
import type { Reading } from './annotate/reading.js';
import type { Budget, Size } from './choose/budget/budget.js';
import { leftOut } from './choose/left-out.js';
import { budgetFor } from './choose/budget/budget-for.js';
import { shownTitle } from './head/title/shown-title.js';
import { leadTitle } from './head/title/lead-title.js';
import { eventTitle, type Title } from './head/title/title.js';
import { withCaptions } from './kinds/captions.js';
import type { Draft } from './kinds/draft.js';
import { inSections } from './kinds/in-sections.js';
import { labelled } from './kinds/labelled.js';
import { inShownKinds } from './kinds/shown/shown-kinds.js';
import { tablesLeftOut } from './kinds/graphics/table.js';
import { withoutFaults } from './kinds/without-faults.js';
import { speakerSubtitle } from './speaker-subtitle.js';
import { draftsWithin } from './drafts/drafts-within.js';
import { materialOf, type Material } from './drafts/material.js';
import { isRefused, nothingRefused, refusedBy } from './refused.js';
import { evidenceOf } from './say/evidence.js';
import { pointOf } from './say/point.js';
import { distinctIds } from '../model/identify.js';
import { statementsOf, type Statement } from './say/statement.js';
import { joinSpans } from './shorten/index.js';
import { issuerOf, sourceOf } from './source.js';

export type { Length, Size } from './choose/budget/budget.js';
export { chartOfCells } from './kinds/graphics/chart-of-cells.js';

export interface SummarizeOptions {
  readonly pack?: LanguagePack;
  /** In place of the article's own title. */
  readonly title?: string;
  /** `never`: tables stay tables, and passages stay points. */
  readonly charts?: ChartsChoice;
  /** Whether there is a summary whatever the size; by the size when absent. */
  readonly summary?: 'always' | 'never';
}

/** Whether numbers are shown as charts where that is truer than words. */
export type ChartsChoice = 'auto' | 'never';

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

/**
 * The same for several sizes of one article: what is found in it is found once. The steps: annotate what is known of each sentence,
 * say each whole but for sure edits, value it, choose within a budget of words, group by the article's sections, head, and show each
 * group as the kind that it is.
 */
export const summarizer = (article: Article, options: SummarizeOptions = {}): ((size: Size) => Outcome<Briefing>) => {
  const pack = options.pack ?? languagePack(article.language);
  const annotation = annotatedArticle(article, pack, options.title);
  const material = materialOf(annotation, options.charts !== 'never');
  const { reading } = annotation;
  const event: Event = {
    title: titleOf(annotation, material.statements, options.title),
    date: article.published ?? eventDate(reading),
    heldBy: options.title === undefined ? speakerSubtitle(reading) : {},
  };
  return (size) => {
    const budget = budgetFor(annotation, material.statements, size);
    const summary = options.summary === undefined ? budget.summary : options.summary === 'always' && !budget.whole;
    const linesOfSummary = options.summary === 'never' ? 0 : budget.linesOfSummary;
    const chosen = trueDrafts(material, { ...budget, summary, linesOfSummary }, event);
    const drafts = inShownKinds(annotation, chosen, (changed) =>
      checkBriefing(assembled(reading, changed, event), article, pack),
    );
    const briefing = assembled(reading, inSections(reading, withCaptions(reading, drafts)), event);
    const diagnostics: Diagnostic[] = [...tablesLeftOut(reading), ...leftOut(annotation, briefing)];
    return { value: briefing, diagnostics };
  };
};

/** All that might be said of an article, each line as it would stand on a slide, chosen or not. */
export const linesOf = (article: Article, pack: LanguagePack): Point[] => {
  const annotation = annotatedArticle(article, pack);
  return statementsOf(annotation).map((statement) => pointOf(annotation, statement));
};

/** What the article is about as a whole; no topic has a say in it. */
interface Event {
  /** Undefined where nothing but the topics can name it. */
  readonly title: Title | undefined;
  readonly date: string | undefined;
  /** Who gave a speech. */
  readonly heldBy: ReturnType<typeof speakerSubtitle>;
}

/** Each line with an id of its own. */
const identified = (drafts: readonly Draft[]): Draft[] => {
  const distinct = distinctIds();
  const withId = (point: Point): Point => ({
    ...point,
    id: distinct(point.id),
    ...(point.children === undefined ? {} : { children: point.children.map(withId) }),
  });
  return drafts.map((draft) => ({
    ...draft,
    topic: {
      ...draft.topic,
      id: distinct(draft.topic.id),
      points: draft.topic.points.map(withId),
    },
  }));
};

/** So often is chosen anew without what the rules of a Briefing refused; what they find then is left out. */
const mostRounds = 6;

/** The topics of a size, chosen and headed so that the rules of a Briefing find no line of them wrong. */
const trueDrafts = (material: Material, budget: Budget, event: Event): Draft[] => {
  const { reading } = material.annotation;
  let refused = nothingRefused();
  for (let round = 1; ; round += 1) {
    const drafts = identified(labelled(draftsWithin(material, budget, refused), reading.pack));
    const found = checkBriefing(assembled(reading, drafts, event), reading.article, reading.pack);
    if (!found.some(isRefused)) return drafts;
    if (round === mostRounds) return withoutAnyFault(reading, drafts, event);
    refused = refusedBy(reading, drafts, found, refused);
  }
};

/** How many topics and points there are: each round that takes one away may leave another that leaned on it. */
const lineCount = (drafts: readonly Draft[]): number =>
  drafts.reduce((sum, { topic }) => sum + 1 + pointsOf(topic).length, 0);

/** Drafts without what the rules find wrong, and without what leaned on it. */
const withoutAnyFault = (reading: Reading, drafts: readonly Draft[], event: Event): Draft[] => {
  const { article, pack } = reading;
  const found = checkBriefing(assembled(reading, drafts, event), article, pack);
  const kept = labelled(withoutFaults(drafts, found), pack);
  return lineCount(kept) < lineCount(drafts) ? withoutAnyFault(reading, kept, event) : kept;
};

const assembled = ({ article, pack }: Reading, drafts: readonly Draft[], event: Event): Briefing => {
  const { date } = event;
  const told = drafts.map((draft) => draft.topic);
  const topics = told.map((topic): Topic => {
    const count = leftOutOf(topic, told, article, pack);
    return count === 0 ? topic : { ...topic, leftOut: count };
  });
  const issuer = issuerOf(article);
  return {
    version: 2,
    genre: article.genre,
    ...(issuer === undefined ? {} : { subtitle: issuer }),
    ...(event.title ?? titleByTopics(article, topics)),
    ...event.heldBy,
    language: article.language,
    ...(date === undefined ? {} : { date }),
    sources: [sourceOf(article, pack)],
    topics,
    text: article.text,
  };
};

/** The title that was given, the article's own, or what a letter answers, or what the article calls its event, else what its lead says. */
const titleOf = (
  annotation: Annotation,
  statements: readonly Statement[],
  given: string | undefined,
): Title | undefined => {
  const { reading } = annotation;
  if (given !== undefined) return { title: given };
  const { title } = reading.article;
  if (title === undefined)
    return (
      titleOfMatter(reading) ??
      eventTitle(reading, 'captions') ??
      leadTitle(annotation, statements) ??
      eventTitle(reading, 'opening')
    );
  const { spans: shown } = shownTitle(reading, title);
  const isWhole = shown.every(({ start, end }) => start === title.start && end === title.end);
  return {
    title: isWhole ? onOneLine(reading.text, title) : joinSpans(reading.text, shown),
    titleEvidence: evidenceOf(reading, shown),
  };
};

/** The matter that a letter without a subject line answers. */
const titleOfMatter = (reading: Reading): Title | undefined => {
  const matter = matterOfLetter(reading);
  return matter === undefined
    ? undefined
    : { title: joinSpans(reading.text, [matter]), titleEvidence: evidenceOf(reading, [matter]) };
};

/** The first heading that is the article's own: what announces a list, or was asked in it, names that alone, and a count of items nothing. */
const titleByTopics = (article: Article, topics: readonly Topic[]): Title => {
  const isOwn = ({ start, end }: Span): boolean =>
    article.sections.some(({ heading }) => heading !== undefined && heading.start <= start && end <= heading.end);
  const strongest = topics.find(
    ({ heading, headingEvidence = [] }) =>
      headingEvidence.length > 0 &&
      headingEvidence.every(isOwn) &&
      joinSpans(article.text, headingEvidence) === heading,
  );
  if (strongest?.headingEvidence !== undefined)
    return { title: strongest.heading, titleEvidence: strongest.headingEvidence };
  return { title: article.source.name.replace(/\.[^.]+$/, '') };
};
