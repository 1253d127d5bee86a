import type { Genre } from '../../../model/article.js';
import type { Annotation } from '../../annotate/annotation.js';
import { beyondOptions } from '../../annotate/structure/options/verdicts.js';
import { wordsAt, type Statement } from '../../say/statement.js';
import type { Candidate } from '../candidate.js';
import { linesOf } from '../passages/lines-of.js';
import { isOfOneArticle, ofSubstance } from '../../value/summary/act-summary.js';
import { saysTitle } from '../../value/title/says-title.js';
import { isAboveQuestions, ofInterview } from '../../value/summary/interview-summary.js';
import { claimedFindings, ofSubjectMatter } from '../../value/summary/report-summary.js';
import { areDecisions, isOfOneMatter, isTalkAlone, ofDecisions } from '../../value/summary/meeting-summary.js';
import { fewOfEachAnswer } from '../answers.js';
import { mostInSummary, slidesOfSummary } from '../budget/budget.js';
import { clarityOfTitle } from '../clarity/clarity.js';
import { choose, type Choice } from '../choose.js';
import { mostWorth, valueOf } from '../offers/value-of.js';
import { isResolution, standsInSummary } from './stands-in-summary.js';

export interface WishOfSummary {
  /** What each sentence is worth; more than 1 where it goes before all else. */
  readonly values: readonly number[];
  /** How likely each sentence is one that goes first. */
  readonly firstValues: readonly number[];
  readonly words: number;
}

/**
 * The three to five sentences that a person would say first: each understood by itself. Undefined where the rest of the article
 * would be too little to stand behind them.
 */
export const chooseSummary = (
  annotation: Annotation,
  statements: readonly Statement[],
  candidates: readonly Candidate[],
  { values, firstValues, words }: WishOfSummary,
): Choice | undefined => {
  const isStanding = (candidate: Candidate): boolean =>
    linesOf(candidate) <= (isResolution(annotation, candidate) ? mostOfResolution : mostOfParagraph) &&
    standsInSummary(annotation, statements, candidate);
  const standing = candidates.flatMap((candidate) => {
    if (isStanding(candidate)) return [candidate];
    const alone = newsAlone(annotation, candidate);
    return alone !== undefined && isStanding(alone) ? [alone] : [];
  });
  const open = standing.filter((one) => !isPartOfResolution(annotation, one, standing));
  if (isTalkAlone(annotation) || claimedFindings(annotation.reading).length > 0) return undefined;
  const ofMatter = [ofDecisions, ofSubstance, ofSubjectMatter, ofInterview] as const;
  const alone = ofMatter.reduce<readonly Candidate[]>((left, keep) => keep(annotation, left), open);
  const { length } = annotation.reading.sentences;
  const leads =
    length >= fewestOfInterview &&
    alone.some(({ sentences }) => sentences.some((index) => isAboveQuestions(annotation.reading, index)));
  const decide = areDecisions(annotation, alone);
  // The articles of an act are told below their names, unless several of them are worth it.
  const opens = alone.some((candidate) => opensPaper(annotation, candidate, firstValues));
  const fewest =
    leads || opens ? 1 : annotation.reading.article.genre === 'legal' && !decide ? severalLines : fewestLines;
  if (length < fewestInArticle || alone.length < fewest) return undefined;
  const wish = {
    // Who is asked, and about what, goes before what they say.
    values: values.map((value, index) =>
      leads && isAboveQuestions(annotation.reading, index) ? value + mostWorth : value,
    ),
    words: Math.min(words, annotation.reading.pack.slideWords * slidesOfSummary),
    thrift,
    most: mostInSummary,
  };
  const clarity = clarityOfTitle(annotation);
  const isClear = ({ sentences }: Candidate): boolean =>
    sentences.some((index) => (values[index] ?? 0) > mostWorth) ||
    clarity.of(sentences[0] ?? -1, sentences) >= leastClear;
  const worthy = alone.filter(
    (candidate) =>
      valueOf(candidate, values) >= leastWorth &&
      candidate.sentences.some(
        (index) => (values[index] ?? 0) > mostWorth || (firstValues[index] ?? 0) >= leastFirst,
      ) &&
      isClear(candidate) &&
      !drivesHome(annotation, statements, candidate),
  );
  // Of two lines that say first what a paper is about each does.
  const isLikelyFirst = ({ sentences }: Candidate): boolean =>
    sentences.some((index) => (firstValues[index] ?? 0) >= likelyFirst);
  const chosen = fewOfEachAnswer(annotation, worthy, (open) => choose(annotation, statements, open, wish));
  const kept =
    alone.length < severalLines && !leads && !decide ? chosen.candidates.filter(isLikelyFirst) : chosen.candidates;
  const isOfPart = isOfOneMatter(annotation, kept) || isOfOneArticle(annotation, kept);
  // What goes on behind the last option has no heading of its own.
  const isHomeless = kept.some(({ sentences }) => sentences.some((at) => beyondOptions(annotation.reading).has(at)));
  const isOpening = kept.some((candidate) => opensPaper(annotation, candidate, firstValues));
  return kept.length < (isHomeless || leads || isOpening ? 1 : 2) || isOfPart ? undefined : chosen;
};

/** Whether a line stands above all headings and surely says first what a paper is about: it does so alone. */
const opensPaper = ({ reading }: Annotation, { sentences }: Candidate, firstValues: readonly number[]): boolean =>
  sentences.some((index) => (firstValues[index] ?? 0) >= surelyFirst) &&
  reading.sentences[sentences[0] ?? -1]?.section === 0 &&
  reading.sections[0]?.heading === undefined &&
  reading.sections.length > 1;
const surelyFirst = 0.75;

/** In sentences: of so few all is told. */
const fewestInArticle = 5;
const fewestLines = 2;
const severalLines = 3;
/** About as likely as not: what a paper without a third line is summed up in. */
const likelyFirst = 0.45;
/** A line of the summary that is worth less says nothing, or is furniture that nobody knew. */
const leastWorth = 0.05;
/** How likely it is that what is said first is said at all; below that it is scenery, history or a courtesy. */
const leastFirst = 0.1;
/**
 * How likely it is that who knows only the title understands what opens a line of the summary. Of 248 such lines that readers marked below it 25 in a
 * hundred were good, of 1,367 above it 70 (`npm run bench:marked`).
 */
const leastClear = 0.5;
/** A sentence that says most goes before several that say less. */
const thrift = 0.2;

/** "To take action.", in a speech: a few words that drive home the sentences before them. */
const drivesHome = ({ reading }: Annotation, statements: readonly Statement[], { sentences }: Candidate): boolean =>
  reading.article.genre === 'speech' && wordsAt(statements, sentences) < reading.pack.slideWords * leastOfSpeech;
const leastOfSpeech = 0.2;

/** In sentences: what stands above fewer questions and answers would take the place of one of them. */
const fewestOfInterview = 24;

/**
 * What a story opens with and says what its title says, without the sentence that leans on it: "The state announced a settlement of … . The systems were built by …"
 */
const newsAlone = ({ reading }: Annotation, { series, lines, sentences }: Candidate): Candidate | undefined => {
  const [first = -1, ...others] = sentences;
  const isOneLine = series === undefined && lines === undefined && others.length > 0;
  return isOneLine && newsFirst.has(reading.article.genre) && saysTitle(reading, first)
    ? { sentences: [first] }
    : undefined;
};
const newsFirst: ReadonlySet<Genre> = new Set(['news', 'release']);

/** Whether more of what a meeting resolved may be told with it: what was moved, or what that comes to. */
const isPartOfResolution = (annotation: Annotation, one: Candidate, all: readonly Candidate[]): boolean =>
  isResolution(annotation, one) &&
  all.some(
    ({ sentences }) =>
      sentences.length > one.sentences.length && one.sentences.every((index) => sentences.includes(index)),
  );

/** In lines: more of one paragraph would be all that is said first. */
const mostOfParagraph = 2;
/** What was moved, how it was settled, and what that comes to. */
const mostOfResolution = 3;
