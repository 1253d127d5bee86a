import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { LanguagePack } from '../language/index.js';
import type { Briefing, Point } from '../model/briefing.js';
import type { Checked, CheckedArticle } from './rule.js';
import { rules } from './rules.js';
import { statementsOf } from './statements.js';
import { indexedOf } from './article/indexed.js';

/**
 * Checks that a Briefing, ours or a person's, keeps the promise of the project: every line is made of kept spans of the
 * article, cut only where that changes nothing it says, with its speaker and its numbers whole.
 *
 * @param article the article that the evidence points into
 * @returns errors for what breaks the promise, warnings for what is likely a slip, infos for lines that a person wrote
 */
export const checkBriefing = (briefing: Briefing, article: CheckedArticle, pack: LanguagePack): Diagnostic[] => {
  const checked = checkedOf(inOneLanguage(briefing), article, pack);
  return Object.values(rules).flatMap((rule) => rule(checked));
};

/** A Briefing and its article, made ready to be checked. */
export const checkedOf = (briefing: Briefing, article: CheckedArticle, pack: LanguagePack): Checked => {
  const indexed = indexedOf(article, pack);
  const { units } = indexed;
  return { briefing, article, text: article.text, pack, units, indexed, statements: statementsOf(briefing, units) };
};

/** Lines in another language follow those that they translate, and rules of this one say nothing of them. */
const inOneLanguage = (briefing: Briefing): Briefing =>
  briefing.sources.every(({ language }) => language === undefined)
    ? briefing
    : { ...briefing, topics: briefing.topics.map((topic) => ({ ...topic, points: ownPoints(topic.points) })) };

const ownPoints = (points: readonly Point[]): Point[] =>
  points.flatMap(({ children, ...point }) => {
    if (point.language !== undefined) return [];
    const own = ownPoints(children ?? []);
    return [own.length === 0 ? point : { ...point, children: own }];
  });
