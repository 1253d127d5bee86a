import { weighedOptions } from '../../annotate/structure/options/verdicts.js';
import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../../annotate/annotation.js';
import { wordsAt, type Statement } from '../../say/statement.js';
import { isAhead } from '../../value/asked/ahead.js';
import { askedLists } from '../../value/asked/asked-for.js';
import { readFor } from '../../value/read-for.js';
import { budgetOf, costOfListWord, type Budget, type Size } from './budget.js';
import { wordsInFull } from '../lists/shown-series.js';
import { wordsToTell } from './words-to-tell.js';

/**
 * The budget of a deck of an article: by its length and genre, with room for the lists that a paper asks or decides something by, and for
 * what else it is read for. Without that a letter is told by its reasons alone. No more than most of the paper is told for it, and only at a
 * length that holds lists in full.
 */
export const budgetFor = (annotation: Annotation, statements: readonly Statement[], size: Size): Budget => {
  const { article, pack } = annotation.reading;
  const own = budgetOf(size, wordsToTell(annotation.reading), pack.slideWords, article.genre);
  if (own.whole || (size !== 'standard' && size !== 'long')) return own;
  // Beside options that are compared there is room for what they are to mend, and beside what is to come for what was.
  const more =
    wordsOfOptions(annotation, statements) * shareOfOptions + wordsAhead(annotation) * costOfListWord * shareAhead;
  const budget = { ...own, words: own.words + more };
  const asked = wordsOfAsked(annotation);
  if (asked === 0) return budget;
  const least = asked * costOfListWord;
  const sought = wordsAt(statements, new Set(readFor(annotation)));
  const most = Math.min(wordsToTell(annotation.reading) * mostTold, budget.words * mostGrowth);
  const around = Math.max(sought / shareOfSought, pack.slideWords * slidesAround);
  return least > most ? budget : { ...budget, words: Math.max(budget.words, Math.min(most, least + around)) };
};

const wordsOfOptions = ({ reading }: Annotation, statements: readonly Statement[]): number =>
  wordsAt(
    statements,
    new Set(weighedOptions(reading).flatMap(({ options }) => options.flatMap(({ sentences }) => sentences))),
  );
const shareOfOptions = 0.5;

/** How many words the lists of a report take that say what is to come. */
const wordsAhead = (annotation: Annotation): number =>
  askedLists(annotation)
    .filter(({ items: [first] }) => {
      const own = annotation.reading.sentences[first?.sentences[0] ?? -1];
      return own !== undefined && isAhead(annotation.reading, own.section);
    })
    .reduce((sum, series) => sum + wordsInFull(annotation, series), 0);
const shareAhead = 0.5;

/** Whether such lists are a large part of a paper. */
export const isMostlyAsked = (annotation: Annotation): boolean =>
  wordsOfAsked(annotation) > wordsToTell(annotation.reading) * largePart;

const wordsOfAsked = onceFor((annotation: Annotation): number =>
  askedLists(annotation).reduce(
    (sum, series) =>
      sum +
      wordsInFull(annotation, series) +
      (annotation.reading.sentences[series.announcerSentence ?? -1]?.words.length ?? 0),
    0,
  ),
);

const mostTold = 0.9;
/** A list that is longer would be a deck that is no shorter than the paper. */
const mostGrowth = 1.4;
const largePart = 0.4;
/** What is sought leaves room for a line that is only worth most. */
const shareOfSought = 0.55;
/** In slides of words, for headings and for why it is asked. */
const slidesAround = 0.9;
