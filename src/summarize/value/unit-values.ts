import { holdsPhrase, wordsOf } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Annotation } from '../annotate/annotation.js';
import { amongDefinitions } from '../annotate/acts/defines-term.js';
import { onlyRepeals } from '../annotate/acts/repeals.js';
import type { Reading } from '../annotate/reading.js';
import { answersOfUtmost } from './asked/asked-utmost.js';
import { coiningSentences } from './coined.js';
import { decisiveSentences } from './decisive.js';
import { openingScene } from './lead/opening-scene.js';
import { storyFrame } from './lead/story-frame.js';
import { learntSums } from './learnt-sums.js';
import { readFor } from './read-for.js';
import { sentencesOfTitle } from './title/of-title.js';
import { openingSentence, ownSummary } from './opening.js';
import { promisedSentences } from './spoken.js';
import { numbers } from './unit/numbers.js';
import { likelihoods } from './unit-weights.js';

/**
 * What each sentence is worth to a deck, from 0 to about 1: how likely it holds a key message, with places kept for figures, for
 * what somebody says word for word, and for what its kind of document is read for.
 */
export const unitValues = (annotation: Annotation): number[] => {
  const quoted = quotedSentences(annotation);
  const ofNumbers = numbers(annotation);
  const decisive = new Set([...decisiveSentences(annotation), ...readFor(annotation)]);
  const coining = coiningSentences(annotation.reading);
  const repealing = new Set(
    annotation.reading.sentences.filter((one) => onlyRepeals(annotation.reading, one)).map(({ index }) => index),
  );
  const defining = amongDefinitions(annotation.reading);
  const utmost = answersOfUtmost(annotation.reading);
  const titled = sentencesOfTitle(annotation.reading);
  const opening = openingSentence(annotation.reading);
  const promised = promisedSentences(annotation);
  const scene = openingScene(annotation);
  const closing = new Set(storyFrame(annotation)?.closing.map(({ index }) => index));
  const summed = ownSummary(annotation.reading);
  return likelihoods(learntSums(annotation).message).map((likelihood, index) => {
    const worth =
      likelihood *
        (titled.has(index) ? shareOfTitled : 1) *
        (repealing.has(index) || defining.has(index) ? shareOfForm : 1) *
        (scene.has(index) ? shareOfScene : 1) +
      figurePlace * ofNumbers(index).figure +
      (quoted.get(index) ?? 0) +
      (decisive.has(index) ? decisivePlace : 0) +
      (promised.has(index) ? promisedPlace : 0) +
      (index === opening || summed.has(index) ? openingPlace : 0) +
      (coining.has(index) ? coiningPlace : 0) +
      (utmost.has(index) ? utmostPlace : 0);
    return worth * (closing.has(index) ? shareOfClosing : 1);
  });
};

/** Of the worth of a sentence that says the title again: the cover says it. */
const shareOfTitled = 0.3;
/** Of what only says which other acts hold no longer, or what a word means in this one. */
const shareOfForm = 0.3;
/** Of the last words of a story, which come back to whom it began with. */
const shareOfClosing = 0.1;
/** Of what only leads readers in. */
const shareOfScene = 0.4;
const figurePlace = 0.2;
const decisivePlace = 0.3;
/** Of what a speech says that will be. */
const promisedPlace = 0.3;
/** Of what a paper opens with, on what its title names, and of its own summary. */
const openingPlace = 0.3;
/** Of what says how the article calls what it is about. */
const coiningPlace = 0.3;
/** Of what a question asks for. */
const utmostPlace = 0.5;
/**
 * Of words that somebody says who is named, the first time, the second and later: of 171 quotations that are the first of their speaker in
 * annotated articles two thirds are worth a slide, of 77 second ones half, of 53 later ones four in ten.
 */
const quotationPlaces = [0.6, 0.45] as const;
const laterPlace = 0.35;
/** Of words that nobody is named for: many, or what a passage comes to. */
const unnamedPlace = 0.3;
/** Of what the same person goes on to say in the same paragraph. */
const furtherPlace = 0.3;

/** "One dealer", "a neighbour": nobody who is named. */
const holdsCapital = (text: string, { start, end }: Span): boolean => /\p{Lu}/u.test(text.slice(start, end));

/** Where whole words of somebody stand, at a length that is worth a slide. */
const quotedSentences = (annotation: Annotation): ReadonlyMap<number, number> => {
  const { reading, quotations } = annotation;
  const times = new Map<number, number>();
  return new Map(
    quotations.flatMap(({ sentence, speaker, text }, index): [number, number][] => {
      if (wordsOf(reading.text, text.start, text.end).length < fewestWords) return [];
      if (speaker === undefined || !holdsCapital(reading.text, speaker.name)) return [[sentence, unnamedPlace]];
      const time = times.get(speaker.name.start) ?? 0;
      times.set(speaker.name.start, time + 1);
      const place = goesOn(annotation, index) ? furtherPlace : (quotationPlaces[time] ?? laterPlace);
      return [[sentence, praises(reading, text) ? place * shareOfPraise : place]];
    }),
  );
};
const fewestWords = 10;

/** "We applaud the efforts of the town": whoever speaks begins with it, says it of others, and nothing of the matter. */
const praises = ({ text, pack }: Reading, { start, end }: Span): boolean => {
  const [first = ''] = text.slice(start, end).split(/(?<=[.!?…])\s/u, 1);
  const words = wordsOf(first);
  return holdsPhrase(pack, 'courtesyWords', words) && holdsPhrase(pack, 'firstPersons', words);
};
const shareOfPraise = 0.3;

/** Whether a quotation is of who said the one before it, in its paragraph. */
const goesOn = ({ reading: { sentences }, quotations }: Annotation, index: number): boolean => {
  const [before, own] = [quotations[index - 1], quotations[index]];
  return (
    before !== undefined &&
    own?.speaker !== undefined &&
    before.speaker?.name.start === own.speaker.name.start &&
    sentences[before.sentence]?.block === sentences[own.sentence]?.block
  );
};
