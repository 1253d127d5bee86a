import { holdsPhrase, phraseAt, type WordList } from '../../language/index.js';
import type { Genre } from '../../model/article.js';
import { onceFor } from '../../model/once-for.js';
import type { Annotation } from '../annotate/annotation.js';
import { ownPaper } from '../annotate/acts/own-paper.js';
import { isProvision } from '../annotate/acts/provisions.js';
import { leastOfKeyFigure } from '../annotate/structure/figures/worth.js';
import { sectionAndAbove, type Reading, type Sentence } from '../annotate/reading.js';
import { openingAhead } from './asked/ahead.js';
import { dueIn } from './asked/asked-for.js';
import { namesCommencement } from './decisive.js';
import { isSectionCalled } from './section-called.js';
import { claimedFindings } from './summary/report-summary.js';

/**
 * What whoever opens a paper of its kind looks for, by index, the first thing first: of a guide what it warns of, of what is called back what its owners have to do at once, of a plan its goal and what it
 * costs, of an act from when it holds, its first article and what breaking it costs, of a study what was found, of a report each finding and what is to come, and what is due by a day. A place is kept for it, whatever
 * else is worth.
 */
export const readFor = onceFor((annotation: Annotation): readonly number[] => {
  const { genre } = annotation.reading.article;
  return [...new Set((wantedOf[genre] ?? []).flatMap((find) => find(annotation)))];
});

type Find = (annotation: Annotation) => readonly number[];

/** "Never enter the tank alone.": the first two of running text, as steps warn of what belongs to them. */
const warnings: Find = ({ reading: { sentences, pack } }) =>
  sentences
    .filter(({ words, item }) => item === undefined && phraseAt(pack, 'warnings', words, 0) > 0)
    .slice(0, 2)
    .map(({ index }) => index);

/** "Whoever has one is asked to stop using it at once.": the first of running text. */
const cautions: Find = ({ reading: { sentences, pack } }) =>
  sentences
    .filter(({ words, item }) => item === undefined && holdsPhrase(pack, 'cautions', words))
    .slice(0, 1)
    .map(({ index }) => index);

/** The first sentence below "Aim". */
const goals: Find = ({ reading }) => firstBelow(reading, 'goals', () => true).slice(0, 1);

/** The first sentence below "Budget" that names a sum. */
const costs: Find = ({ reading, figures }) =>
  firstBelow(reading, 'fundings', ({ index }) =>
    figures.some(({ sentence, unit, worth }) => sentence === index && unit !== undefined && worth >= leastOfKeyFigure),
  ).slice(0, 1);

/** The first sentences below "Results" and below "Conclusion". */
const findings: Find = ({ reading }) => {
  const first = firstBelow(reading, 'findings', () => true);
  return reading.sentences
    .filter(({ index, section }) =>
      first.some((one) => index >= one && index < one + mostFound && section === reading.sentences[one]?.section),
    )
    .map(({ index }) => index);
};
const mostFound = 2;

/** What the first article of an act says: of an extract nobody knows the first. */
const firstArticle: Find = ({ reading }) => {
  const { sentences, sections, text } = reading;
  const article = sections.findIndex((_, section) => isProvision(reading, section));
  const label = sections[article]?.label;
  if (label === undefined || !isFirst.test(text.slice(label.start, label.end))) return [];
  const first = sentences.find(({ section }) => [...sectionAndAbove(reading, section)].includes(article));
  return first === undefined ? [] : [first.index];
};
const isFirst = /^\D*(?:1|I)\D*$/u;

const sanctions: Find = ({ reading: { sentences, pack } }) => {
  const first = sentences.find(({ words }) => holdsPhrase(pack, 'sanctions', words));
  return first === undefined ? [] : [first.index];
};

/** The last part that says so, and of that "This order comes into force on 1 May", before a rule of it that does so on another day. */
const commencement: Find = ({ reading: { sentences, pack } }) => {
  const named = sentences.filter((sentence) => namesCommencement(sentence, pack));
  const last = named.at(-1);
  const own = named.find(({ section, words }) => section === last?.section && ownPaper(pack, words, 0) > 0);
  return last === undefined ? [] : [(own ?? last).index];
};

/** What stands first below each of the findings of a report whose headings claim something. */
const claimed: Find = ({ reading }) =>
  claimedFindings(reading).flatMap((section) => {
    const first = reading.sentences.find((one) => one.section === section);
    return first === undefined ? [] : [first.index];
  });

/** The first sentences of the part of a report that says what is to come. */
const ahead: Find = ({ reading }) => openingAhead(reading);

const wantedOf: Partial<Record<Genre, readonly Find[]>> = {
  report: [claimed, ahead],
  letter: [dueIn],
  notice: [warnings, cautions, dueIn],
  release: [cautions],
  plan: [goals, costs, dueIn],
  minutes: [dueIn],
  legal: [commencement, firstArticle, sanctions],
  abstract: [findings],
};

/** The first sentence of each part that is called so by its whole heading, which a condition holds of. */
export const firstBelow = (reading: Reading, list: WordList, holds: (sentence: Sentence) => boolean): number[] =>
  reading.sections.flatMap((_, section) => {
    if (!isSectionCalled(reading, section, list)) return [];
    const first = reading.sentences.find((sentence) => sentence.section === section && holds(sentence));
    return first === undefined ? [] : [first.index];
  });
