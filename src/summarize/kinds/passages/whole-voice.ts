import { opensQuotation, wordsOf } from '../../../language/index.js';
import { overlaps } from '../../../model/overlap.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Sentence } from '../../annotate/reading.js';
import { addsToBefore } from '../../choose/adds-to-before.js';
import { quotationGoesOn } from '../../choose/runs/short-quotation.js';
import { takesUpBefore } from '../../choose/joined/takes-up-before.js';
import { isOtherHalf, turnsBefore } from '../../choose/joined/turns-before.js';

/**
 * Whether what somebody says may stand beside the words of others, torn from its paragraph: it takes up nothing that stands before it, the next sentence does
 * not turn it, and words in marks are more than a few and go on in no next sentence, where their point mostly stands.
 */
export const isWholeVoice = (annotation: Annotation, sentence: Sentence): boolean => {
  const { reading } = annotation;
  const { index } = sentence;
  const next = reading.sentences[index + 1];
  if ([index, index + 1].some((at) => turnsBefore(annotation, at))) return false;
  if (takesUpBefore(reading, index) || isOtherHalf(reading, index) || addsToBefore(reading, index)) return false;
  return !isStub(annotation, sentence) && (next === undefined || !goesOn(annotation, sentence, next));
};

/** “One was dry,” Lee said. */
const isStub = ({ reading: { text, pack } }: Annotation, { start, end }: Sentence): boolean => {
  const own = text.slice(start, end);
  const quoted = [...own.matchAll(inMarks)].reduce((sum, [said]) => sum + wordsOf(said).length, 0);
  return opensQuotation(own) && quoted > 0 && quoted < pack.slideWords * fewestQuoted;
};
const inMarks = /["“„«][^"“”„«»]+["”“»]/gu;
/** In slides of words: eight words, eleven syllables. */
const fewestQuoted = 0.17;

/** A few words that the same pair of marks, or the same person's next words, go on from. */
const goesOn = (annotation: Annotation, sentence: Sentence, next: Sentence): boolean => {
  const { reading, quotations } = annotation;
  if (quotationGoesOn(annotation, sentence, next)) return true;
  const isBrief = sentence.words.length < reading.pack.slideWords * mostOfBeginning;
  return (
    isBrief &&
    next.block === sentence.block &&
    quotations.some(({ text }) => overlaps(text, sentence) && overlaps(text, next))
  );
};
const mostOfBeginning = 0.45;
