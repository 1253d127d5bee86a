import { isBalanced, leaningWord } from '../../../check/index.js';
import { endsInColon, wordsOf } from '../../../language/index.js';
import { leansBack } from '../../annotate/leaning.js';
import type { Reading } from '../../annotate/reading.js';
import type { Series } from '../../annotate/structure/found.js';
import { behindMarker } from '../../annotate/structure/marker.js';
import type { ShownSeries } from '../../choose/lists/shown-series.js';
import { behindConnective } from '../../say/connective.js';
import { headingOf, mostLetters, mostOfClaim, type Heading } from '../heading.js';
import { announcedNoun } from './announced-noun.js';
import { announcingSentence, stopAtEnd } from './announcing-sentence.js';
import { groupName } from './group-name.js';
import { tellsAFew } from './matter.js';
import { saysMore } from './says-more.js';
import { wordsBefore } from './words/words-before.js';

/** What of an announcement may head its series. */
export interface Announced {
  /** All of it: the words before the colon, or the item above. */
  readonly whole?: Heading;
  /** The noun phrase that it ends with, cut out of a sentence. */
  readonly noun?: Heading;
  /** All of it where it takes three lines of a title, which is read slowly. */
  readonly long?: Heading;
  /** A sentence that announces by its noun: "The audit turned up several shortfalls." */
  readonly sentence?: Heading;
}

/**
 * What announces a series, as its heading: the words before the colon where they are short, the noun phrase, the words at length. A row of
 * a table whose lines were lost names nothing.
 */
export const announcedBy = (reading: Reading, series: ShownSeries): Announced => {
  const named = (heading: Heading | undefined): Heading | undefined =>
    heading?.heading.includes('|') === true ? undefined : heading;
  const noun = named(nounOfAll(reading, series));
  const before = named(wordsBefore(reading, series, /:[\s–—-]*$/u));
  const whole =
    before ??
    groupName(reading, series.series) ??
    (noun === undefined ? named(wordsBefore(reading, series, beforeOrdinal) ?? itemAbove(reading, series)) : undefined);
  const long = named(wordsBefore(reading, series, /:[\s–—-]*$/u, longestAnnouncer));
  const announcing = announcingSentence(reading, series.series);
  const isAlone =
    announcing !== undefined &&
    !leansBack(
      reading.text,
      { start: behindConnective(reading, behindMarker(reading, announcing)), end: announcing.end },
      reading.pack,
      newsOf(reading),
    );
  const claim = isAlone ? named(wordsBefore(reading, series, stopAtEnd, mostOfClaim)) : undefined;
  const sentence = isOneClause(reading, claim) ? claim : undefined;
  return {
    ...(whole === undefined ? {} : { whole }),
    ...(noun === undefined || (sentence !== undefined && saysMore(sentence, noun, reading)) ? {} : { noun }),
    ...(isOneClause(reading, long) ? { long } : {}),
    ...(sentence === undefined ? {} : { sentence }),
  };
};

const newsOf = ({ article }: Reading): { isNews: boolean } => ({ isNews: article.genre === 'news' });

const isOneClause = ({ pack }: Reading, found: Heading | undefined): found is Heading =>
  found !== undefined &&
  !/[.!?;]\s/u.test(found.heading) &&
  leaningWord(wordsOf(found.heading), found.heading, pack) === undefined;

/** Three lines of a title. */
const longestAnnouncer = mostLetters * 1.4;

/** What announces a series, as its heading: whole where that is short, else the noun phrase. */
export const announcerHeading = (reading: Reading, series: ShownSeries): Heading | undefined => {
  const { whole, noun } = announcedBy(reading, series);
  return whole ?? noun;
};

/** The noun that announces a list, where it says most of what does: what it leaves out would stand nowhere. */
const nounOfAll = (reading: Reading, series: ShownSeries): Heading | undefined => {
  const noun = announcedNoun(reading, series);
  const sentence = reading.sentences[series.series.announcerSentence ?? -1];
  const isFew =
    sentence !== undefined &&
    endsInColon(reading.text.slice(sentence.start, sentence.end)) &&
    tellsAFew(reading, noun?.headingEvidence ?? [], sentence);
  return isFew ? undefined : noun;
};

/** "zlib: add Brotli support", over the items below it: what they tell of. */
const itemAbove = (reading: Reading, { series }: ShownSeries): Heading | undefined => {
  const sentence = reading.sentences[standsBelowItem(reading, series) ? (series.announcerSentence ?? -1) : -1];
  if (sentence === undefined) return undefined;
  const heading = headingOf(reading, behindMarker(reading, sentence));
  return heading.heading.length <= mostLetters && isBalanced(heading.heading) ? heading : undefined;
};

/** Whether what announces a series is an item of the list that its items stand in, above them. */
export const standsBelowItem = ({ sentences }: Reading, { announcerSentence, items }: Series): boolean => {
  const above = sentences[announcerSentence ?? -1];
  const first = sentences[items[0]?.sentences[0] ?? -1];
  return above?.item !== undefined && above.block === first?.block && above.item !== first.item;
};

/** "…: Thứ nhất, …": the first item's ordinal stands behind the colon. */
const beforeOrdinal = /:\s*[^:]{1,20}$/;
