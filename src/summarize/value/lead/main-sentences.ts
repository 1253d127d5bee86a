import { phraseAt, wordsOf } from '../../../language/index.js';
import type { Genre } from '../../../model/article.js';
import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../../annotate/annotation.js';
import { answersOfLetter } from '../../annotate/citations.js';
import { isRecommending } from '../../annotate/structure/options/recommending.js';
import { verdictsElsewhere, weighedOptions } from '../../annotate/structure/options/verdicts.js';
import { headsTasks, opensDecision } from '../decisions.js';
import { settles } from '../decisive.js';
import { openingSentence } from '../opening.js';
import { readFor } from '../read-for.js';
import { firstStatement } from './first-provision.js';

/**
 * The sentences by which a paper of its kind says its main message, by index, the surest first: what a board is asked to approve, what was resolved,
 * what a letter answers, what an act rules first, what a study found. What stands above them is why.
 */
export const mainSentences = onceFor((annotation: Annotation): readonly number[] => {
  const find = finders[annotation.reading.article.genre];
  return find === undefined ? [] : [...new Set(find(annotation))];
});

type Find = (annotation: Annotation) => readonly number[];

/** "We recommend Option B", and what stands below "Recommendation" in a paper that weighs options. */
const recommended: Find = ({ reading }) => {
  const below = reading.sentences.find(({ section, item }) => item === undefined && isRecommending(reading, section));
  const isWeighing = weighedOptions(reading).length > 0 || reading.article.genre === 'letter';
  return [...verdictsElsewhere(reading), ...(isWeighing && below !== undefined ? [below.index] : [])];
};

/** What was decided, in the order of the meeting, and not who does what. */
const decided: Find = ({ reading }) => {
  const { sentences, pack } = reading;
  return sentences.flatMap((sentence) =>
    sentence.item === undefined &&
    !headsTasks(reading, sentence.section) &&
    (opensDecision(sentence, pack) || settles(sentence, pack))
      ? [sentence.index]
      : [],
  );
};

/** The first sentence below "Results", unless the paper opens with what it found. */
const found: Find = (annotation) => {
  const { reading } = annotation;
  const { sentences, sections, text, pack } = reading;
  if (openingSentence(reading) !== undefined) return [];
  return sections.flatMap(({ heading }, section) => {
    const words = heading === undefined ? [] : wordsOf(text, heading.start, heading.end);
    if (words.length === 0 || phraseAt(pack, 'findings', words, 0) !== words.length) return [];
    const first = sentences.find((one) => one.section === section && one.item === undefined);
    return first === undefined ? [] : [first.index];
  });
};

const finders: Partial<Record<Genre, Find>> = {
  letter: (annotation) => [...recommended(annotation), ...answersOfLetter(annotation.reading)],
  report: (annotation) => [...recommended(annotation), ...found(annotation)],
  minutes: decided,
  legal: ({ reading }) => [firstStatement(reading) ?? []].flat(),
  abstract: readFor,
  plan: readFor,
};
