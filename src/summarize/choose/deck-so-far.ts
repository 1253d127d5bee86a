import { onceFor } from '../../model/once-for.js';
import type { Annotation } from '../annotate/annotation.js';
import { goesOnInParagraph, type Reading } from '../annotate/reading.js';
import { announced } from '../value/asked/announced.js';
import { messageSentences } from '../value/message-sentences.js';
import { opensAnswer } from './answers.js';
import { isShort } from './passages/completion.js';
import type { Candidate } from './candidate.js';
import { Clarity } from './clarity/clarity.js';
import { CoverageSoFar } from './coverage-so-far.js';
import type { Wish } from './choose.js';
import { lossOfOpen } from './passages/loss-of-open.js';
import { pointsToUnshown } from './own-clauses.js';
import { repetitionAmong } from './repetition.js';

/** What is shown while a deck is chosen, and what more of it would add. */
export interface DeckSoFar {
  /** A candidate with what names whom it speaks of, unless that is shown. */
  whole(candidate: Candidate): Candidate;
  /** Its sentences that are not shown yet. */
  freshOf(candidate: Candidate): readonly number[];
  /** Whether a candidate holds what nobody is shown twice, or says nothing beside what is shown. */
  tells(candidate: Candidate): boolean;
  /**
   * How much a candidate adds.
   *
   * @param fresh its sentences that are not shown yet, at least one
   */
  gainFrom(candidate: Candidate, fresh: readonly number[]): number;
  /** As much as it may add at most, which is found many times as fast: of what would add less than another, nobody asks how clear it is. */
  mostGain(candidate: Candidate, fresh: readonly number[]): number;
  show(candidate: Candidate): void;
  /** Whether what was shown behind a candidate says all of it, and more: a list is wanted whole. */
  saysAgain(candidate: Candidate): boolean;
}

/** @param involved all sentences that may be shown */
export const deckSoFar = (
  annotation: Annotation,
  involved: readonly number[],
  { values, taken, sections }: Required<Pick<Wish, 'values' | 'taken'>> & { readonly sections: Wish['sections'] },
): DeckSoFar => {
  const { sentences } = annotation.reading;
  const clarity = new Clarity(annotation, involved);
  const coverage = new CoverageSoFar(annotation.reading, sections);
  const repetition = repetitionAmong(involved, annotation.reading);
  const shown = new Set(taken);
  /** Sentences of lists that are chosen: no list is shown inside another and by itself. */
  const listed = new Set<number>();
  const note = (index: number): void => {
    shown.add(index);
    const where = taken.has(index) ? 'elsewhere' : 'here';
    coverage.note(index, where);
    clarity.show(index, where);
    repetition.show(index);
  };
  /** Whether a sentence is a line among those that are chosen, and not told elsewhere or in a list. */
  const isBeside = (index: number): boolean => shown.has(index) && !taken.has(index) && !listed.has(index);
  /** What is added where a sentence makes the one behind it clearer, which is shown without it. */
  const clearing = (index: number): number => {
    const next = index + 1;
    if (!isBeside(next) || sentences[next]?.section !== sentences[index]?.section) return 0;
    return (values[next] ?? 0) * (shareOfClear(clarity.of(next, [index])) - shareOfClear(clarity.of(next)));
  };
  /** Of what a sentence is worth while the one behind it in its paragraph is not shown. */
  const shareOfOpen = (index: number, own: readonly number[]): number =>
    own.includes(index + 1) || isBeside(index + 1) ? 1 : 1 - lossOfOpen(annotation, index);
  /** What is added where a sentence goes on from the one before it, which is shown without it. */
  const completing = (index: number): number =>
    goesOnInParagraph(annotation.reading, index) && shown.has(index - 1) && !listed.has(index - 1)
      ? (values[index - 1] ?? 0) * shareOfClear(clarity.of(index - 1)) * lossOfOpen(annotation, index - 1)
      : 0;
  /** What announces a list is told with it; what announces inside another list is told by that. */
  const worthOfAnnouncer = (announcer: number | undefined, own: readonly number[]): number =>
    announcer === undefined ||
    sentences[announcer]?.item !== undefined ||
    own.includes(announcer) ||
    shown.has(announcer)
      ? 0
      : (values[announcer] ?? 0);
  const told = messageSentences(annotation, involved);
  /** Of the worth of sentences by what they open: all of it where what stands before them is shown, or a paper is told for them. */
  const shareOfPlace = (own: readonly number[]): number => {
    const { reading } = annotation;
    const [first = -1] = own;
    const isShown = (index: number): boolean => shown.has(index) || own.includes(index);
    const isTorn = isTornOff(reading, first, isShown);
    if (own.some((index) => told.has(index)) || !(isTorn || isApart(reading, first, isShown))) return 1;
    const { clear, unclear } = isTorn ? shareOfTorn : shareOfApart;
    const isClear = clarity.of(first, own) > likelyClear || (isTorn && reading.article.genre === 'speech');
    return isClear ? clear : unclear;
  };
  // What a speech is held for says by itself from when, and to whom, it holds.
  const foremost = new Set(announced(annotation).slice(0, 1));
  for (const index of taken) note(index);
  for (const index of sections?.listed ?? []) repetition.list(index);
  return {
    whole: (candidate) => {
      const { named, own } = withCompletion(candidate);
      if (named === undefined || [named, ...own.sentences].some((index) => shown.has(index))) return own;
      const whole = { ...own, sentences: [named, ...own.sentences] };
      return isLineAlone(annotation.reading, named, own)
        ? { ...whole, lines: [[named], ...(own.lines ?? [own.sentences])] }
        : whole;
    },
    freshOf: (candidate) => candidate.sentences.filter((index) => !shown.has(index)),
    tells: ({ series, sentences: own }) =>
      // What is shown already is not read again where it is needed. A list is wanted whole, whatever of it is told beside it.
      own.some((index) => (series === undefined ? taken : listed).has(index)) ||
      (series === undefined && own.every((index) => repetition.isSaid(index))),
    gainFrom: ({ series, sentences: own }, fresh) => {
      const announcer = series?.series.announcerSentence;
      let worth = (series?.items.length ?? 0) * wholeness + worthOfAnnouncer(announcer, own);
      for (const index of fresh)
        worth +=
          (values[index] ?? 0) *
          repetition.shareLeft(index) *
          (series || foremost.has(index) ? 1 : shareOfClear(clarity.of(index, own)) * shareOfOpen(index, own));
      const [first = -1, last = -1] = [fresh[0], fresh.at(-1)];
      const opening = announcer ?? own[0];
      const share = pointsToUnshown(annotation.reading, opening, (index) => shown.has(index) || own.includes(index))
        ? shareOfPointing
        : series === undefined
          ? shareOfPlace(own)
          : 1;
      return (
        share *
        (series ? worth * coverage.share(last) : (worth + clearing(last) + completing(first)) * coverage.share(first))
      );
    },
    mostGain: ({ series, sentences: own }, fresh) => {
      let worth = (series?.items.length ?? 0) * wholeness + worthOfAnnouncer(series?.series.announcerSentence, own);
      for (const index of fresh) worth += Math.max(0, (values[index] ?? 0) * repetition.shareLeft(index));
      const [first = -1, last = -1] = [fresh[0], fresh.at(-1)];
      if (series) return worth * coverage.share(last);
      const ofNext = isBeside(last + 1) ? (values[last + 1] ?? 0) : 0;
      const ofBefore = shown.has(first - 1) ? (values[first - 1] ?? 0) : 0;
      return (worth + ofNext + ofBefore) * coverage.share(first);
    },
    show: ({ series, sentences: own }) => {
      for (const index of own) {
        note(index);
        if (series !== undefined) listed.add(index);
      }
    },
    saysAgain: ({ series, sentences: own }) =>
      series === undefined && own.every((index) => !taken.has(index) && repetition.isSaid(index)),
  };
};

const isTornOff = (reading: Reading, first: number, isShown: (index: number) => boolean): boolean => {
  if (reading.sentences[first]?.item !== undefined) return false;
  for (let at = first; goesOnInParagraph(reading, at); at -= 1) if (!isShown(at - 1)) return true;
  return false;
};

/** What opens a paragraph of running text while the one before it, in the same section, is not shown. */
const isApart = ({ sentences }: Reading, first: number, isShown: (index: number) => boolean): boolean => {
  const [own, before] = [sentences[first], sentences[first - 1]];
  return (
    own !== undefined &&
    before !== undefined &&
    own.block !== before.block &&
    own.section === before.section &&
    own.turn === before.turn &&
    own.item === undefined &&
    before.item === undefined &&
    !isShown(before.index)
  );
};

/** What somebody else says, or another answer, and what is answered first where that is more than a few words. */
const isLineAlone = (reading: Reading, named: number, { sentences: [first = -1] }: Candidate): boolean =>
  reading.sentences[named]?.turn !== reading.sentences[first]?.turn ||
  (opensAnswer(reading, named) && !isShort(reading, named));

/**
 * Of what a sentence is worth by how likely it is understood: a line that nobody understands costs something beside its words, as somebody has to take
 * it off the slide.
 */
const shareOfClear = (likelihood: number): number =>
  Math.max(leastShare, likelihood - costOfUnclear * (1 - likelihood));
const costOfUnclear = 0.2;
const leastShare = 0.02;

/** A candidate with what finishes it, in its last line, and what names whom it speaks of: once, as it is asked for with each line that is chosen. */
const withCompletion = onceFor(
  ({ completion = [], named, ...own }: Candidate): { readonly named: number | undefined; readonly own: Candidate } => ({
    named,
    own: {
      ...own,
      sentences: [...own.sentences, ...completion],
      ...(own.lines === undefined
        ? {}
        : { lines: [...own.lines.slice(0, -1), [...(own.lines.at(-1) ?? []), ...completion]] }),
    },
  }),
);

/**
 * Of the worth of what opens inside a paragraph whose beginning nobody sees. Of 451 such lines that readers marked 29 in a hundred were good where it
 * was unclear what they speak of, and of 203 others 61; of lines that open their paragraph 70. In speeches, whose paragraphs go from one thing to the
 * next, the two are nearer: 38 and 50 (`npm run bench:marked`).
 */
const shareOfTorn = { clear: 0.8, unclear: 0.5 };
const likelyClear = 0.5;
/**
 * The same of what opens a paragraph while the one before it is not shown. Of 269 such lines in decks of four readings 57 in a hundred were good and 6 misled, of 446
 * whose paragraph before was told 69 and 2.
 */
const shareOfApart = { clear: 0.9, unclear: 0.6 };
/** Of the worth of what points to a clause of its article that nobody sees. */
const shareOfPointing = 0.3;

/** What each item of a series is worth beside what it says: a list is wanted whole. */
const wholeness = 0.1;
