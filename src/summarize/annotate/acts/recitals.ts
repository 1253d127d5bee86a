import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../annotation.js';
import type { Sentence } from '../reading.js';
import { areResolved } from '../structure/lists/resolved.js';

/** "Noting that the quay has sunk;", above "Resolved:": why something was decided is no sentence, and on a slide it would pass for what was. */
export const isRecital = (annotation: Annotation, { index }: Sentence): boolean => recitalsOf(annotation).has(index);

const recitalsOf = onceFor((annotation: Annotation): ReadonlySet<number> => {
  const { sentences, text } = annotation.reading;
  const found = new Set<number>();
  for (const series of annotation.series) {
    if (!areResolved(annotation.reading, series)) continue;
    for (let at = (series.announcerSentence ?? 0) - 1; at >= 0; at -= 1) {
      const sentence = sentences[at];
      if (sentence === undefined || sentence.item !== undefined) break;
      if (!/[;；,]\s*$/u.test(text.slice(sentence.start, sentence.end))) break;
      found.add(at);
    }
  }
  return found;
});
