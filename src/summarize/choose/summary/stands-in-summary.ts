import { opensQuotation, phraseAt } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';
import { isWordForWord, type Statement } from '../../say/statement.js';
import type { Candidate } from '../candidate.js';
import { resolved } from '../../value/resolved.js';
import { opensAnswer } from '../answers.js';
import { leansAt } from '../needs.js';
import { goesOnByItself, isSummarySentence } from './summary-sentence.js';

/** Whether somebody who has seen nothing else understands it: no list, no quotation, and several sentences only where they are few words. */
export const standsInSummary = (
  annotation: Annotation,
  statements: readonly Statement[],
  { series, sentences }: Candidate,
): boolean =>
  series === undefined &&
  sentences.every(
    (index) =>
      isSummarySentence(annotation, index) &&
      !isVoice(statements[index]) &&
      (sentences.includes(index - 1) ||
        !(goesOnByItself(annotation.reading, index) || pointsBelowHeading(annotation.reading, index))),
  ) &&
  // What an answer begins with may lean on its question.
  !sentences.some(
    (index) => opensAnswer(annotation.reading, index) && leansAt(annotation.reading, statements, index),
  ) &&
  (sentences.length === 1 || standTogether(annotation, sentences));

/** “This keeper let the boats drift,” she said: who is meant, of several matters the heading above says, which no summary shows. */
const pointsBelowHeading = ({ sections, sentences, text, pack }: Annotation['reading'], index: number): boolean => {
  const sentence = sentences[index];
  return (
    sentence !== undefined &&
    phraseAt(pack, 'demonstratives', sentence.words, 0) > 0 &&
    opensQuotation(text.slice(sentence.start, sentence.end)) &&
    sections[sentence.section]?.heading !== undefined &&
    sections.some(({ heading }, place) => heading !== undefined && place !== sentence.section)
  );
};

/** What somebody says word for word has a slide of its own. */
const isVoice = (statement: Statement | undefined): boolean => statement !== undefined && isWordForWord(statement);

/** A sentence and the few that it leans on, below one heading: each is understood by those above it. */
const standTogether = (annotation: Annotation, indices: readonly number[]): boolean =>
  indices.reduce((sum, index) => sum + (annotation.reading.sentences[index]?.words.length ?? 0), 0) <=
    annotation.reading.pack.slideWords *
      (isResolution(annotation, { sentences: indices }) ? slidesOfResolution : slidesTogether) &&
  new Set(indices.map((index) => annotation.reading.sentences[index]?.section)).size === 1;
/** In slides of words: more would be the summary. */
const slidesTogether = 1.5;
const slidesOfResolution = 2;

/** Whether sentences tell what a meeting resolved, with what was moved. */
export const isResolution = ({ reading }: Annotation, { sentences }: Pick<Candidate, 'sentences'>): boolean =>
  sentences.some((index) => resolved(reading).includes(index));
