import { anyPhraseAt } from '../../../language/index.js';
import { isPredicateAt } from '../../../check/index.js';
import type { Reading } from '../../annotate/reading.js';
import { askedParagraphs } from '../../annotate/talk/asked-paragraphs.js';

/**
 * Whether a sentence of a paragraph that opens with its question is read behind the one before it: the first of the answer, and one that holds under what was
 * asked alone: "Yes, …", "If the card is yours, …", "For example, …", "Report the theft …".
 */
export const answersAbove = (reading: Reading, index: number): boolean => {
  const asked = askedParagraphs(reading);
  const question = asked.get(index);
  const own = reading.sentences[index];
  if (own === undefined) return false;
  if (question === undefined)
    return asked.get(index + 1) === index && reading.sentences[index - 1]?.block === own.block;
  if (question === index - 1) return true;
  return anyPhraseAt(reading.pack, dependent, own.words, 0) || isPredicateAt(own.words, 0, reading.pack);
};
const dependent = ['conditions', 'examples', 'yesAndNo', 'additives', 'additions'] as const;

/** Whether a sentence is the question of a paragraph, or leads to it, or is the first word of its answer ("No."): it is read with the rest. */
export const asksBelow = (reading: Reading, index: number): boolean => {
  const asked = askedParagraphs(reading);
  if (asked.get(index) === index - 1) return true;
  return [index + 1, index + 2].some((at) => {
    const question = asked.get(at);
    return (
      question !== undefined &&
      question < at &&
      (question === index || question === index + 1) &&
      isOfBlock(reading, index, question)
    );
  });
};

/** Whether a paragraph begins with a sentence that asks, or leads to the question: what that leans on is asked with it. */
export const opensAsked = (reading: Reading, index: number): boolean =>
  !isOfBlock(reading, index - 1, index) && asksBelow(reading, index);

const isOfBlock = ({ sentences }: Reading, index: number, question: number): boolean =>
  sentences[index]?.block === sentences[question]?.block;
