import { wordsOf } from '../../language/index.js';
import { onceFor } from '../../model/once-for.js';
import { overlaps } from '../../model/overlap.js';
import type { Annotation } from '../annotate/annotation.js';
import type { Statement } from '../say/statement.js';

/** More slides' worth of words than this are not shown as one. */
const mostOfSlide = 1.6;

/**
 * What somebody says word for word in a paragraph is told to its end: "There are rules," said the captain. "We need peace."
 *
 * @param sentences a candidate's, in order
 * @returns them with those that go on with the quotation; undefined where these are more than a slide holds, or may not be shown, and the
 * last sentence is a short one
 */
export const quotedToEnd = (
  annotation: Annotation,
  statements: readonly Statement[],
  sentences: readonly number[],
  refused: ReadonlySet<number>,
): readonly number[] | undefined => {
  const whole = [...sentences];
  for (let last = whole.at(-1) ?? -1; goesOn(annotation, last); last += 1) whole.push(last + 1);
  if (whole.length === sentences.length) return sentences;
  const words = whole.reduce((sum, index) => sum + (statements[index]?.words ?? 0), 0);
  const { slideWords } = annotation.reading.pack;
  if (words <= slideWords * mostOfSlide)
    return whole.slice(sentences.length).every((index) => !refused.has(index)) ? whole : undefined;
  const own = statements[sentences.at(-1) ?? -1]?.words ?? 0;
  return own >= slideWords * leastOfSlide ? sentences : undefined;
};
/** Of a quotation that no slide holds, a sentence of so much of a slide says something by itself. */
const leastOfSlide = 0.5;

/** Whether a sentence that quotes somebody is followed in its paragraph by more of the same quotation. */
const goesOn = (annotation: Annotation, index: number): boolean => {
  const { sentences } = annotation.reading;
  const [own, next] = [sentences[index], sentences[index + 1]];
  if (own === undefined || next?.block !== own.block || next.item !== own.item || next.turn !== own.turn) return false;
  const quoted = quotedIn(annotation);
  const isSaid = (quoted.get(own.index) ?? 0) >= fewestWords && annotation.attributions[own.index] !== undefined;
  return isSaid && quoted.has(next.index) && isOfOne(annotation, own.index);
};
/** A quotation of fewer words is a word that is somebody's. */
const fewestWords = 4;

/** Whether nobody else is named beside what follows: "…," said Lee. "…," said Osei. */
const isOfOne = ({ attributions }: Annotation, index: number): boolean => {
  const [own, next] = [attributions[index]?.speaker.span, attributions[index + 1]?.speaker.span];
  return own === undefined || next === undefined || next.start === own.start;
};

/** By sentence, how many words of it stand in quotations. */
const quotedIn = onceFor(({ reading, quotations }: Annotation): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (const { text, sentence } of quotations)
    for (let index = sentence; index < reading.sentences.length; index += 1) {
      const own = reading.sentences[index];
      if (own === undefined || !overlaps(own, text)) break;
      const [start, end] = [Math.max(own.start, text.start), Math.min(own.end, text.end)];
      found.set(index, (found.get(index) ?? 0) + wordsOf(reading.text, start, end).length);
    }
  return found;
});
