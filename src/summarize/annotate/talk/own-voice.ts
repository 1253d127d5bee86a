import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../annotation.js';
import { isPersonal } from '../personal.js';

/** Whether an author speaks of themselves again and again, and reports hardly anybody else: "we" are who publishes it. */
export const isOwnVoice = onceFor(({ reading, attributions }: Annotation): boolean => {
  const own = reading.sentences.filter(
    ({ index, start, end }) =>
      attributions[index] === undefined && isPersonal(reading.text.slice(start, end), reading.pack),
  ).length;
  return own >= fewestOfOneself && own > attributions.filter((one) => one !== undefined).length * 2;
});
const fewestOfOneself = 3;

/** A speech, or what reads as one: somebody who speaks of themselves. */
export const isTalk = (annotation: Annotation): boolean =>
  annotation.reading.article.genre === 'speech' || isOwnVoice(annotation);
