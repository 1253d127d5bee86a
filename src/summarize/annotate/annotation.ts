import { wordsOf } from '../../language/index.js';
import { abbreviationsOf } from './abbreviations.js';
import { introductionsOf } from './introduced/introductions.js';
import type { Reading } from './reading.js';
import { shortFormsOf, type ShortForm } from './short-forms/short-forms.js';
import { attributionOf } from './structure/attribution/attribution.js';
import { findDates } from './structure/dates/dates.js';
import { findFigures } from './structure/figures/figures.js';
import type { Attribution, FoundDate, FoundFigure, Quotation, Series } from './structure/found.js';
import { findNumberSeries, type NumberSeries } from './structure/number-series/number-series.js';
import { findPhraseLists, type PhraseList } from './structure/lists/phrase-lists.js';
import { findQuotations } from './structure/quotations/quotations.js';
import { findSeries } from './structure/series/series.js';
import { sentenceScores } from '../rank/sentence-scores.js';

/** All that is known of the units of an article before any is chosen. */
export interface Annotation {
  readonly reading: Reading;
  /** What each sentence is worth to a summary by the ranking; higher is better. */
  readonly scores: readonly number[];
  readonly attributions: readonly (Attribution | undefined)[];
  readonly series: readonly Series[];
  readonly phraseLists: readonly PhraseList[];
  readonly figures: readonly FoundFigure[];
  readonly quotations: readonly Quotation[];
  readonly dates: readonly FoundDate[];
  readonly numberSeries: readonly NumberSeries[];
  /** By sentence: those before it that introduce what it calls by a short form, one list a form. */
  readonly introductions: ReadonlyMap<number, readonly (readonly number[])[]>;
  /** By sentence: those before it where its abbreviations first stand. */
  readonly abbreviations: ReadonlyMap<number, readonly number[]>;
  /** By sentence: the words by which it calls what the article names more fully elsewhere. */
  readonly shortForms: ReadonlyMap<number, readonly ShortForm[]>;
}

/** @param title the article's own title, or one that was given; a composed one takes no part in ranking */
export const annotationOf = (reading: Reading, title: string | undefined): Annotation => {
  const dates = findDates(reading);
  const attributions = reading.sentences.map((sentence) => attributionOf(reading, sentence.index));
  return {
    reading,
    scores: sentenceScores(reading, title === undefined ? [] : wordsOf(title)),
    attributions,
    series: findSeries(reading),
    phraseLists: findPhraseLists(reading),
    figures: findFigures(reading),
    quotations: findQuotations(reading),
    dates,
    numberSeries: findNumberSeries(reading, dates),
    introductions: introductionsOf(reading),
    abbreviations: abbreviationsOf(reading),
    shortForms: shortFormsOf(reading, attributions),
  };
};
