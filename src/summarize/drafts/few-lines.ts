import type { Annotation } from '../annotate/annotation.js';
import { optionOfSentence } from '../annotate/structure/options/verdicts.js';
import { isTalk } from '../annotate/talk/own-voice.js';
import { mostInSummary, type Budget } from '../choose/budget/budget.js';
import type { Candidate } from '../choose/candidate.js';
import { valueOf } from '../choose/offers/value-of.js';
import { isOneOfSeveral } from '../choose/summary/one-of-several.js';
import { isSummarySentence } from '../choose/summary/summary-sentence.js';
import { startOf } from '../group/groups.js';
import type { HeadedGroup } from '../head/headed.js';
import { isWordForWord, type Statement } from '../say/statement.js';
import { decisiveSentences } from '../value/decisive.js';
import { resolved } from '../value/resolved.js';
import { isTalkAlone } from '../value/summary/meeting-summary.js';
import { findingOf, isAroundMatter } from '../value/summary/report-summary.js';
import type { Material } from './material.js';

/** What becomes of topics that are too little for a slide of their own. */
export interface FewLines {
  /** What the summary says with its own lines; where it can't hold all, the first of them in the article. */
  readonly toSummary: readonly Statement[];
  /** Sentences that the summary does not take either: alone on a slide they say too little. */
  readonly tooLittle: readonly number[];
}

/**
 * Lines that nothing names, and one alone under a heading of the article's: readers found three in ten of these good, and two in three of
 * those that stand with others. A summary says them where it can; what opens the article is a slide where there is no summary.
 *
 * @param first what the summary was chosen to say
 * @param headed what the body shows, with its headings
 */
export const fewLines = (
  { annotation, values }: Material,
  budget: Budget,
  first: readonly Candidate[],
  headed: readonly HeadedGroup[],
): FewLines => {
  const summary = summaryOf(annotation, values, budget, first);
  const hasSummary = summary.lines > 0;
  const lone = hasSummary ? headed.filter(({ group }) => isLone(group) && !isWanted(annotation, group)) : [];
  const isWorthIt = ({ group }: HeadedGroup): boolean =>
    group.statements.every(({ sentence }) => (values[sentence.index] ?? 0) >= summary.leastWorth * shareOfLeast);
  const loneWorthy = lone
    .filter((one) => canMove(annotation, one) && !isItem(one) && isWorthIt(one) && !isLesser(annotation, one))
    .slice(0, Math.max(0, mostWithLone - summary.lines));
  const unnamed = headed.filter((one) => isNameless(annotation, one));
  const linesUnnamed = unnamed.reduce((sum, { group }) => sum + group.statements.length, 0);
  // What a paper is written for may stand before what opens it.
  const opening = [...headed].sort((one, other) => startOf(one.group) - startOf(other.group))[0];
  const canLead = hasSummary || (summary.mayLead && linesUnnamed >= fewestToLead);
  const opensDeck = !canLead && summary.isAllowed && opening !== undefined && opensLikeSummary(annotation, opening);
  const nameless = canLead ? unnamed : opensDeck ? [opening] : [];
  const wanted = headed
    .filter((one) => nameless.includes(one) || loneWorthy.includes(one))
    .flatMap(({ group }) => group.statements);
  const free = Math.max(0, summary.mostLines - summary.lines);
  // A slide of one line or two under a label says less than a summary with them.
  const toSummary = wanted.length <= free + mostBeyond ? wanted : wanted.slice(0, free);
  const tooLittle = lone
    .flatMap(({ group }) => group.statements)
    .filter((statement) => !toSummary.includes(statement))
    .map(({ sentence }) => sentence.index);
  return { toSummary, tooLittle };
};

/** A summary as far as it is chosen. */
interface Summary {
  /** How many lines it has, and how many it may have. */
  readonly lines: number;
  readonly mostLines: number;
  /** The value of the least of its lines; infinite where there is none. */
  readonly leastWorth: number;
  /** Whether what opens the article may be one where there is none yet. */
  readonly isAllowed: boolean;
  /** Whether several lines that nothing names may. */
  readonly mayLead: boolean;
}

const summaryOf = (
  annotation: Annotation,
  values: readonly number[],
  { summary: isWanted, whole, linesOfSummary }: Budget,
  first: readonly Candidate[],
): Summary => {
  const mayBe = !isTalkAlone(annotation);
  return {
    lines: first.length,
    mostLines: isTalk(annotation) ? Math.min(mostInSummary, linesOfSummary) : linesOfSummary,
    leastWorth: Math.min(...first.map((candidate) => valueOf(candidate, values))),
    isAllowed: mayBe && isWanted,
    // What is told whole has its first lines of all said first, as a summary of it would have.
    mayLead: mayBe && (isWanted || (whole && linesOfSummary > 0)),
  };
};

/** Of what the least line of a summary is worth. */
const shareOfLeast = 0.6;

/** A summary of more lines than these says nothing at a glance. */
const mostWithLone = 7;

/** So many lines more than it should a summary holds, where none is left then that nothing names. */
const mostBeyond = 2;

/** So many lines that nothing names say first what the lists and sections behind them are about. */
const fewestToLead = 2;

/** One sentence that answers nothing and that nobody says word for word. */
const isLone = ({ series, turn, statements: [own, ...others] }: HeadedGroup['group']): boolean =>
  series === undefined &&
  turn === undefined &&
  others.length === 0 &&
  own !== undefined &&
  own.children === undefined &&
  !isWordForWord(own);

/**
 * What is said of one of several options, or of findings, what the document is read for, most of a short section, and a part of an abstract
 * ("Conclusion") stand by themselves too.
 */
const isWanted = (annotation: Annotation, { section, statements }: HeadedGroup['group']): boolean =>
  annotation.reading.article.genre === 'abstract' ||
  isOneOfSeveral(annotation.reading, section) ||
  statements.some(({ sentence }) => findingOf(annotation.reading, sentence.index) !== undefined) ||
  statements.some(({ sentence }) => optionOfSentence(annotation.reading).has(sentence.index)) ||
  annotation.reading.sentences.filter((one) => one.section === section).length < fewestOfSection ||
  statements.some(({ sentence }) => decisiveSentences(annotation).has(sentence.index));

/** Of so many sentences one says little. */
const fewestOfSection = 3;

/** What stands around the matter of a report, and of a meeting that decided something what was only reported: it would take the place of a decision. */
const isLesser = (annotation: Annotation, { group }: HeadedGroup): boolean =>
  isAroundMatter(annotation.reading, group.section) || isSmallBusiness(annotation, group);

const isSmallBusiness = (annotation: Annotation, group: HeadedGroup['group']): boolean =>
  annotation.reading.article.genre === 'minutes' &&
  resolved(annotation.reading).length > 0 &&
  !group.statements.some(({ sentence }) => decisiveSentences(annotation).has(sentence.index));

/** What is one of several is read among them. */
const isItem = ({ group }: HeadedGroup): boolean =>
  group.statements.some(({ sentence }) => sentence.item !== undefined);

/** Statements under a fixed label, of the kind that a summary holds. */
const isNameless = (annotation: Annotation, one: HeadedGroup): boolean =>
  one.heading.headingEvidence === undefined && canMove(annotation, one);

/** Statements under a fixed label, where an article opens: what they say is what to remember of it, whoever says it. */
const opensLikeSummary = (annotation: Annotation, one: HeadedGroup): boolean =>
  isNameless(annotation, one) ||
  (!isTalk(annotation) && one.heading.headingEvidence === undefined && isOfLines(one.group));

/** Statements of the kind that a summary holds. */
const canMove = (annotation: Annotation, { group }: HeadedGroup): boolean =>
  isOfLines(group) &&
  group.statements.every(
    ({ sentence, speaker }) => speaker === undefined && isSummarySentence(annotation, sentence.index),
  );

/** Sentences one below the other: no list, no answer, and nothing that announces one. */
const isOfLines = ({ series, turn, statements }: HeadedGroup['group']): boolean =>
  series === undefined && turn === undefined && statements.every(({ children }) => children === undefined);
