import { overlaps } from '../../../../model/overlap.js';
import type { Span } from '../../../../model/span.js';
import { phraseAt, phrasesOf, wordsOf } from '../../../../language/index.js';
import { areOfOneParagraph, type Reading, type Sentence } from '../../reading.js';
import { announcedBy, announcementOf, type Announcement } from '../announcers/announcer.js';
import type { Series, SeriesItem } from '../found.js';
import { enclosedEnd, trimStops } from '../punctuation.js';
import { chainsOf, type Chain } from './chains.js';
import { markersOf, type Marker } from './markers.js';

/** Series that ordinals or enumerators open in running text, across paragraphs or inside one sentence. */
export const findOrdinalSeries = (reading: Reading): Series[] =>
  chainsOf(reading, markersOf(reading)).flatMap((whole) => {
    const [first] = whole.markers;
    if (first === undefined) return [];
    const announcement = announcementOf(reading, first.sentence, first.start, whole.markers.length);
    if (first.needsAnnouncer && announcement?.announcer === undefined) return [];
    const chain = asStated(whole, announcement?.stated);
    const items = itemsOf(reading, chain);
    const announced = announcedBy(announcement ?? leadingTo(reading, first));
    return [{ kind: 'ordinals', ...announced, items, missing: chain.missing }];
  });

/** "The year was a hard one for the port. First, …": of what items are the first, the sentence before them in their paragraph says. */
const leadingTo = ({ sentences, pack, text }: Reading, { sentence, start }: Marker): Announcement | undefined => {
  const [before, own] = [sentences[sentence - 1], sentences[sentence]];
  // A longer one says more than whose items these are, and stands by itself.
  const says =
    before !== undefined &&
    before.words.length >= fewestLeading &&
    before.words.length <= pack.slideWords &&
    /[.。]["”’»)]*\s*$/u.test(text.slice(before.start, before.end));
  return own?.start === start && says && areOfOneParagraph(before, own)
    ? { announcerSentence: before.index }
    : undefined;
};

/** In words: fewer are a label ("The plan."). */
const fewestLeading = 5;

/** "Hai lý do: thứ nhất …, thứ hai …. Cuối cùng, …": a step beyond the stated number is no item. */
const asStated = (chain: Chain, stated: number | undefined): Chain => {
  const step = chain.markers[stated ?? -1]?.role;
  return step === 'next' || step === 'last' ? { ...chain, markers: chain.markers.slice(0, stated) } : chain;
};

const itemsOf = (reading: Reading, { markers }: Chain): SeriesItem[] => {
  const items: SeriesItem[] = [];
  markers.forEach((marker, index) => {
    const next = markers[index + 1];
    const end = next === undefined ? lastEnd(reading, marker, items) : endBefore(reading, marker, next);
    const enclosed = enclosedEnd(reading.text, { start: marker.content, end }, passageStart(reading, marker));
    items.push(itemOf(reading, { start: marker.content, end: enclosed }));
  });
  return items;
};

const passageStart = (reading: Reading, marker: Marker): number =>
  reading.article.blocks[reading.sentences[marker.sentence]?.block ?? -1]?.span.start ?? marker.start;

/** An item holds its text up to the next one, but nothing of the paragraphs in between. */
const endBefore = (reading: Reading, marker: Marker, next: Marker): number => {
  const own = reading.sentences[marker.sentence];
  const end = passageEnd(reading, own);
  if (next.start >= end) return Math.min(next.start, withList(reading, own, end));
  return next.sentence === marker.sentence ? withoutCoordinator(reading, marker.content, next.start) : next.start;
};

/**
 * The last item runs to the end of its paragraph where every item has a paragraph of its own; where they share one, it
 * takes no more sentences than the longest item before it, since what follows then speaks of something else.
 */
const lastEnd = (reading: Reading, marker: Marker, before: readonly SeriesItem[]): number => {
  const own = reading.sentences[marker.sentence];
  const end = passageEnd(reading, own);
  const previous = before.at(-1)?.sentences ?? [];
  const previousOwn = reading.sentences[previous[0] ?? -1];
  if (own === undefined) return end;
  if (previousOwn === undefined || !areOfOneParagraph(previousOwn, own)) return withList(reading, own, end);
  if (previous.at(-1) === marker.sentence) return own.end;
  const longest = Math.max(...before.map(({ sentences }) => sentences.length));
  const further = reading.sentences.slice(marker.sentence + 1, marker.sentence + longest);
  // "Turning to the results, …"
  const turned = further.find(({ words }) => phraseAt(reading.pack, 'matterTurns', words, 0) > 0);
  const last = turned === undefined ? marker.sentence + longest - 1 : turned.index - 1;
  return Math.min(end, reading.sentences[last]?.end ?? end);
};

/** The end of the paragraph or list item that a sentence stands in. */
const passageEnd = (reading: Reading, own: Sentence | undefined): number => {
  let end = own?.end ?? 0;
  for (let index = (own?.index ?? 0) + 1; ; index += 1) {
    const sentence = reading.sentences[index];
    if (sentence === undefined || own === undefined || !areOfOneParagraph(sentence, own)) return end;
    end = sentence.end;
  }
};

/** A list that the item's paragraph announces belongs to the item. */
const withList = (reading: Reading, own: Sentence | undefined, end: number): number => {
  const below = reading.article.blocks[(own?.block ?? -2) + 1];
  return below?.kind === 'list' && reading.text.charAt(end - 1) === ':' ? below.span.end : end;
};

const withoutCoordinator = (reading: Reading, start: number, end: number): number => {
  const words = wordsOf(reading.text, start, end);
  const length = phrasesOf(reading.pack, 'coordinators').matchBefore(words, words.length);
  return length === 0 ? end : (words[words.length - length]?.start ?? end);
};

const itemOf = (reading: Reading, whole: Span): SeriesItem => {
  const span = trimStops(reading.text, whole);
  const sentences = reading.sentences.filter((sentence) => overlaps(sentence, span));
  return { span, sentences: sentences.map(({ index }) => index) };
};
