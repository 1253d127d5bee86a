import { contentWords } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Sentence } from '../../annotate/reading.js';
import { titleWords } from '../../annotate/title-words.js';
import { mainSentences } from '../lead/main-sentences.js';
import { readFor } from '../read-for.js';
import { messageOfTitle } from '../title/says-title.js';

/**
 * What tells the sentences that go first from those that are only worth telling, beside the features of `UnitFeatures`: each from 0 to about 1.
 *
 * @param values what each sentence is worth to a deck
 */
export const firstFeatures = (annotation: Annotation, values: readonly number[]) => {
  const { reading } = annotation;
  const { sentences, sections, pack, article } = reading;
  const places = sentences.map(({ index }) => index);
  const ranked = [...places].sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0));
  const ranks = new Map(ranked.map((index, rank) => [index, rank]));
  const sought = new Set(readFor(annotation));
  const main = mainSentences(annotation);
  const mains = new Set(main);
  const message = messageOfTitle(reading, places);
  const titled = new Set(contentWords(titleWords(reading), pack));
  const [sectionStarts, blockStarts] = [startsOfRuns(sentences, 'section'), startsOfRuns(sentences, 'block')];
  return (index: number) => {
    const sentence = sentences[index];
    const { words = [], section = 0, item, turn } = sentence ?? {};
    const own = new Set(contentWords(words, pack));
    const shared = [...own].filter((key) => titled.has(key)).length;
    const slides = words.length / pack.slideWords;
    return {
      worth: values[index] ?? 0,
      rankOfWorth: 1 / (1 + (ranks.get(index) ?? places.length)),
      readFor: sought.has(index) ? 1 : 0,
      main: mains.has(index) ? 1 : 0,
      firstMain: main[0] === index ? 1 : 0,
      message: message === index ? 1 : 0,
      ofTitle: shared / Math.max(1, titled.size),
      titleOfOwn: shared / Math.max(1, own.size),
      beginning: Math.min(1, index / farIn),
      position: index / sentences.length,
      closing: index >= sentences.length * (1 - closing) ? 1 : 0,
      inFirstSection: section === 0 ? 1 : 0,
      placeOfSection: section / Math.max(1, sections.length),
      inLastSection: sections.length > 1 && section === sections.length - 1 ? 1 : 0,
      nearHeading: 1 / (1 + index - (sectionStarts[index] ?? index)),
      nearBlock: 1 / (1 + index - (blockStarts[index] ?? index)),
      ofItem: item === undefined ? 0 : 1,
      ofAnswer: turn !== undefined && article.turns[turn]?.kind === 'answer' ? 1 : 0,
      headed: sections[section]?.heading === undefined ? 0 : 1,
      slides: Math.min(mostSlides, slides),
      oddLength: Math.abs(slides / slidesOfSentence - 1),
    };
  };
};

/** For each sentence the first of those before it that stand in the same section, or block, without a break. */
const startsOfRuns = (sentences: readonly Sentence[], of: 'section' | 'block'): readonly number[] => {
  let start = 0;
  return sentences.map((sentence, index) => {
    if (sentences[index - 1]?.[of] !== sentence[of]) start = index;
    return start;
  });
};

/** In sentences. */
const farIn = 10;
/** Of all sentences. */
const closing = 0.12;
const mostSlides = 1.4;
/** What a sentence that goes first mostly takes. */
const slidesOfSentence = 0.6;

export type FirstFeatures = ReturnType<ReturnType<typeof firstFeatures>>;
export type FirstFeatureName = keyof FirstFeatures;
