import { phraseAt, startsLowerCase } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import { seriesWith } from '../../annotate/series-of.js';
import { hasPredicate } from '../../shorten/predicate.js';
import type { Candidate } from '../candidates.js';
import { endsInColon } from '../joined/items-above.js';

/**
 * Clauses of an act that may be told without the others of their article: each is a paragraph with a number, and no item of what something
 * announces. Told as lists alone, an article that is longer than what is left would be missing among its neighbours.
 *
 * @param alone what may be chosen where no list is shown
 */
export const clausesAlone = (annotation: Annotation, alone: readonly Candidate[]): Candidate[] =>
  annotation.reading.article.genre === 'legal'
    ? alone.filter(
        ({ series, sentences }) => series === undefined && sentences.some((index) => isClause(annotation, index)),
      )
    : [];

const isClause = (annotation: Annotation, index: number): boolean => {
  const { sentences, sections, text, pack } = annotation.reading;
  const sentence = sentences[index];
  if (sentence?.item === undefined || sections[sentence.section]?.label === undefined) return false;
  const series = seriesWith(annotation, index);
  if (series === undefined || series.announcerSentence !== undefined || series.announcer !== undefined) return false;
  if (series.items.some(({ depth = 0, sentences: own }) => depth > 0 && own.includes(index))) return false;
  return (
    !startsLowerCase(text.slice(sentence.start, sentence.end)) &&
    !endsInColon(text, sentence) &&
    phraseAt(pack, 'demonstratives', sentence.words, 0) === 0 &&
    hasPredicate(sentence.words, 0, sentence.words.length, pack)
  );
};
