import { wordsOf } from '../../language/index.js';
import { sentenceScores } from '../value/sentence-scores.js';
import type { Span } from '../../model/span.js';
import type { Reading, Sentence } from './reading.js';
import { attributionOf } from './structure/attribution.js';
import { findDates } from './structure/dates.js';
import { findFigures } from './structure/figures.js';
import type { Attribution, FoundDate, FoundFigure, Quotation, Series } from './structure/found.js';
import { findNumberSeries, type NumberSeries } from './structure/number-series.js';
import { findPhraseLists, type PhraseList } from './structure/phrase-lists.js';
import { findQuotations } from './structure/quotations.js';
import { findSeries } from './structure/series.js';
import { claimsOf, type Claim } from '../topics/claims.js';

/** All that was found in a reading, before any topic is made of it. */
export interface Findings {
  readonly reading: Reading;
  /** What each sentence is worth to a summary; higher is better. */
  readonly scores: readonly number[];
  readonly attributions: readonly (Attribution | undefined)[];
  /** What a sentence says by itself; made when it is first asked for. */
  readonly claims: (sentence: number) => readonly Claim[];
  readonly series: readonly Series[];
  readonly phraseLists: readonly PhraseList[];
  readonly figures: readonly FoundFigure[];
  readonly quotations: readonly Quotation[];
  readonly dates: readonly FoundDate[];
  readonly numberSeries: readonly NumberSeries[];
}

/** @param title the article's own title, or one that was given; a composed one takes no part in ranking */
export const findingsOf = (reading: Reading, title: string | undefined): Findings => {
  const scores = sentenceScores(reading, title === undefined ? [] : wordsOf(title));
  const attributions = reading.sentences.map((sentence) => attributionOf(reading, sentence.index));
  const series = findSeries(reading);
  const dates = findDates(reading);
  const items = new Map(series.flatMap((one) => one.items).map((item) => [item.sentences[0] ?? -1, item.span]));
  const known = new Map<number, readonly Claim[]>();
  const claimsAt = (index: number): readonly Claim[] => {
    const sentence = reading.sentences[index];
    if (sentence === undefined) return [];
    const part = within(sentence, items.get(index), reading);
    return claimsOf(reading, part, part === sentence ? attributions[index] : undefined, scores[index] ?? 0);
  };
  return {
    reading,
    scores,
    attributions,
    claims: (index) => {
      const claims = known.get(index) ?? claimsAt(index);
      known.set(index, claims);
      return claims;
    },
    series,
    phraseLists: findPhraseLists(reading),
    figures: findFigures(reading),
    quotations: findQuotations(reading),
    dates,
    numberSeries: findNumberSeries(reading, dates),
  };
};

/** The part of a sentence behind the words that announce a series. */
const within = (sentence: Sentence, item: Span | undefined, { text }: Reading): Sentence => {
  if (item === undefined || item.start <= sentence.start || item.start >= sentence.end) return sentence;
  const end = Math.min(item.end, sentence.end);
  return { ...sentence, start: item.start, end, words: wordsOf(text, item.start, end) };
};
