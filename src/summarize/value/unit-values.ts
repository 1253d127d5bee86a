import { phraseAt, phrasesOf, wordsOf, type LanguagePack } from '../../language/index.js';
import type { Turn } from '../../model/article.js';
import { onceFor } from '../../model/once-for.js';
import type { Annotation } from '../annotate/annotation.js';
import { unitFeatures } from './unit-features.js';
import { likelihood } from './unit-weights.js';

/**
 * What each sentence is worth to a deck, from 0 to about 1: how likely it holds a key message, with places kept for figures, for
 * what somebody who is named says word for word, and for conclusions.
 */
export const unitValues = (annotation: Annotation): number[] => {
  const quoted = quotedSentences(annotation);
  return unitFeatures(annotation).map(
    (features, index) =>
      likelihood(features) +
      figurePlace * features.figure +
      (quoted.get(index) ?? 0) +
      (concludes(annotation, index) ? conclusionPlace : 0) +
      (answers(annotation, index) ? answerPlace : 0),
  );
};

const figurePlace = 0.2;
const conclusionPlace = 0.15;

/** What follows from all before answers what the article asks. */
const concludes = ({ reading: { sentences, pack } }: Annotation, index: number): boolean =>
  phraseAt(pack, 'conclusions', sentences[index]?.words ?? [], 0) > 0;

const answerPlace = 0.12;

/** What says the words of the question again answers it; what stands before and behind leads to it and goes on. */
const answers = ({ reading: { sentences, article, text, pack } }: Annotation, index: number): boolean => {
  const sentence = sentences[index];
  const question = article.turns[(sentence?.turn ?? 0) - 1];
  if (sentence?.turn === undefined || question?.kind !== 'question') return false;
  const asked = askedIn(question, text, pack);
  const shared = new Set(sentence.words.flatMap(({ key }) => (asked.has(key) ? [key] : [])));
  return shared.size >= (pack.compounds.length > 0 ? fewestShared * 2 : fewestShared);
};
const fewestShared = 2;

/** The words that a question is about; every sentence of its answer is held against them. */
const askedIn = onceFor(({ span }: Turn, text: string, pack: LanguagePack): ReadonlySet<string> => {
  const stop = phrasesOf(pack, 'stopwords');
  return new Set(wordsOf(text, span.start, span.end).flatMap(({ key }) => (stop.hasKey(key) ? [] : [key])));
});

/** Of words that somebody says who is named, and of words that nobody is named for: many, or what a passage comes to. */
const quotationPlace = 0.6;
const unnamedPlace = 0.3;

/** Where whole words of somebody stand, at a length that is worth a slide. */
const quotedSentences = ({ reading, quotations }: Annotation): ReadonlyMap<number, number> =>
  new Map(
    quotations.flatMap(({ sentence, speaker, text }): [number, number][] => {
      const length = wordsOf(reading.text, text.start, text.end).length;
      return length < fewestWords ? [] : [[sentence, speaker === undefined ? unnamedPlace : quotationPlace]];
    }),
  );
const fewestWords = 10;
