import { checkBriefing } from '../check/index.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { languagePack, type LanguagePack } from '../language/index.js';
import type { Article } from '../model/article.js';
import type { Briefing, Point } from '../model/briefing.js';
import { annotatedArticle } from './annotate/annotated-article.js';
import { assembled } from './assembled.js';
import { budgetFor } from './choose/budget/budget-for.js';
import type { Size } from './choose/budget/budget.js';
import { leftOut } from './choose/left-out.js';
import { coverOf } from './cover/cover.js';
import { materialOf } from './drafts/material.js';
import { trueDrafts } from './drafts/true-drafts.js';
import { withCaptions } from './kinds/captions.js';
import { tablesLeftOut } from './kinds/graphics/table.js';
import { inSections } from './kinds/in-sections.js';
import { inShownKinds } from './kinds/shown/shown-kinds.js';
import { pointOf } from './say/point.js';
import { statementsOf } from './say/statement.js';

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
  const cover = coverOf(annotation, material.statements, options.title);
  return (size) => {
    const budget = budgetFor(annotation, material.statements, size);
    const summary = options.summary === undefined ? budget.summary : options.summary === 'always' && !budget.whole;
    const linesOfSummary = options.summary === 'never' ? 0 : budget.linesOfSummary;
    const chosen = trueDrafts(material, { ...budget, summary, linesOfSummary }, cover);
    const drafts = inShownKinds(annotation, chosen, (changed) =>
      checkBriefing(assembled(reading, changed, cover), article, pack),
    );
    const briefing = assembled(reading, inSections(reading, withCaptions(reading, drafts)), cover);
    const diagnostics: Diagnostic[] = [...tablesLeftOut(reading), ...leftOut(annotation, briefing)];
    return { value: briefing, diagnostics };
  };
};

/** All that might be said of an article, each line as it would stand on a slide, chosen or not. */
export const linesOf = (article: Article, pack: LanguagePack): Point[] => {
  const annotation = annotatedArticle(article, pack);
  return statementsOf(annotation).map((statement) => pointOf(annotation, statement));
};
